import { momentText } from '../../../lib/i18n/dates';
import { history } from '../../../lib/i18n/en/history';
import type { ActView } from '../../../lib/store/queries/history';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { ClippedText } from '../../ui/ClippedText';
import { ORIGIN_WORDS } from '../words';
import { ChangePart } from './ChangePart';
import { actorOf, describeAct, undoneText } from './describe';
import { useUndo } from './useUndo';

interface ActLineProps {
  readonly act: ActView;
  readonly names: RecordNames;
}

/** One act: who, when, what, from which value to which, why; with its Undo, or its Redo if it was one. */
export function ActLine({ act, names }: ActLineProps) {
  const texts = describeAct(act, names);
  const undone = undoneText(act, names);
  const { button, answer } = useUndo(act, undone ?? texts[0]?.headline ?? act.verb);
  return (
    <li data-act={act.actId} tabIndex={-1} className="flex flex-col gap-1 py-3">
      <div className="flex items-start justify-between gap-3">
        <p className="flex min-w-0 flex-wrap items-baseline gap-x-2 text-sm">
          <ClippedText lines={1} className="font-medium">
            {actorOf(act, names)}
          </ClippedText>
          <time dateTime={new Date(act.at).toISOString()} className="text-muted">
            {momentText(act.at)}
          </time>
          {act.origin !== 'person' && <span className="text-muted">{ORIGIN_WORDS[act.origin]}</span>}
        </p>
        {button}
      </div>
      {undone && <p className="[overflow-wrap:anywhere]">{undone}</p>}
      {texts.map((text) => (
        <ChangePart key={text.id} text={text} at={act.at} />
      ))}
      {act.more > 0 && <p className="text-sm text-muted">{history.more(act.more)}</p>}
      {act.reason && (
        <p className="text-sm">
          {history.reason} <bdi>{act.reason}</bdi>
        </p>
      )}
      <div role="alert" className="empty:hidden">
        {answer}
      </div>
    </li>
  );
}
