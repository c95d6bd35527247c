import type { LinkRuleId } from '../../../../lib/domain/ids';
import type { Link } from '../../../../lib/domain/link';
import { rules as words } from '../../../../lib/i18n/en/rules';
import { useIsPast } from '../../../hooks/moment';
import { cut } from '../../../ui/ClippedText';
import { RowAct } from '../../shell/RowAct';

interface RuleMarkProps {
  readonly link: Link;
  readonly ruleNames: ReadonlyMap<LinkRuleId, string>;
  /** Of the ticket. */
  readonly title: string;
}

/** Which rule a link is by, and the way to make it one's own; nothing for what a person linked. */
export function RuleMark({ link: { origin, ruleId, ticketId, keyResultId }, ruleNames, title }: RuleMarkProps) {
  const isPast = useIsPast();
  const value = origin === 'rule' && ruleId ? ruleNames.get(ruleId) : undefined;
  if (value === undefined) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
      <span className="[overflow-wrap:anywhere]">{words.byRule(cut(value, 60))}</span>
      {!isPast && (
        <RowAct
          name="settleLink"
          input={{ ticketId, keyResultId, as: 'mine' }}
          done={words.kept}
          word={words.keep}
          label={words.keepOf(title.slice(0, 80))}
        />
      )}
    </span>
  );
}
