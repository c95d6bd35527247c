import type { TicketReading } from '../../domain/ticket';
import { all, attr, closest, one } from '../page-dom';
import { distinct, textOf } from '../page-text';
import { stateOf } from './state';

/** Lines of cells: a search may show a ticket in several. */
const LINE = 'tr';

/** What a row tells beside its subject, where its list has such columns. */
export function toldIn(row: Element): Partial<TicketReading> {
  const status = textOf(cellOf(row, 'Status'));
  const owner = cellOf(row, 'Owner(?:\\.Name)?');
  return {
    ...(status && { rawState: status, state: stateOf(status) }),
    assignees: ownersOf(owner && textOf(owner)),
  };
}

/** Nobody is a user of RT's own; what may stand beside a name tells how often they get mail (its ShowPeople). */
export const ownersOf = (name: string | null): string[] | null =>
  name === null ? null : distinct([/^Nobody\b/.test(name) ? null : name]);

/**
 * The cell below the heading that sorts by this attribute: headings are translated, their links are not
 * (CollectionAsTable/Header). Without a link, as on a dashboard, no column is known. Whoever may change a cell has a form in it,
 * and what it says beside that.
 */
function cellOf(row: Element, attribute: string): Element | null {
  const sorts = new RegExp(`[?&;]OrderBy=${attribute}(?:[&;]|$)`);
  const table = closest(row, 'table');
  const lines = table ? all(table, LINE).filter((line) => one(line, 'th')) : [];
  for (const [i, line] of lines.entries()) {
    const column = all(line, 'th').findIndex((heading) => sorts.test(linkOf(heading)));
    const cells = all(all(row, LINE)[i] ?? row, 'td');
    const cell = column < 0 || cells.some((one) => attr(one, 'colspan')) ? null : cells[column];
    if (cell) return one(cell, '.value > span') ?? cell;
  }
  return null;
}

function linkOf(heading: Element): string {
  const link = one(heading, 'a[href]');
  return (link && attr(link, 'href')) ?? '';
}
