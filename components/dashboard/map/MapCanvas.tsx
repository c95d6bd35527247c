import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { map as mapWords } from '../../../lib/i18n/en/map';
import { Button } from '../../ui/Button';
import { MAP_KEYS, meaningOf } from '../keys/keys';
import type { Goal } from './goals';
import { moveBy } from './keys';
import type { MapLayout, Placed } from './layout';
import { MapNode, NODE, xOfColumn, yOfRow } from './MapNode';
import { useDragToPan } from './useDragToPan';
import { useZoom } from './useZoom';

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
  const [at, setAt] = useState<string | null>(null);
  const focusable = placed.find(({ node }) => node.id === (at ?? chosen)) ?? placed[0];
  const focus = (id: string) => {
    setAt(id);
    document.getElementById(`map-${id}`)?.focus();
  };
  useEffect(() => {
    if (chosen) document.getElementById(`map-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
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
              {placed.map(
                (one) => one.above && <Edge key={one.node.id} from={one.above} to={one} isLit={isLit(one, reached)} />,
              )}
            </svg>
            {placed.map((one) => {
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

const isLit = (one: Placed, reached: MapCanvasProps['reached']): boolean =>
  reached !== null && reached.has(one.node.id) && one.above !== null && reached.has(one.above.node.id);

function Edge({ from, to, isLit: lit }: { readonly from: Placed; readonly to: Placed; readonly isLit: boolean }) {
  const [x1, y1] = [xOfColumn(from.column) + NODE.width, yOfRow(from.row) + NODE.height / 2];
  const [x2, y2] = [xOfColumn(to.column), yOfRow(to.row) + NODE.height / 2];
  const middle = (x1 + x2) / 2;
  return (
    <path
      d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
      className={`fill-none ${lit ? 'stroke-accent stroke-2' : 'stroke-line-strong'}`}
    />
  );
}
