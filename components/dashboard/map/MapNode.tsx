import type { KeyboardEvent } from 'react';
import { map as mapWords } from '../../../lib/i18n/en/map';
import { phrases } from '../../../lib/i18n/en/phrases';
import { percent, STATUS_WORDS } from '../../../lib/i18n/words';
import { STATUS_LOOKS, StatusGlyph } from '../../okr/status-look';
import { cut } from '../../ui/ClippedText';
import type { Goal } from './goals';
import type { Placed } from './layout';

/** Size of a node and of the way to the next one, in px at full size. */
export const NODE = { width: 256, height: 78, columnGap: 48, rowGap: 12 } as const;

export const xOfColumn = (column: number): number => column * (NODE.width + NODE.columnGap);
export const yOfRow = (row: number): number => row * (NODE.height + NODE.rowGap);

interface MapNodeProps {
  readonly one: Placed;
  readonly goal: Goal;
  /** Part of this goal's plan that the chosen one is, 0–1; `null` = it does not reach here. */
  readonly part: number | null;
  readonly isChosen: boolean;
  /** Something is chosen or searched for, and this has no part in it. */
  readonly isFaint: boolean;
  readonly isFocusable: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A goal on the map: what, who, how it stands. */
export function MapNode(props: MapNodeProps) {
  const { one, goal, part, isChosen, isFaint, isFocusable, onChoose, onToggle, onKeyDown } = props;
  const { title, ownerName, ratio, status } = goal;
  return (
    <div
      role="treeitem"
      id={`map-${one.node.id}`}
      aria-level={one.column + 1}
      aria-posinset={one.place}
      aria-setsize={one.of}
      aria-expanded={one.isOpen ?? undefined}
      aria-selected={isChosen}
      tabIndex={isFocusable ? 0 : -1}
      title={cut(title, 300)}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      className={`absolute flex cursor-pointer flex-col justify-between rounded-md border bg-surface px-2.5 py-1.5 text-sm shadow-card transition-opacity ${
        one.node.kind === 'objective' ? 'border-line-strong' : 'border-line'
      } ${isChosen ? 'outline-2 outline-accent' : part !== null ? 'outline-1 outline-accent' : ''} ${isFaint ? 'opacity-40' : ''}`}
      style={{ left: xOfColumn(one.column), top: yOfRow(one.row), width: NODE.width, height: NODE.height }}
    >
      <span className="flex min-w-0 items-start gap-1.5">
        {status && (
          <span className={`pt-0.5 ${STATUS_LOOKS[status].text}`}>
            <StatusGlyph status={status} />
            <span className="sr-only">{STATUS_WORDS[status]}: </span>
          </span>
        )}
        <bdi className={`line-clamp-2 min-w-0 ${one.node.kind === 'objective' ? 'font-semibold' : ''}`}>
          {cut(title, 120)}
        </bdi>
      </span>
      <span className="flex items-center gap-2 text-xs text-muted">
        <bdi className="min-w-0 flex-1 truncate">{ownerName ?? phrases.nobody}</bdi>
        {part !== null && !isChosen && <span className="font-medium text-accent">{mapWords.part(percent(part))}</span>}
        <span className="relative h-1.5 w-14 shrink-0 rounded-full bg-sunken" aria-hidden="true">
          <span
            className="absolute inset-y-0 start-0 rounded-full bg-outcome"
            style={{ width: `${Math.min(100, Math.max(0, (ratio ?? 0) * 100))}%` }}
          />
        </span>
        <span className="min-w-8 text-end">{percent(ratio)}</span>
      </span>
      {one.isOpen !== null && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
          className="absolute -end-3 top-1/2 flex size-6 -translate-y-1/2 items-center justify-center rounded-full border border-line-strong bg-surface text-xs leading-none text-muted hover:text-ink"
        >
          {one.isOpen ? '−' : one.node.children.length}
        </button>
      )}
    </div>
  );
}
