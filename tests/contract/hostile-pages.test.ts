// @vitest-environment happy-dom

import { describe, expect, test, vi } from 'vitest';
import type { TicketReading } from '../../lib/domain/ticket';
import { ticketReading } from '../../lib/domain/ticket';
import { distinct, MAX_TEXT_LENGTH, tidy } from '../../lib/trackers/page-text';
import { recognisers } from '../../lib/trackers/recognise';
import type { Page, Tracker } from '../../lib/trackers/tracker';
import { MarkupChanged } from '../../lib/trackers/tracker';
import { fc } from '../domain/law';
import { trackers } from './page-sides';
import { examplesOf, fixturePage, load } from './pages';

vi.setConfig({ testTimeout: 180_000 });

const cases = trackers.flatMap((tracker) =>
  examplesOf[tracker.id].fixtures.map((fixture) => ({ tracker, fixture, source: fixturePage(tracker.id, fixture) })),
);
const readable = cases.filter(({ fixture }) => typeof fixture.ticket === 'object' && fixture.ticket);

function outcome(tracker: Tracker, page: Page, baseUrl: string): TicketReading | string | null {
  try {
    return tracker.readTicket(page, baseUrl);
  } catch (error) {
    expect(error).toBeInstanceOf(MarkupChanged);
    return (error as MarkupChanged).what;
  }
}

const everything = (tracker: Tracker, page: Page, baseUrl: string) => ({
  base: recognisers[tracker.id](page),
  ticket: outcome(tracker, page, baseUrl),
  rows: Array.from(tracker.items(page, baseUrl), ({ reading }) => reading),
  hasSpot: tracker.badgeSpot(page) !== null,
});

test('elements that the page names after members of the document change nothing', () => {
  const names =
    'body head title querySelector querySelectorAll getElementById getElementsByTagName readyState URL location forms links images cookie textContent innerText closest matches getAttribute parentElement createElement constructor hasOwnProperty toString valueOf defaultView'.split(
      ' ',
    );
  fc.assert(
    fc.property(
      fc.constantFrom(...cases),
      fc.subarray(names, { minLength: 5 }),
      ({ tracker, fixture, source }, shadowed) => {
        const honest = everything(tracker, load(source), fixture.baseUrl);
        const page = load(source);
        for (const name of shadowed) {
          const form = document.createElement('form');
          form.setAttribute('name', name);
          form.innerHTML = `<img name="${name}" id="${name}"><input name="${name}"><a id="${name}" name="${name}"></a>`;
          page.document.querySelector('body')?.append(form);
        }
        // What browsers do with such names, happy-dom does only in part.
        for (const name of shadowed)
          Object.defineProperty(page.document, name, { value: document.createElement('form') });
        expect(everything(tracker, page, fixture.baseUrl)).toEqual(honest);
      },
    ),
    { numRuns: 200 },
  );
});

test('members shadowed on every element of the page change nothing', () => {
  // Only those that happy-dom does not itself use; a real browser's internals use none.
  const names = ['querySelector', 'querySelectorAll', 'closest'];
  for (const { tracker, fixture, source } of cases) {
    const honest = everything(tracker, load(source), fixture.baseUrl);
    const page = load(source);
    const elements = [...page.document.querySelectorAll('*')];
    for (const element of elements) {
      for (const name of names) Object.defineProperty(element, name, { value: elements[0], configurable: true });
    }
    expect(everything(tracker, page, fixture.baseUrl)).toEqual(honest);
  }
});

test('a page that lost any of its parts gives the right ticket, nothing, or MarkupChanged', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readable),
      fc.array(fc.nat(), { maxLength: 6 }),
      fc.boolean(),
      ({ tracker, fixture, source }, picks, whole) => {
        const page = load(source);
        for (const pick of picks) {
          const elements = [...page.document.querySelectorAll('*')];
          const victim = elements[pick % elements.length];
          if (whole) victim?.remove();
          else for (const name of victim?.getAttributeNames() ?? []) victim?.removeAttribute(name);
        }
        const read = outcome(tracker, page, fixture.baseUrl);
        if (typeof read === 'object' && read) {
          expect(read.ref.key).toBe(tracker.ticketRef(page.url, fixture.baseUrl)?.key);
          expect(ticketReading.parse(read)).toStrictEqual(read);
        }
        Array.from(tracker.items(page, fixture.baseUrl));
        recognisers[tracker.id](page);
        tracker.badgeSpot(page);
      },
    ),
    { numRuns: 300 },
  );
});

describe.each(readable.map((one) => ({ name: one.source.name, ...one })))('$name', ({ tracker, fixture, source }) => {
  const { titles } = examplesOf[tracker.id].marks;
  const withTitle = (title: string): Page => {
    const page = load(source);
    for (const heading of page.document.querySelectorAll(titles))
      if (heading instanceof HTMLInputElement || heading instanceof HTMLTextAreaElement) heading.value = title;
      else if (!heading.closest('[role="dialog"]')) heading.textContent = title;
    return page;
  };
  const titleOf = (page: Page): string | null => tracker.readTicket(page, fixture.baseUrl)?.title ?? null;

  test.each([
    ['a megabyte of text', `start ${'x'.repeat(1_000_000)}`],
    ['a megabyte of emoji', `start ${'\u{1F680}'.repeat(250_000)}`],
    ['a megabyte of " · Issue #12 · "', `start${' · Issue #99 · a/b'.repeat(60_000)}`],
    ['a megabyte of "#1"', `start ${'#1 '.repeat(350_000)}`],
  ])('cuts %s', (_, title) => {
    const page = withTitle(title);
    const read = titleOf(page);
    expect([MAX_TEXT_LENGTH, MAX_TEXT_LENGTH - 1]).toContain(read?.length);
    expect(read).toMatch(/^start.*…$/su);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)></script>'],
    ['prototype names', '__proto__ constructor'],
    ['another number', 'Fix #77 and #78'],
    ['its own pattern', 'Feature #1: x · Issue #5 · a/b'],
    ['right-to-left and joiners', '\u202eabc\u202c שלום \u{1F468}\u200d\u{1F469}'],
  ])('keeps a title of %s as text', (_, title) => {
    expect(titleOf(withTitle(title))).toBe(title);
  });

  test('says so when the title is empty and nothing else tells it', () => {
    const page = withTitle(' \n ');
    for (const told of page.document.querySelectorAll('head > title,meta[property="og:title"]')) told.remove();
    expect(outcome(tracker, page, fixture.baseUrl)).toSatisfy((read) => read === 'title' || read === null);
  });
});

// Where a state may be missing, nothing is waited for.
const waiting = readable.filter(({ tracker }) => examplesOf[tracker.id].marks.states !== '');

test.each(waiting.map((one) => ({ name: one.source.name, ...one })))(
  '$name: waits while the page is still loading',
  ({ tracker, fixture, source }) => {
    const page = load(source);
    for (const label of page.document.querySelectorAll(examplesOf[tracker.id].marks.states)) label.remove();
    expect(outcome(tracker, page, fixture.baseUrl)).toBe('state');
    const proto = Object.create(Object.getPrototypeOf(page.document) as object, {
      readyState: { get: () => 'loading' },
    }) as object;
    Object.setPrototypeOf(page.document, proto);
    expect(outcome(tracker, page, fixture.baseUrl)).toBeNull();
  },
);

test('text is one line, well-formed, short, and the same when tidied again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 200, maxLength: 700 })),
      (raw) => {
        // Any code units, lone surrogates among them.
        const units = [...raw].map((char, index) => (index % 7 === 3 ? '\ud83d' : char)).join('');
        const text = tidy(units);
        if (text === null) expect(units.trim()).toBe('');
        else {
          expect(text.isWellFormed()).toBe(true);
          expect(text.length).toBeLessThanOrEqual(MAX_TEXT_LENGTH);
          expect(text).not.toMatch(/[\0\n\r\t]|^\s|\s$/);
          expect(tidy(text)).toBe(text);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('lists of people and labels are distinct and at most fifty', () => {
  expect(distinct(['a', null, 'b', 'a'])).toEqual(['a', 'b']);
  expect(distinct(Array.from({ length: 200 }, (_, index) => `${index}`))).toHaveLength(50);
});
