import { blankReading } from '../blank-reading';
import { all, attr, closest, fieldText, one, parentOf, rawText } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import type { Page, TicketItem } from '../tracker';
import { stateInRow } from './state';
import { PUBLIC_ORIGIN, refTo, taskUrl } from './url';

interface Shape {
  readonly row: string;
  readonly title: string;
  readonly spot: string;
}

// trackers-b §6. Rows have no links; cards, rows of today's "My tasks" and subtasks say their number, a list's row in its field's id.
const SHAPES: readonly Shape[] = [
  { row: '.BoardCardLayout[data-task-id]', title: '.BoardCard-taskName', spot: '.BoardCardLayout-actionButtons' },
  { row: '.SpreadsheetRow', title: '.SpreadsheetTaskName textarea[id]', spot: ':has(> .SpreadsheetTaskName)' },
  { row: '.MyTasksTaskRow[data-task-id]', title: '.TaskName textarea', spot: ':has(> .TaskName)' },
  {
    row: '.SubtaskTaskRow[data-task-id]',
    title: 'textarea.AutogrowTextarea-input,.TaskName textarea',
    spot: '.ItemRowTwoColumnStructure-right',
  },
];
/** Texts that people wrote. */
export const WRITTEN = '[contenteditable]';

/** Rows of lists and subtasks, cards of boards. */
export function* items({ url, document }: Page, baseUrl: string): Generator<TicketItem> {
  if (url.origin !== PUBLIC_ORIGIN || baseUrl !== PUBLIC_ORIGIN) return;
  for (const shape of SHAPES) {
    for (const row of all(document, shape.row)) {
      const heading = one(row, shape.title);
      const key = attr(row, 'data-task-id') ?? /_(\d+)$/.exec((heading && attr(heading, 'id')) ?? '')?.[1];
      const ref = refTo(key, baseUrl);
      const spot = one(row, shape.spot) ?? (heading && parentOf(heading));
      if (!ref || !spot || closest(row, WRITTEN)) continue;
      const title = tidy(fieldText(heading) || rawText(heading));
      const people = all(row, '.SpreadsheetAssigneeCell-cell .AssigneeToken-userNameLabel').map(textOf);
      const assignees = people.length > 0 ? distinct(people) : null;
      const told = { ...stateInRow(row), title, type: 'task', assignees };
      yield { reading: { ...blankReading({ ref, url: taskUrl(ref), source: 'row' }), ...told }, spot };
    }
  }
}
