// @vitest-environment happy-dom
import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { TicketReading } from '../../lib/domain/ticket';
import { MAX_TITLE_LENGTH, ticketReading, ticketRef, trackerId } from '../../lib/domain/ticket';
import { MAX_TEXT_LENGTH } from '../../lib/trackers/page-text';
import { products } from '../../lib/trackers/products';
import { recognisers } from '../../lib/trackers/recognise';
import { shelf } from '../../lib/trackers/shelf';
import { TICKET_PATHS } from '../../lib/trackers/ticket-paths';
import type { Page, Tracker } from '../../lib/trackers/tracker';
import { MarkupChanged } from '../../lib/trackers/tracker';
import { trackers } from './page-sides';
import { examplesOf, FRAME, fixturePage, fixturePages, load, savedPages, trackersDir, view } from './pages';
import { SAVED_URLS } from './saved-urls';

vi.setConfig({ testTimeout: 180_000 });

const pages = [...fixturePages, ...savedPages];

beforeAll(() => {
  const named = Object.values(SAVED_URLS).flatMap((files) => Object.keys(files).filter(Boolean));
  if (savedPages.length === 0)
    console.log(`skipped: ${named.length} saved pages and more are not beside the repository`);
});

/** Only a person can say that a site is one that nobody else knows. */
const recognisedAs = (id: Tracker['id'], baseUrl: string) => (id === 'custom' ? null : baseUrl);

/** What a browser's match pattern means by the end of its path. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(text);

/** The reading, or what could not be found; anything else that is thrown breaks the law. */
function outcome(tracker: Tracker, page: Page, baseUrl: string): TicketReading | string | null {
  try {
    return tracker.readTicket(page, baseUrl);
  } catch (error) {
    expect(error).toBeInstanceOf(MarkupChanged);
    const changed = error as MarkupChanged;
    expect(changed).toMatchObject({ tracker: tracker.id, code: 'tracker.markup-changed' });
    return changed.what;
  }
}

const everything = (tracker: Tracker, page: Page, baseUrl: string) => ({
  base: recognisers[tracker.id](page),
  ref: tracker.ticketRef(page.url, baseUrl),
  ticket: outcome(tracker, page, baseUrl),
  rows: Array.from(tracker.items(page, baseUrl), ({ reading }) => reading),
  spots: Array.from(tracker.items(page, baseUrl), ({ spot }) => spot),
  badgeSpot: tracker.badgeSpot(page),
});

describe('registry', () => {
  test('holds a tracker for each folder and each stored id, once', () => {
    const folders = readdirSync(trackersDir).filter((name) => existsSync(`${trackersDir}${name}/page.ts`));
    expect(trackers.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
    expect(trackers.map(({ id }) => id).toSorted()).toEqual(trackerId.options.toSorted());
    expect(trackers.map(({ id }) => products[id].ticketRef)).toEqual(trackers.map(({ ticketRef }) => ticketRef));
    expect(Object.keys(recognisers).toSorted()).toEqual(folders.toSorted());
  });

  test.each(trackers)('injects $id as a script of its own', async (tracker) => {
    const script = await import(`../../lib/trackers/${tracker.id}/script.ts`);
    script.default.main();
    script.default.main();
    expect(shelf.filter(({ id }) => id === tracker.id)).toMatchObject([{ ticketRef: tracker.ticketRef }]);
  });

  test('names public origins as browsers write them', () => {
    const origins = Object.values(products)
      .map(({ publicOrigin }) => publicOrigin)
      .filter((origin) => origin !== null);
    expect(origins.map((origin) => new URL(origin).origin)).toEqual(origins);
  });

  test('keeps texts as long as the records allow', () => {
    expect(MAX_TEXT_LENGTH).toBe(MAX_TITLE_LENGTH);
  });
});

describe.each(trackers.map((tracker) => ({ id: tracker.id, tracker })))('$id by its URLs', ({ id, tracker }) => {
  const { tickets, others, baseUrls } = examplesOf[id];
  const strangers = Object.entries(examplesOf)
    .filter(([other]) => other !== id)
    .flatMap(([, examples]) => [...examples.tickets.map(({ url }) => url), ...examples.others]);

  test('has at least twelve examples of both kinds', () => {
    expect(tickets.length).toBeGreaterThanOrEqual(12);
    expect(others.length).toBeGreaterThanOrEqual(12);
  });

  test.each(tickets)('knows the ticket of $url', ({ url, baseUrl, project, key }) => {
    const ref = tracker.ticketRef(new URL(url), baseUrl);
    expect(ref).toEqual({ tracker: id, baseUrl, project, key });
    expect(ticketRef.parse(ref)).toEqual(ref);
  });

  test('has its tickets where the context menu looks for them', () => {
    const unseen = tickets.filter(({ url, baseUrl }) => {
      const { origin, pathname, search } = new URL(url);
      const below = (origin + pathname + search).slice(baseUrl.length);
      return !TICKET_PATHS[id].some((path) => matches(path, below));
    });
    // Mozilla's short form is a bare number: a pattern for it would be everything.
    expect(unseen.map(({ url }) => new URL(url).pathname).filter((path) => path !== '/31')).toEqual([]);
  });

  test.each(others)('sees no ticket in %s', (url) => {
    for (const baseUrl of baseUrls) expect(tracker.ticketRef(new URL(url), baseUrl)).toBeNull();
  });

  test('sees no ticket in any URL of another tracker', () => {
    const seen = strangers.filter((url) => baseUrls.some((baseUrl) => tracker.ticketRef(new URL(url), baseUrl)));
    expect(seen).toEqual([]);
  });

  test('sees no ticket of one installation below the base of another', () => {
    for (const { url, baseUrl } of tickets) {
      for (const other of baseUrls.filter((base) => base !== baseUrl)) {
        expect(tracker.ticketRef(new URL(url), other)).toBeNull();
      }
    }
  });

  test('recognises no empty page but those of its public origin', () => {
    for (const { url } of Object.values(examplesOf).flatMap((examples) => examples.tickets)) {
      const page = view({ url, html: '<title>x</title>' });
      expect(recognisers[tracker.id](page)).toBe(
        page.url.origin === products[tracker.id].publicOrigin ? products[tracker.id].publicOrigin : null,
      );
    }
  });
});

describe.each(trackers.map((tracker) => ({ id: tracker.id, tracker })))(
  '$id on its own fixtures',
  ({ id, tracker }) => {
    test('lists every file of its folder', () => {
      expect(examplesOf[id].fixtures.map(({ file }) => file).toSorted()).toEqual(
        readdirSync(`${trackersDir}${id}/fixtures`)
          .filter((file) => file !== FRAME)
          .toSorted(),
      );
    });

    test.each(examplesOf[id].fixtures)('reads from $file what it says', (fixture) => {
      const page = view(fixturePage(id, fixture));
      const { base, ticket, rows, badgeSpot } = everything(tracker, page, fixture.baseUrl);
      expect(base).toBe(recognisedAs(id, fixture.baseUrl));
      if (fixture.ticket === null || typeof fixture.ticket === 'string') expect(ticket).toBe(fixture.ticket);
      else expect(ticket).toMatchObject(fixture.ticket);
      if (typeof fixture.ticket === 'object' && fixture.ticket) expect(badgeSpot).not.toBeNull();
      expect(rows.map(({ ref }) => ref.key)).toEqual(fixture.rows.map(({ key }) => key));
      expect(rows.map((row) => ({ ...row, key: row.ref.key }))).toMatchObject(fixture.rows);
    });
  },
);

describe.each(pages)('$name, seen by every tracker', (source) => {
  const homeUrl = source.home?.baseUrl ?? new URL(source.url).origin;
  const strangers = trackers.filter(({ id }) => id !== source.home?.tracker);

  test('is answered the same twice and left as it was', () => {
    const page = view(source);
    const before = page.document.documentElement.outerHTML;
    for (const tracker of trackers) {
      const first = everything(tracker, page, homeUrl);
      const second = everything(tracker, page, homeUrl);
      expect({ ...second, spots: 0, badgeSpot: 0 }).toEqual({ ...first, spots: 0, badgeSpot: 0 });
      expect(second.spots.every((spot, index) => spot === first.spots[index])).toBe(true);
      expect(second.badgeSpot === first.badgeSpot).toBe(true);
    }
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  test('is nothing to a stranger', () => {
    const page = view(source);
    for (const tracker of strangers) {
      for (const baseUrl of new Set([...examplesOf[tracker.id].baseUrls, page.url.origin, homeUrl])) {
        const seen = everything(tracker, page, baseUrl);
        const nothing = { base: null, ticket: null, rows: [], badgeSpot: null };
        expect({ id: tracker.id, baseUrl, ...seen }).toMatchObject({ id: tracker.id, baseUrl, ...nothing });
      }
    }
  });

  test('is no ticket of a stranger, even at an address of its tickets', () => {
    // Nothing, or "we cannot read this": never another product's words as a ticket of ours.
    const fooled = strangers.filter((tracker) => {
      const { url, baseUrl } = examplesOf[tracker.id].tickets[0]!;
      const read = outcome(tracker, view({ ...source, url }), baseUrl);
      return read !== null && typeof read === 'object';
    });
    expect(fooled.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(pages.filter(({ home }) => home).map((source) => ({ name: source.name, source })))(
  '$name',
  ({ source }) => {
    const { tracker: id, baseUrl } = source.home!;
    const tracker = trackers.find((one) => one.id === id)!;

    test('is known with its base URL', () => {
      const base = recognisers[tracker.id](view(source));
      // A part of a page may carry no signals; then it is nobody's.
      expect(source.isPart ? (base ?? baseUrl) : base).toBe(recognisedAs(id, baseUrl));
    });

    test('gives readings the records accept, of this installation, at addresses that name the same ticket', () => {
      const page = view(source);
      const ticket = outcome(tracker, page, baseUrl);
      const readings = Array.from(tracker.items(page, baseUrl), ({ reading }) => reading);
      if (ticket !== null && typeof ticket !== 'string') readings.push(ticket);
      for (const reading of readings) {
        expect(ticketReading.parse(reading)).toStrictEqual(reading);
        expect(reading.ref).toMatchObject({ tracker: id, baseUrl });
        expect(tracker.ticketRef(new URL(reading.url), baseUrl)).toEqual(reading.ref);
      }
      if (ticket !== null && typeof ticket !== 'string') {
        expect(ticket.ref.key).toBe(tracker.ticketRef(page.url, baseUrl)?.key);
        expect(ticket).toMatchObject({ source: 'page', title: expect.any(String), state: expect.any(String) });
      }
    });

    test('gives each row a spot of its own, inside the page', () => {
      const page = view(source);
      const spots = Array.from(tracker.items(page, baseUrl), ({ spot }) => spot);
      expect(new Set(spots).size).toBe(spots.length);
      expect(spots.every((spot) => page.document.documentElement.contains(spot))).toBe(true);
      expect(spots.every((spot) => spot !== tracker.badgeSpot(page))).toBe(true);
    });

    test('reads the same when our badges stand in their spots', () => {
      const page = load(source);
      const before = everything(tracker, page, baseUrl);
      for (const spot of [...before.spots, before.badgeSpot])
        spot?.append(page.document.createElement('through-badge'));
      const after = everything(tracker, page, baseUrl);
      expect({ ...after, spots: 0, badgeSpot: 0 }).toEqual({ ...before, spots: 0, badgeSpot: 0 });
      expect(after.spots.every((spot, index) => spot === before.spots[index])).toBe(true);
      expect(after.badgeSpot === before.badgeSpot).toBe(true);
    });

    test('follows a row that is used again for another ticket', () => {
      const page = load(source);
      const [first] = tracker.items(page, baseUrl);
      if (!first) return;
      const { key } = first.reading.ref;
      const other = key.replace(/\d+$/, (digits) => '9'.repeat(digits.length));
      // Some write the same id with dashes.
      const spelt = [...key.replace('!', '')].map((char) => RegExp.escape(char)).join('-?');
      const itself = new RegExp(`(?<=^|[/=_])${spelt}(?![\\w-])`);
      // Up to what holds the ticket's own link: a card also links to people.
      const leads = (link: Element) => itself.test(link.getAttribute('href') ?? '');
      let row = first.spot.closest('tr') ?? first.spot;
      while (![...row.querySelectorAll('a[href]')].some(leads) && row.parentElement) row = row.parentElement;
      for (const named of [row, ...row.querySelectorAll('a[href],[data-task-id],[data-block-id],textarea[id]')]) {
        for (const name of ['href', 'data-task-id', 'data-block-id', 'id']) {
          const said = named.getAttribute(name);
          if (said) named.setAttribute(name, said.replace(itself, other.replace('!', '')));
        }
      }
      const [again] = tracker.items(page, baseUrl);
      expect(again?.reading.ref.key).toBe(other);
      expect(again?.spot === first.spot).toBe(true);
    });

    test('answers nothing about itself when it is served by another host', () => {
      const page = view({ ...source, url: source.url.replace(/^https?:\/\/[^/]+/, 'https://mirror.evil.example') });
      expect(tracker.readTicket(page, baseUrl)).toBeNull();
      expect([...tracker.items(page, baseUrl)]).toEqual([]);
      expect(recognisers[tracker.id](page)).not.toBe(baseUrl);
    });
  },
);
