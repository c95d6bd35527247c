// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '../messaging/protocol';
import { createAsk } from './ask';
import { HOST_TAG } from './badge';
import { tinyTracker } from './fixtures/tiny-tracker';
import { trackPage } from './track-page';

let end: AbortController;
let sent: Request[];
let answerAfterMs: number;
const keysOf = ({ input }: Request) =>
  (input as { readings: { ref: { key: string } }[] }).readings.map(({ ref }) => ref.key);
const observed = () => sent.filter(({ name }) => name === 'observe').map(keysOf);
const hosts = (within: ParentNode = document) => within.querySelectorAll(HOST_TAG).length;
const row = (key: string) => `<li><a href="/issues/${key}">Ticket ${key}</a></li>`;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function start() {
  const wire = async (request: Request) => {
    sent.push(request);
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
    trackers: [tinyTracker],
    ask: createAsk(wire),
    age: 1,
    dismissed: () => end.abort(),
    signal: end.signal,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  sent = [];
  answerAfterMs = 10;
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://r.example/issues');
  document.body.innerHTML = `<ul>${row('1')}${row('2')}</ul>`;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
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
  // Once when the page had settled, once when its badges arrived.
  expect(looks).toHaveBeenCalledTimes(2);
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

test('an answer for a page that was left paints nothing', async () => {
  answerAfterMs = 1000;
  start();
  await wait(200);
  history.pushState({}, '', '/elsewhere');
  document.body.innerHTML = '<p>no rows</p>';
  await wait(3000);
  expect(hosts()).toBe(0);
});

test('a page that cannot be read is reported once, and only if it stays so for three seconds', async () => {
  history.pushState({}, '', '/issues/7');
  document.body.innerHTML = '<p>skeleton</p>';
  start();
  await wait(2500);
  document.body.innerHTML = '<h1 id="spot">Seven</h1>';
  await wait(4000);
  expect(sent.map(({ name }) => name)).toEqual(['observe']);
  document.body.innerHTML = '<p>another product</p>';
  await wait(2900);
  expect(sent).toHaveLength(1);
  await wait(200);
  for (let i = 0; i < 3; i++) {
    document.body.append(document.createElement('p'));
    await wait(4000);
  }
  expect(sent.slice(1).map(({ name, input }) => [name, input])).toEqual([
    [
      'reportMarkup',
      { tracker: 'redmine', baseUrl: 'https://r.example', what: 'title', url: 'https://r.example/issues/7' },
    ],
  ]);
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
