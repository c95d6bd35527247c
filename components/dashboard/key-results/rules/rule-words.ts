import type { LinkRule } from '../../../../lib/domain/link-rule';
import { rules } from '../../../../lib/i18n/en/rules';
import { placeOf } from '../../../okr/tracker-name';
import { cut } from '../../../ui/ClippedText';

/** A rule in a few words: `a label “checkout” · redmine.example`. */
export const ruleText = ({
  match,
  value,
  baseUrl,
  project,
}: Pick<LinkRule, 'match' | 'value' | 'baseUrl' | 'project'>) =>
  rules.sentence(rules.matches[match], cut(value, 120), [placeOf(baseUrl), project].filter(Boolean).join(' · '));
