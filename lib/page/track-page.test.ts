// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Report, Request } from '../messaging/protocol';
import { readerOf } from '../trackers/reader';
import { createAsk } from './ask';
import { HOST_TAG } from './badge';
import { tinyTracker } from './fixtures/tiny-tracker';
import { trackPage } from './track-page';

let end: AbortController;
let sent: Request[];
/** How pages could be read. */
let reports: Report[];
let answerAfterMs: number;
const keysOf = ({ input }: Request) =>
  (input as { readings: { ref: { key: string } }[] }).readings.map(({ ref }) => ref.key);
const observed = () => sent.filter(({ name }) => name === 'observe').map(keysOf);
const troubles = () => reports.flatMap(({ trouble }) => trouble ?? []);
const hosts = (within: ParentNode = document) => within.querySelectorAll(HOST_TAG).length;
const row = (key: string) => `<li><a href="/issues/${key}">Ticket ${key}</a></li>`;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function start() {
  const wire = async (request: Request) => {
    if (request.name === 'report') reports.push(request.input as Report);
    else sent.push(request);
    if (request.name !== 'observe') return { ok: true, opId: request.opId, value: null };
    const value = keysOf(request).map((key) => ({
      ticketId: key,
      text: `Badge ${key}`,
      tone: 'none',
      description: 'd',
      card: [],
    }));
    await new Promise((resume) => setTimeout(resume, answerAfterMs));
    return { ok: true, opId: request.opId, value };
  };
  return trackPage({
    window,
    connections: [{ tracker: 'redmine', baseUrl: location.origin }],
    readers: [readerOf(tinyTracker)],
    ask: createAsk(wire),
    age: 1,
    dismissed: () => end.abort(),
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  [sent, reports] = [[], []];
  answerAfterMs = 10;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://r.example/issues');
  document.body.innerHTML = `<ul>${row('1')}${row('2')}</ul>`;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a settled page is observed in one message and each row gets one badge', async () => {
  start();
  await wait(500);
  expect(observed()).toEqual([['1', '2']]);
  expect([...document.querySelectorAll('li')].map((li) => hosts(li))).toEqual([1, 1]);
});

test('our own badges do not wake us up, and a page at rest sends nothing', async () => {
  const looks = vi.spyOn(tinyTracker, 'items');
  start();
  await wait(5000);
  // Once when the page had settled; what it saw holds for the badges that arrive while nothing changes.
  expect(looks).toHaveBeenCalledTimes(1);
  expect(sent).toHaveLength(1);
});

test("a recycled row loses the old ticket's badge before the new one's answer is there", async () => {
  start();
  await wait(500);
  const first = document.querySelector('li');
  const old = first?.querySelector(HOST_TAG);
  answerAfterMs = 5000;
  first?.querySelector('a')?.setAttribute('href', '/issues/3');
  await wait(500);
  expect(observed().at(-1)).toEqual(['3']);
  expect(old?.isConnected).toBe(false);
  expect(first && hosts(first)).toBe(0);
  await wait(5000);
  expect(first && hosts(first)).toBe(1);
});

test('a row that shows another ticket by the time the answer arrives is not painted with it', async () => {
  answerAfterMs = 300;
  start();
  await wait(200);
  expect(observed()).toEqual([['1', '2']]);
  document.querySelector('li a')?.setAttribute('href', '/issues/9');
  await wait(250);
  expect(hosts(document.querySelector('li') ?? document)).toBe(0);
});

test('a badge the page keeps throwing out is put back three times in ten seconds, then no more', async () => {
  start();
  await wait(500);
  const first = document.querySelector('li') ?? document.body;
  let thrown = 0;
  for (let i = 0; i < 8; i++) {
    thrown += hosts(first);
    first.querySelector(HOST_TAG)?.remove();
    await wait(500);
  }
  expect(thrown).toBe(4);
  expect(hosts()).toBe(1);
});

test('a ticket page that keeps throwing its badge out has it in the corner after three times, and keeps that', async () => {
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<h1 id="spot">Seven</h1>';
  start();
  await wait(500);
  const spot = document.querySelector('#spot') ?? document.body;
  let thrown = 0;
  for (let i = 0; i < 8; i++) {
    thrown += hosts(spot);
    spot.querySelector(HOST_TAG)?.remove();
    await wait(500);
  }
  expect(thrown).toBe(4);
  expect([hosts(), hosts(document.body)]).toEqual([1, 0]);
});

test('a tracker that trips over a page is named and left alone there; the next page is read again', async () => {
  const items = vi.spyOn(tinyTracker, 'items').mockImplementation(() => {
    throw new TypeError('unexpected');
  });
  start();
  for (let at = 0; at < 5000; at += 500) {
    document.body.append(document.createElement('p'));
    await wait(500);
  }
  expect(troubles()).toEqual([{ what: 'page', url: 'https://r.example/issues' }]);
  items.mockClear();
  document.body.append(document.createElement('p'));
  await wait(2000);
  expect(items).not.toHaveBeenCalled();
  items.mockRestore();
  history.pushState({}, '', '/issues?page=2');
  document.body.innerHTML = `<ul>${row('9')}</ul>`;
  await wait(2000);
  expect(observed().at(-1)).toEqual(['9']);
});

test('an answer for a page that was left paints nothing', async () => {
  answerAfterMs = 1000;
  start();
  await wait(200);
  history.pushState({}, '', '/elsewhere');
  document.body.innerHTML = '<p>no rows</p>';
  await wait(3000);
  expect(hosts()).toBe(0);
});

test('a page that cannot be read is told once, and only if it still cannot when it has been there for five seconds', async () => {
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<p>skeleton</p>';
  start();
  await wait(2500);
  document.body.innerHTML = '<h1 id="spot">Seven</h1>';
  await wait(4000);
  expect(troubles()).toEqual([]);
  history.pushState({}, '', '/issues/8');
  document.body.innerHTML = '<p>another product</p>';
  for (let i = 0; i < 5; i++) {
    document.body.append(document.createElement('p'));
    await wait(4000);
  }
  expect(sent.map(({ name }) => name)).toEqual(['observe']);
  expect(troubles()).toEqual([{ what: 'title', url: 'https://r.example/issues/8' }]);
  expect(hosts()).toBe(0);
});

test('a ticket page without a spot gets one badge outside the body', async () => {
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<h1>Seven</h1>';
  start();
  await wait(500);
  expect([hosts(), hosts(document.body)]).toEqual([1, 0]);
});

test('copies of our host are swept away, and nothing of ours is left when the script retires', async () => {
  start();
  await wait(500);
  document.body.append(document.createElement(HOST_TAG));
  await wait(500);
  expect(hosts()).toBe(2);
  end.abort();
  expect(hosts()).toBe(0);
});

test('a page that never rests is still looked at about once a second', async () => {
  start();
  await wait(500);
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', row('3'));
  for (let i = 0; i < 24; i++) {
    document.body.append(document.createElement('p'));
    await wait(50);
  }
  expect(observed().at(-1)).toEqual(['3']);
});

test('rows that come late get a badge, and the badges of rows that go are gone with them', async () => {
  start();
  await wait(500);
  const list = document.querySelector('ul') ?? document.body;
  list.insertAdjacentHTML('beforeend', row('3'));
  await wait(500);
  expect(hosts()).toBe(3);
  // A virtual list takes away at one end what it adds at the other.
  list.firstElementChild?.remove();
  list.insertAdjacentHTML('beforeend', row('4') + row('5'));
  await wait(500);
  expect(Array.from(document.querySelectorAll('li'), hosts)).toEqual([1, 1, 1, 1]);
  expect(observed().flat()).toEqual(['1', '2', '3', '4', '5']);
});

test('nothing is put into a page before it has loaded, for what is not its own markup is thrown away then', async () => {
  let readyState: DocumentReadyState = 'interactive';
  vi.spyOn(Document.prototype, 'readyState', 'get').mockImplementation(() => readyState);
  start();
  await wait(1000);
  // Known already, so that the badge need not wait once the page has its own elements in place.
  expect([hosts(), observed()]).toEqual([0, [['1', '2']]]);
  document.body.innerHTML = `<ul>${row('1')}${row('2')}</ul>`;
  readyState = 'complete';
  window.dispatchEvent(new Event('load'));
  await wait(500);
  expect(hosts()).toBe(2);
});

test.each([
  ['turbo:load', () => document],
  ['turbo:render', () => document],
  ['soft-nav:react-done', () => document],
  ['popstate', () => window],
] as const)('after %s the address is another page, though no element changed', async (type, target) => {
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<h1 id="spot">Seven</h1>';
  start();
  await wait(500);
  history.pushState({}, '', '/issues/8');
  target().dispatchEvent(new Event(type));
  await wait(500);
  expect(observed()).toEqual([['7'], ['8']]);
  expect(hosts()).toBe(1);
});

test('a ticket above a list, and the same ticket in it, have a badge each beside those of the others', async () => {
  history.pushState({}, '', '/issues/2');
  document.body.innerHTML = `<ul>${row('1')}${row('2')}</ul><dialog open><h1 id="spot">Two</h1></dialog>`;
  start();
  await wait(500);
  expect([hosts(), hosts(document.querySelector('dialog') ?? document)]).toEqual([3, 1]);
  expect(observed()).toEqual([['2', '1']]);
  document.querySelector('dialog')?.remove();
  history.pushState({}, '', '/issues');
  await wait(500);
  expect(hosts()).toBe(2);
});

test('a badge is reached by the keyboard where it stands: behind its ticket, before the next', async () => {
  start();
  await wait(500);
  const order = Array.from(document.querySelectorAll(`a,${HOST_TAG}`), ({ localName }) => localName);
  expect(order).toEqual(['a', HOST_TAG, 'a', HOST_TAG]);
  // The host is no stop of its own: its button is.
  expect(Array.from(document.querySelectorAll(HOST_TAG), (host) => host.getAttributeNames())).toEqual([[], []]);
});

test('of a page longer than anybody sees at once, rows far away have a badge when somebody comes near, and no sooner', async () => {
  let tell: (near: readonly Element[]) => void = () => {};
  const watched = new Set<Element>();
  // The browser's own, which this one does not have: tells what comes near the window.
  class Watching {
    constructor(told: (entries: readonly object[]) => void, { trackVisibility }: { trackVisibility?: boolean } = {}) {
      if (!trackVisibility) tell = (near) => told(near.map((target) => ({ target, isIntersecting: true })));
    }
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Watching);
  document.body.innerHTML = `<ul>${Array.from({ length: 150 }, (_, n) => row(`${n}`)).join('')}</ul>`;
  // Has no box of its own, so it comes near nothing.
  document.querySelectorAll('li')[140]?.style.setProperty('display', 'contents');
  start();
  await wait(1000);
  const rows = [...document.querySelectorAll('li')];
  const badged = () => rows.flatMap((li, n) => (hosts(li) === 1 ? [n] : []));
  expect(badged()).toEqual([...Array.from({ length: 100 }, (_, n) => n), 140]);
  // All are reported, whether they are painted or not, and as old as the page is.
  expect(observed().flat()).toHaveLength(150);
  expect(sent.map(({ input }) => (input as { seenAt: number }).seenAt)).toEqual([1, 1]);
  tell(rows.slice(120, 122));
  expect(badged().slice(100)).toEqual([120, 121, 140]);
  expect(watched.has(rows[120] as Element)).toBe(false);
  // Once near, a row keeps its badge.
  document.body.append(document.createElement('p'));
  await wait(1000);
  expect(badged().slice(100)).toEqual([120, 121, 140]);
});

test('a page that was there for five seconds tells once what was found on it, and nothing of what that says', async () => {
  start();
  await wait(20_000);
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<h1 id="spot">Seven</h1>';
  await wait(3000);
  // Left too soon.
  history.pushState({}, '', '/elsewhere');
  document.body.innerHTML = '<p>no rows</p>';
  await wait(20_000);
  history.pushState({}, '', '/issues/8');
  document.body.innerHTML = '<h1>Eight</h1>';
  await wait(20_000);
  const parts = { title: true, state: true, type: false, assignees: false, labels: false, estimate: false };
  expect(reports).toEqual(
    [{ rows: true }, { rows: false }, { ...parts, spot: false }].map((found) => ({
      ...{ tracker: 'redmine', baseUrl: 'https://r.example' },
      ...{ found, trouble: null },
    })),
  );
});
