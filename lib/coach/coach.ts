import type { Facts } from './facts';
import type { Lexicon } from './lexicon';
import { read } from './reading';
import { type Judgement, type Rule, TODO } from './rule';
import { RULES } from './rules';
import { type Strength, strengthOf } from './strength';

/** What one rule says about one objective or key result. */
export interface Finding {
  readonly rule: Rule;
  readonly about: { readonly kind: 'objective' | 'keyResult'; readonly id: string };
  readonly judgement: Judgement;
  /** Why a person set it aside; `null` = they did not. */
  readonly dismissed: string | null;
}

/** A rule a person set aside for one record, with their reason. A blank reason dismisses nothing. */
export interface Dismissal {
  readonly ruleId: string;
  /** The objective's or key result's id. */
  readonly aboutId: string;
  readonly reason: string;
}

/** A draft as the coach sees it. */
export interface Review {
  /** Everything that was judged, passed rules too, in the order of the table. */
  readonly findings: readonly Finding[];
  readonly strength: Strength;
  /** What must be settled before the objective may become active. Saving a draft is never blocked. */
  readonly blocking: readonly Finding[];
}

/**
 * Reviews an objective and its key results. Pure, and total: no draft makes it throw.
 * @param lexicon words of the language the goal is written in, see `lexiconOf`; with an empty one text rules say `todo`.
 */
export function review(facts: Facts, lexicon: Lexicon, dismissals: readonly Dismissal[] = []): Review {
  const findings = RULES.flatMap((rule) => judge(rule, facts, lexicon)).map(
    (finding): Finding => ({ ...finding, dismissed: isBlocking(finding) ? null : reasonFor(finding, dismissals) }),
  );
  return { findings, strength: strengthOf(findings), blocking: findings.filter(isBlocking) };
}

type Judged = Omit<Finding, 'dismissed'>;

function judge(rule: Rule, facts: Facts, lexicon: Lexicon): readonly Judged[] {
  const isUnread = rule.kind === 'text' && lexicon.isEmpty;
  if (rule.appliesTo === 'objective') {
    const { id, title } = facts.objective;
    const judgement = isUnread ? TODO : rule.check({ facts, lexicon, title: read(title) });
    return judgement ? [{ rule, about: { kind: 'objective', id }, judgement }] : [];
  }
  return facts.keyResults.flatMap((keyResult) => {
    const judgement = isUnread ? TODO : rule.check({ facts, lexicon, keyResult, title: read(keyResult.title) });
    return judgement ? [{ rule, about: { kind: 'keyResult', id: keyResult.id }, judgement }] : [];
  });
}

/** Only what is certain may stand in the way; a text rule can be wrong and never blocks. */
const isBlocking = ({ rule, judgement }: Judged): boolean => rule.kind === 'structural' && judgement.outcome === 'fail';

function reasonFor({ rule, about }: Judged, dismissals: readonly Dismissal[]): string | null {
  const own = dismissals.find(({ ruleId, aboutId }) => ruleId === rule.id && aboutId === about.id);
  return own?.reason.trim() || null;
}
