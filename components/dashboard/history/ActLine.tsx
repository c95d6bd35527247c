import type { ActView } from '../../../lib/store/queries/history';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { Button } from '../../ui/Button';
import { ClippedText } from '../../ui/ClippedText';
import { momentText } from '../format';
import { hrefOf } from '../routes';
import { useSaidAct } from '../shell/useSaidAct';
import { ORIGIN_WORDS } from '../words';
import { actorOf, type ChangeText, describeAct, type FieldLine } from './describe';
import { undoRefusalText } from './refusal';

interface ActLineProps {
  readonly act: ActView;
  readonly names: RecordNames;
}

/** One act: who, when, what, from which value to which, why; with its Undo. */
export function ActLine({ act, names }: ActLineProps) {
  const { send, isPending, refusal } = useSaidAct('undoAct');
  const texts = describeAct(act, names);
  const undo = () => send({ actId: act.actId }, 'Undone.').catch(reportError);
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex items-start justify-between gap-3">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 text-sm">
          <ClippedText lines={1} className="font-medium">
            {actorOf(act, names)}
          </ClippedText>
          <time dateTime={new Date(act.at).toISOString()} className="text-muted">
            {momentText(act.at)}
          </time>
          {act.origin !== 'person' && <span className="text-muted">{ORIGIN_WORDS[act.origin]}</span>}
          {act.verb === 'undoAct' && <span className="text-muted">undid an act</span>}
        </p>
        <Button
          kind="quiet"
          size="small"
          isPending={isPending}
          aria-label={`Undo: ${texts[0]?.headline ?? act.verb}`}
          onClick={undo}
        >
          Undo
        </Button>
      </div>
      {texts.map((text) => (
        <ChangePart key={text.id} text={text} />
      ))}
      {act.reason && (
        <p className="text-sm">
          Reason: <bdi>{act.reason}</bdi>
        </p>
      )}
      <div role="alert">{refusal && <p className="text-sm text-off-track">{undoRefusalText(refusal)}</p>}</div>
    </li>
  );
}

/** More lines than this are folded away. */
const FEW = 3;

function ChangePart({ text: { headline, route, lines } }: { readonly text: ChangeText }) {
  const isNew = lines.every(({ from }) => from === null);
  return (
    <div>
      <p className="[overflow-wrap:anywhere]">
        {route ? (
          <a href={hrefOf(route)} className="hover:text-accent hover:underline">
            {headline}
          </a>
        ) : (
          headline
        )}
      </p>
      {lines.length === 0 ? null : lines.length > FEW || isNew ? (
        <details className="text-sm text-muted">
          <summary className="w-fit text-accent hover:underline">
            {isNew ? 'With what' : `${lines.length} fields`}
          </summary>
          <Lines lines={lines} />
        </details>
      ) : (
        <Lines lines={lines} />
      )}
    </div>
  );
}

const Lines = ({ lines }: { readonly lines: readonly FieldLine[] }) => (
  <ul className="mt-0.5 text-sm text-muted">
    {lines.map(({ field, from, to }) => (
      <li key={field} className="[overflow-wrap:anywhere]">
        {field}: {from !== null && <bdi>{from}</bdi>} {from !== null && '→ '}
        <bdi className="text-ink">{to}</bdi>
      </li>
    ))}
  </ul>
);
