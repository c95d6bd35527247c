import type { Estimate, TicketReading } from '../../domain/ticket';
import { all, attr, closest, fieldText, one, rawText } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import type { Page } from '../tracker';
import { stateFrom } from './state';
import { bugUrl, refOf } from './url';

// trackers-b §8: the classic page, then Mozilla's.
const TITLE = '#short_desc_nonedit_display,h1#field-value-short_desc';
const STATUS = '#static_bug_status,#field-value-status_summary';
const NUMBER = 'input[name="id"],#field-value-bug_id';
/** Texts that people wrote. */
export const WRITTEN = '.bz_comment_text,.comment-text';

/** The bug of this page; `null` where the page names another number, or none. */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  if (!ref || shownId(page) !== ref.key) return null;
  const rawState = textOf(own(page, STATUS));
  const [, status, resolution] = /^([A-Z_]{2,40})(?: +([A-Z_]{2,40}))?(?![\w])/.exec(rawState ?? '') ?? [];
  const state = stateFrom(status ?? null, resolution ?? null);
  return pageReading(
    page,
    { ref, url: bugUrl(ref) },
    {
      state,
      rawState: [status, resolution].filter(Boolean).join(' ') || null,
      title: textOf(own(page, TITLE)),
      type: 'bug',
      assignees: assigneesOn(page),
      labels: keywordsOn(page),
      estimate: estimateOn(page),
    },
  );
}

export const own = ({ document }: Page, selector: string): Element | null =>
  all(document, selector).find((element) => !closest(element, WRITTEN)) ?? null;

/** The number its form sends along, or the class of `body`. */
function shownId(page: Page): string | null {
  const field = own(page, NUMBER);
  const said = field && (attr(field, 'value') ?? textOf(field));
  const body = one(page.document, 'body');
  const byClass = /\bbz_bug_(\d+)\b/.exec((body && attr(body, 'class')) ?? '')?.[1] ?? null;
  return /^(?:Bug )?(\d+)/.exec(said ?? '')?.[1] ?? byClass;
}

function assigneesOn(page: Page): string[] | null {
  const place = own(page, '#bz_assignee_edit_container,#field_tablerow_assigned_to,#field-value-assigned_to');
  return place && all(place, '.fn').flatMap((name) => peopleFrom(textOf(name)) ?? []);
}

/** Who a name stands for: nobody is a user, too. */
export const peopleFrom = (name: string | null): string[] | null =>
  name === null ? null : distinct([/^nobody\b/i.test(name) ? null : name || null]);

/** Its keywords, with commas between; in a field for those who may change them. */
function keywordsOn(page: Page): string[] | null {
  const place = own(page, '#field_container_keywords,#field-value-keywords');
  const field = place && one(place, 'input');
  return keywordsFrom(place && (fieldText(field) || rawText(place)));
}

export const keywordsFrom = (text: string | null): string[] | null =>
  text === null ? null : distinct(text.split(',').map(tidy));

/** Hours, shown to those who may see times. */
function estimateOn(page: Page): Estimate | null {
  const field = own(page, '#estimated_time,#field-value-estimated_time');
  return hoursFrom(fieldText(field) || textOf(field));
}

export function hoursFrom(text: string | null): Estimate | null {
  const hours = Number(text ?? 0);
  return hours > 0 && hours < 100_000 ? { value: Math.round(hours * 60), unit: 'minutes' } : null;
}
