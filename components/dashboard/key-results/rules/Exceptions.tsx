import type { KeyResultId } from '../../../../lib/domain/ids';
import { rules as words } from '../../../../lib/i18n/en/rules';
import type { RulesView } from '../../../../lib/store/queries/rules';
import { Refusal } from '../../../okr/Refusal';
import { Button } from '../../../ui/Button';
import { ClippedText } from '../../../ui/ClippedText';
import { useSaidAct } from '../../shell/useSaidAct';

interface ExceptionsProps {
  readonly keyResultId: KeyResultId;
  readonly exceptions: RulesView['exceptions'];
}

/** What a person took away: no rule links it until they say so. */
export function Exceptions({ keyResultId, exceptions }: ExceptionsProps) {
  const { send, isPending, refusal } = useSaidAct('settleLink');
  if (exceptions.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-muted">{words.exceptions(exceptions.length)}</summary>
      <ul className="mt-1 flex flex-col">
        {exceptions.map(({ ticketId, title }) => (
          <li key={ticketId} className="flex items-center justify-between gap-3">
            <ClippedText>{title}</ClippedText>
            <Button
              kind="quiet"
              size="small"
              isPending={isPending}
              aria-label={words.allowOf(title.slice(0, 80))}
              onClick={() => send({ ticketId, keyResultId, as: 'forgotten' }, words.allowed).catch(reportError)}
            >
              {words.allow}
            </Button>
          </li>
        ))}
      </ul>
      <Refusal refusal={refusal} />
    </details>
  );
}
