import { useEffect, useRef } from 'react';
import { okr } from '../../lib/i18n/en/okr';
import { STATUS_WORDS } from '../../lib/i18n/words';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { ClippedText } from '../ui/ClippedText';
import { STATUS_LOOKS, StatusGlyph } from './status-look';

interface LinkOptionProps {
  readonly id: string;
  readonly candidate: KeyResultView;
  readonly isMarked: boolean;
  readonly isLinked: boolean;
  readonly onPick: (candidate: KeyResultView) => void;
}

/** One key result in the picker's list. The keyboard stays in the search: rows are marked, not focused. */
export function LinkOption({ id, candidate, isMarked, isLinked, onPick }: LinkOptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isMarked) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isMarked]);
  const { keyResult, objective, owner, verdict } = candidate;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox that owns the options hears the keys
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isMarked}
      tabIndex={-1}
      className="flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:ring-1 aria-selected:ring-accent"
      // Before the search loses the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(candidate)}
    >
      <span className={`shrink-0 ${STATUS_LOOKS[verdict.status].text}`} title={STATUS_WORDS[verdict.status]}>
        <StatusGlyph status={verdict.status} />
        <span className="sr-only">{STATUS_WORDS[verdict.status]}: </span>
      </span>
      <span className="min-w-0 flex-1">
        <ClippedText lines={1} className="text-sm text-ink">
          {keyResult.title}
        </ClippedText>
        <span className="flex gap-1 text-xs text-muted">
          <ClippedText lines={1}>{objective.title}</ClippedText>
          {owner && <span aria-hidden="true">·</span>}
          {owner && (
            <ClippedText lines={1} className="max-w-2/5 shrink-0">
              {owner.name}
            </ClippedText>
          )}
        </span>
      </span>
      {isLinked && <span className="shrink-0 text-xs text-muted">{okr.alreadyLinked}</span>}
    </div>
  );
}
