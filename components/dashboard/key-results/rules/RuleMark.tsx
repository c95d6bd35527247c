import type { LinkRuleId } from '../../../../lib/domain/ids';
import type { Link } from '../../../../lib/domain/link';
import { rules as words } from '../../../../lib/i18n/en/rules';
import { useIsPast } from '../../../hooks/moment';
import { Refusal } from '../../../okr/Refusal';
import { Button } from '../../../ui/Button';
import { cut } from '../../../ui/ClippedText';
import { useSaidAct } from '../../shell/useSaidAct';

interface RuleMarkProps {
  readonly link: Link;
  readonly ruleNames: ReadonlyMap<LinkRuleId, string>;
  /** Of the ticket. */
  readonly title: string;
}

/** Which rule a link is by, and the way to make it one's own; nothing for what a person linked. */
export function RuleMark({ link: { origin, ruleId, ticketId, keyResultId }, ruleNames, title }: RuleMarkProps) {
  const { send, isPending, refusal } = useSaidAct('settleLink');
  const isPast = useIsPast();
  const value = origin === 'rule' && ruleId ? ruleNames.get(ruleId) : undefined;
  if (value === undefined) return null;
  return (
    <span className="flex flex-wrap items-center gap-x-1 text-xs text-muted">
      <span className="[overflow-wrap:anywhere]">{words.byRule(cut(value, 60))}</span>
      {!isPast && (
        <Button
          kind="quiet"
          size="small"
          isPending={isPending}
          aria-label={words.keepOf(title.slice(0, 80))}
          onClick={() => send({ ticketId, keyResultId, as: 'mine' }, words.kept).catch(reportError)}
        >
          {words.keep}
        </Button>
      )}
      <Refusal refusal={refusal} />
    </span>
  );
}
