import type { Estimate, TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, closest, one, parentOf, rawText } from '../page-dom';
import { textOf, tidy } from '../page-text';
import { linkRef, pathBelow } from '../page-url';
import type { Page, TicketItem } from '../tracker';
import { cards } from './cards';
import { minutesFrom } from './estimate';
import { stateFrom } from './state';
import { peopleIn } from './ticket';
import { issueUrl, refOf } from './url';

/**
 * Rows of every table of issues: lists, my page, roadmap and version, subtasks, relations (trackers-b §3; measured on
 * 5.0.4). Roadmap rows have no id, so the link in the subject cell is what counts. Columns are chosen by each user.
 */
export function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  if (pathBelow(page.url, baseUrl) === null) return;
  for (const spot of all(page.document, 'table.list tr.issue > td.subject')) {
    const row = parentOf(spot);
    const reading = row && !closest(row, '.wiki') ? readRow(row, spot, page, baseUrl) : null;
    if (reading) yield { reading, spot };
  }
  yield* cards(page, baseUrl);
}

function readRow(row: Element, subject: Element, page: Page, baseUrl: string): TicketReading | null {
  const link = one(subject, 'a[href]');
  const ref = linkRef(link, page, baseUrl, refOf);
  if (!link || !ref) return null;
  const rawState = textOf(one(row, 'td.status'));
  const { title, type } = subjectOf(subject, link);
  return {
    ...blankReading({ ref, url: issueUrl(ref), source: 'row' }),
    title,
    type: type ?? textOf(one(row, 'td.tracker')),
    state: stateFrom(attr(row, 'class') ?? '', rawState),
    rawState,
    assignees: peopleIn(one(row, 'td.assigned_to')),
    estimate: estimateOf(row),
    parent: linkRef(one(row, 'td.parent a[href]'), page, baseUrl, refOf)?.key ?? null,
  };
}

/** A list links the subject itself; elsewhere the link says "Bug #7" and the subject follows as text. */
function subjectOf(cell: Element, link: Element): Pick<TicketReading, 'title' | 'type'> {
  const said = rawText(link);
  const whole = rawText(cell);
  const rest = whole.slice(whole.indexOf(said) + said.length);
  const type = rest.startsWith(': ') ? /^(.*) #\d+$/s.exec(said)?.[1] : undefined;
  return type === undefined ? { title: tidy(said), type: null } : { title: tidy(rest.slice(1)), type: tidy(type) };
}

/** Story points if that column is shown, else estimated time if that one is. */
function estimateOf(row: Element): Estimate | null {
  const table = closest(row, 'table');
  for (const cell of all(row, 'td[class*="cf_"]')) {
    const field = /\bcf_\d+/.exec(attr(cell, 'class') ?? '')?.[0];
    const points = pointsFrom(textOf(cell));
    if (points && field && table && isPointsLabel(textOf(one(table, `th.${field}`)))) return points;
  }
  return minutesFrom(textOf(one(row, 'td.estimated_hours')));
}
