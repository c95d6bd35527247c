import type { KeyResultId } from '../../../../lib/domain/ids';
import { rules as words } from '../../../../lib/i18n/en/rules';
import type { RulesView } from '../../../../lib/store/queries/rules';
import { ClippedText } from '../../../ui/ClippedText';
import { RowAct } from '../../shell/RowAct';

interface ExceptionsProps {
  readonly keyResultId: KeyResultId;
  readonly exceptions: RulesView['exceptions'];
}

/** What a person took away: no rule links it until they say so. */
export function Exceptions({ keyResultId, exceptions }: ExceptionsProps) {
  if (exceptions.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-muted">{words.exceptions(exceptions.length)}</summary>
      <ul className="mt-1 flex flex-col">
        {exceptions.map(({ ticketId, title }) => (
          <li key={ticketId} className="flex flex-wrap items-center justify-between gap-x-3">
            <ClippedText>{title}</ClippedText>
            <RowAct
              name="settleLink"
              input={{ ticketId, keyResultId, as: 'forgotten' }}
              done={words.allowed}
              word={words.allow}
              label={words.allowOf(title.slice(0, 80))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
