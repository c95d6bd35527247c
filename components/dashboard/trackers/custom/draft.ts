import { CUSTOM_FIELDS, ROW_FIELDS } from '../../../../lib/domain/custom-fields';
import type { CustomTracker } from '../../../../lib/domain/custom-tracker';
import type { Site } from '../../../../lib/domain/site';
import { trackerAddress } from '../../../../lib/domain/tracker-address';

/** A description as it is typed: each field a text, one selector or address to a line. */
export interface CustomDraft {
  /** A ticket to try it on. */
  readonly address: string;
  readonly baseUrl: string;
  readonly tickets: string;
  readonly page: Readonly<Record<string, string>>;
  readonly row: Readonly<Record<string, string>>;
  /** Kinds of rows beside the first, which a form of this size does not show; a file may have them. */
  readonly others: CustomTracker['rows'];
  /** Out of a file, kept with the rest; `null` = what is kept stays. */
  readonly statusWords: NonNullable<Site['statusWords']> | null;
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

const selectorsOf = (typed: CustomDraft['page'], fields: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const lines = linesOf(typed[field] ?? '');
      return lines.length > 0 ? [[field, lines]] : [];
    }),
  );

export function definitionOf({ tickets, page, row, others }: CustomDraft): CustomTracker {
  const shape = selectorsOf(row, ROW_FIELDS);
  return {
    tickets: linesOf(tickets),
    page: selectorsOf(page, CUSTOM_FIELDS),
    rows: [...(Object.keys(shape).length > 0 ? [shape] : []), ...others],
  };
}

const typedOf = (selectors: CustomTracker['page'] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(selectors).map(([field, texts]) => [field, texts.join('\n')]));

export const draftOf = (
  baseUrl: string,
  { tickets, page, rows }: CustomTracker,
  statusWords: Site['statusWords'] = null,
): CustomDraft => ({
  address: '',
  baseUrl,
  tickets: tickets.join('\n'),
  page: typedOf(page),
  row: typedOf(rows[0]),
  others: rows.slice(1),
  statusWords: statusWords ?? null,
});

export const BLANK: CustomDraft = draftOf('', { tickets: [], page: {}, rows: [] });

/** The address a site lives at, as records write it; `null` when it is none. */
export const siteAddress = (typed: string): string | null =>
  trackerAddress(typed)
    ?.replace(/[?#].*$|\/+$/g, '')
    .replace(/\/+$/, '') ?? null;

/** What addresses of tickets probably look like, by one of them: its last step with a digit is the key. */
export function guessed(address: string): Pick<CustomDraft, 'baseUrl' | 'tickets'> | null {
  const url = URL.parse(trackerAddress(address) ?? '');
  if (!url) return null;
  const place = /^#!?\/.*\d/.test(url.hash) ? `${url.pathname}${url.hash}` : url.pathname;
  const steps = place.split('/');
  const at = steps.findLastIndex((step) => /\d/.test(step));
  const asked = [...url.searchParams].find(([, value]) => /\d/.test(value));
  const [slug] = /^\d+-(?=\D)/.exec(steps[at] ?? '') ?? [];
  const path = [...steps.slice(0, at), slug ? '{key}-*' : '{key}', ...(at < steps.length - 1 ? ['**'] : [])].join('/');
  const tickets = at > 0 ? path : asked ? `${url.pathname}?${asked[0]}={key}` : place;
  return { baseUrl: url.origin, tickets };
}

/** Another address was entered, perhaps letter by letter: what was guessed of the one before follows, what was typed stays. */
export function withAddress({ address, baseUrl, tickets }: CustomDraft, typed: string): Partial<CustomDraft> {
  const last = guessed(address) ?? { baseUrl: '', tickets: '' };
  const isGuess = baseUrl === last.baseUrl && tickets === last.tickets;
  return { address: typed, ...(isGuess && (guessed(typed) ?? { baseUrl: '', tickets: '' })) };
}
