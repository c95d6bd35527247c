// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSettling } from './settling';

let end: AbortController;
let looks: number;
/** What our looks have taken so far, ms: the clock runs on while we work. */
let spent: number;

beforeEach(() => {
  vi.useFakeTimers();
  const clock = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + spent);
  end = new AbortController();
  [looks, spent] = [0, 0];
  document.body.innerHTML = '<p>x</p>';
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const watch = (costMs: number) =>
  watchSettling(
    document,
    function* () {
      looks++;
      // In pieces, as it is done.
      for (let left = costMs; left > 0; left -= 10) {
        spent += Math.min(10, left);
        yield;
      }
    },
    end.signal,
  );
/** A page that changes every 10 ms. */
async function storm(ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 10) {
    document.body.append(document.createElement('i'));
    await vi.advanceTimersByTimeAsync(10);
  }
}

test.each([1, 20, 200, 2000])(
  'a page that never rests costs at most a twentieth where one look takes %i ms',
  async (cost) => {
    watch(cost);
    await storm(60_000);
    expect(looks).toBeGreaterThan(0);
    // The pause that pays for the last look is still to come.
    expect((spent - cost) / (60_000 + spent)).toBeLessThanOrEqual(0.05);
  },
);

test('between two looks such a page is not listened to', async () => {
  const heard = vi.spyOn(globalThis, 'clearTimeout');
  watch(1);
  await storm(3000);
  heard.mockClear();
  await storm(10_000);
  // One change wakes us for each look, of a hundred that were made.
  expect(heard.mock.calls.length).toBeLessThanOrEqual(2 * looks);
  expect(looks).toBeGreaterThanOrEqual(9);
});

test('a page that rested after a storm is looked at as soon as it rests again', async () => {
  watch(1);
  await storm(3000);
  await vi.advanceTimersByTimeAsync(5000);
  const before = looks;
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(150);
  expect(looks).toBe(before + 1);
});

test('a long look is taken in steps, the page has its turn in between, and what changes meanwhile is looked at after it', async () => {
  watch(200);
  const turns: number[] = [];
  document.body.append(document.createElement('i'));
  await vi.advanceTimersByTimeAsync(100);
  for (let before = -1; before !== spent; await vi.advanceTimersByTimeAsync(1)) {
    turns.push(spent - Math.max(0, before));
    before = spent;
    document.body.append(document.createElement('i'));
  }
  expect(Math.max(...turns)).toBeLessThanOrEqual(20);
  expect([spent, looks]).toEqual([200, 1]);
  await vi.advanceTimersByTimeAsync(200 * 19 + 1000);
  expect(looks).toBe(2);
});
