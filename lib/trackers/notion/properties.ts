import type { TicketReading } from '../../domain/ticket';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, closest, one } from '../page-dom';
import { textOf } from '../page-text';
import { STATUS, stateOf } from './state';

/** Rows of databases that stand in a page have properties, too. */
const ELSEWHERE = '.notion-collection_view-block,.notion-collection-item,.notion-page-content';
const VALUE = '[data-testid="property-value"]';

interface Property {
  readonly name: string;
  readonly value: string | null;
}

/** Properties above a page's text, which only pages of a database have. */
export const propertiesIn = (view: Element): readonly Property[] =>
  all(view, '[role="row"]').flatMap((row) => {
    const cell = closest(row, ELSEWHERE) ? null : one(row, VALUE);
    if (!cell) return [];
    const value = textOf(cell);
    const whole = textOf(row) ?? '';
    return [{ name: (value && whole.endsWith(value) ? whole.slice(0, -value.length) : whole).trim(), value }];
  });

/** A status that has another name, or none that we know, stays unknown. */
export function toldBy(properties: readonly Property[]): Pick<TicketReading, 'state' | 'rawState' | 'estimate'> {
  const rawState = properties.find(({ name }) => STATUS.test(name))?.value ?? null;
  const points = properties.find(({ name }) => isPointsLabel(name))?.value ?? null;
  return { state: stateOf(rawState ?? ''), rawState, estimate: pointsFrom(points) };
}
