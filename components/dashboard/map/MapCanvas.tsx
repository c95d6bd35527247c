import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { map as mapWords } from '../../../lib/i18n/en/map';
import { Button } from '../../ui/Button';
import { MAP_KEYS, meaningOf } from '../keys/keys';
import type { Goal } from './goals';
import { moveBy } from './keys';
import type { MapLayout, Placed } from './layout';
import { MapNode, NODE, xOfColumn, yOfRow } from './MapNode';
import { useDragToPan } from './useDragToPan';
import { useReveal } from './useReveal';
import { useSeenPart } from './useSeenPart';
import { useZoom } from './useZoom';
import { isIn, isLineIn, lineTo } from './window';

interface MapCanvasProps {
  readonly layout: MapLayout;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly chosen: string | null;
  /** How much of each goal's plan the chosen one is; `null` = nothing is chosen. */
  readonly reached: ReadonlyMap<string, number | null> | null;
  /** What was searched for; `null` = everything. */
  readonly found: ReadonlySet<string> | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (one: Placed) => void;
  readonly onToggle: (id: string) => void;
}

/** The map itself: a tree from left to right that can be walked by arrow keys, dragged and zoomed. */
export function MapCanvas({ layout, goals, chosen, reached, found, onChoose, onOpen, onToggle }: MapCanvasProps) {
  const { placed, columns, rows } = layout;
  const box = useRef<HTMLDivElement>(null);
  const [width, height] = [xOfColumn(columns) - NODE.columnGap + 16, yOfRow(rows)];
  const { zoom, closer, farther, fit } = useZoom(box, width, height);
  const pan = useDragToPan(box);
  const seen = useSeenPart(box, zoom);
  const [at, setAt] = useState<string | null>(null);
  const focusable = placed.find(({ node }) => node.id === (at ?? chosen)) ?? placed[0];
  const isWhole = placed.length <= WHOLE;
  const drawn = isWhole ? placed : placed.filter((one) => one === focusable || isIn(seen, one));
  const lines = isWhole ? placed : placed.filter((one) => isLineIn(seen, one));
  const focus = (id: string) => {
    // It may not be drawn yet.
    flushSync(() => setAt(id));
    document.getElementById(`map-${id}`)?.focus();
  };
  useEffect(() => {
    if (chosen) document.getElementById(`map-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const wanted = firstWanted(placed, found, chosen === null ? reached : null);
  const [left, top] = wanted ? [xOfColumn(wanted.column) * zoom, yOfRow(wanted.row) * zoom] : [-1, -1];
  useReveal(box, left, top, zoom);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!focusable || event.altKey || event.ctrlKey || event.metaKey) return;
    const meaning = meaningOf(MAP_KEYS, event.key);
    if (meaning === 'open') onOpen(focusable);
    else if (meaning === 'choose') onChoose(focusable.node.id);
    else {
      const move = moveBy(event.key, placed, focusable);
      if (!move) return;
      if ('to' in move) focus(move.to.node.id);
      else onToggle(move.toggle.node.id);
    }
    event.preventDefault();
  };
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        <Button size="small" onClick={farther} aria-label={mapWords.zoomOut}>
          −
        </Button>
        <span className="min-w-12 text-center text-sm text-muted" aria-live="polite">
          {Math.round(zoom * 100)} %
        </span>
        <Button size="small" onClick={closer} aria-label={mapWords.zoomIn}>
          +
        </Button>
        <Button size="small" kind="quiet" onClick={fit}>
          {mapWords.whole}
        </Button>
      </div>
      <div
        ref={box}
        {...pan}
        dir="ltr"
        className="max-h-[75dvh] min-h-60 cursor-grab overflow-auto rounded-lg border border-line bg-canvas p-4 active:cursor-grabbing"
      >
        <div className="relative" style={{ width: width * zoom, height: height * zoom }}>
          <div
            role="tree"
            aria-label={mapWords.canvas}
            className="absolute start-0 top-0 origin-top-left"
            style={{ width, height, transform: `scale(${zoom})` }}
          >
            <svg width={width} height={height} className="absolute inset-0" aria-hidden="true">
              <path className="fill-none stroke-line-strong" d={lines.map(lineTo).join('')} />
              {reached && (
                <path
                  className="fill-none stroke-accent stroke-2"
                  d={lines
                    .filter((one) => isLit(one, reached))
                    .map(lineTo)
                    .join('')}
                />
              )}
            </svg>
            {drawn.map((one) => {
              const { id } = one.node;
              const goal = goals.get(id);
              if (!goal) return null;
              const isFaint = (reached !== null && !reached.has(id)) || (found !== null && !found.has(id));
              return (
                <MapNode
                  key={id}
                  one={one}
                  goal={goal}
                  part={reached?.get(id) ?? null}
                  isChosen={chosen === id}
                  isFaint={isFaint}
                  isFocusable={focusable === one}
                  onChoose={() => {
                    setAt(id);
                    onChoose(id);
                  }}
                  onToggle={() => onToggle(id)}
                  onKeyDown={onKeyDown}
                />
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

/** So many goals are drawn whether they are seen or not: the whole tree is there for a screen reader, and for the browser's own search. */
const WHOLE = 600;

/** What was searched for first; else where the ripple of a ticket or person begins. */
function firstWanted(
  placed: readonly Placed[],
  found: ReadonlySet<string> | null,
  reached: ReadonlyMap<string, unknown> | null,
): Placed | undefined {
  if (found) return placed.find(({ node }) => found.has(node.id));
  const begin = [...(reached?.keys() ?? [])].find((id) => placed.some(({ node }) => node.id === id));
  return placed.find(({ node }) => node.id === begin);
}

const isLit = (one: Placed, reached: ReadonlyMap<string, unknown>): boolean =>
  reached.has(one.node.id) && one.above !== null && reached.has(one.above.node.id);
