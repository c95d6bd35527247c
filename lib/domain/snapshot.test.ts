import { expect, test } from 'vitest';
import { fc } from '../../tests/domain/law';
import { DAY_MS } from './calendar';
import { ladder, readSnapshotName, type Snapshot, type SnapshotFile, snapshotName } from './snapshot';

const NOW = Date.UTC(2026, 10, 24, 9);
const file = (madeAt: number, bytes = 1): SnapshotFile => ({ name: String(madeAt).padStart(16, '0'), madeAt, bytes });
const ROOM = Number.MAX_SAFE_INTEGER;
const age = fc.integer({ min: 0, max: 800 * DAY_MS });
const files = fc.uniqueArray(age, { maxLength: 60 }).map((ages) => ages.map((each) => file(NOW - each)));

test('a name tells back all that was put into it', () => {
  const count = fc.integer({ min: 0, max: 999_999 });
  const snapshot: fc.Arbitrary<Snapshot> = fc.record({
    madeAt: fc.integer({ min: 0, max: 9e15 }),
    reason: fc.constantFrom('daily', 'import', 'migration', 'restore', 'hand'),
    schema: fc.integer({ min: 1, max: 999 }),
    counts: fc.record({ cycle: count, person: count, objective: count, keyResult: count, link: count, checkIn: count }),
  });
  fc.assert(
    fc.property(snapshot, (each) => {
      expect(readSnapshotName(snapshotName(each))).toEqual(each);
    }),
  );
});

test('no other file is taken for a snapshot', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(readSnapshotName(name)).toBeNull();
    }),
  );
  for (const name of ['1_daily_v1_1-2-3.json', '1_daily_v1_1-2-3-4-5-6.json.crswap', '1_gift_v1_1-2-3-4-5-6.json']) {
    expect(readSnapshotName(name)).toBeNull();
  }
});

test('a daily snapshot for a year leaves days, weeks and months behind it', () => {
  let kept: SnapshotFile[] = [];
  for (let day = 0; day < 365; day++) {
    const now = NOW + day * DAY_MS;
    const names = ladder([...kept, file(now)], now, ROOM);
    kept = [...kept, file(now)].filter(({ name }) => names.has(name));
  }
  const ages = kept.map(({ madeAt }) => Math.round((NOW + 364 * DAY_MS - madeAt) / DAY_MS)).toSorted((a, b) => a - b);
  expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 6);
  expect(ages.at(-1)).toBeGreaterThan(120);
  for (const [i, each] of ages.entries()) expect(each - (ages[i - 1] ?? 0)).toBeLessThanOrEqual(31);
});

test('everything of the last 24 hours stays, whatever came in between', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => file(NOW - hour * 3_600_000));
  expect(ladder(hours, NOW, ROOM).size).toBe(24);
});

test('the newest stays whatever its age and size', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 0, max: 10 }), (all, maxBytes) => {
      const newest = all.toSorted((a, b) => b.madeAt - a.madeAt)[0];
      expect(newest === undefined || ladder(all, NOW, maxBytes).has(newest.name)).toBe(true);
    }),
  );
});

test('going over it again drops nothing more, and the bound holds', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 30 }), (all, maxBytes) => {
      const once = ladder(all, NOW, maxBytes);
      const again = ladder(
        all.filter(({ name }) => once.has(name)),
        NOW,
        maxBytes,
      );
      expect(again).toEqual(once);
      expect(once.size).toBeLessThanOrEqual(maxBytes);
    }),
  );
});

test('of two made in the same moment the same one stays, however they are listed', () => {
  const old = NOW - 40 * DAY_MS;
  const twins = ['b', 'a', 'c'].map((name) => ({ name, madeAt: old, bytes: 1 }));
  expect(ladder([...twins, file(NOW)], NOW, ROOM)).toEqual(new Set(['c', file(NOW).name]));
  expect(ladder([file(NOW), ...twins.toReversed()], NOW, ROOM)).toEqual(new Set(['c', file(NOW).name]));
});

test('what is newer is kept first, whatever it is called', () => {
  const [first, second] = [
    { name: 'z', madeAt: NOW - 2, bytes: 1 },
    { name: 'a', madeAt: NOW - 1, bytes: 1 },
  ];
  expect(ladder([first, second], NOW, 1)).toEqual(new Set(['a']));
});

test('a snapshot of exactly a day ago is no longer one of the last 24 hours', () => {
  const at = NOW - DAY_MS;
  const [early, late] = [file(at - 1), file(at)];
  expect(ladder([early, late, file(NOW)], NOW, ROOM).has(early.name)).toBe(false);
  expect(ladder([file(at), file(at + 1), file(NOW)], NOW, ROOM).has(file(at).name)).toBe(false);
  expect(ladder([file(at + 1), file(at + 2), file(NOW)], NOW, ROOM).size).toBe(3);
});

test('of two years of days, seven days, four weeks and six months of thirty days have their newest', () => {
  const days = Array.from({ length: 730 }, (_, day) => file(NOW - day * DAY_MS));
  const newestOf = (span: number, count: number) => {
    const spans = days.map(({ madeAt }) => Math.floor(madeAt / (span * DAY_MS)));
    return days.filter((_, i) => spans.indexOf(spans[i]!) === i).slice(0, count);
  };
  const wanted = [...newestOf(1, 7), ...newestOf(7, 4), ...newestOf(30, 6)].map(({ name }) => name);
  expect(ladder(days, NOW, ROOM)).toEqual(new Set(wanted.toSorted().toReversed()));
});

test('a browser that slept for years keeps what it has', () => {
  const old = [file(NOW - 900 * DAY_MS), file(NOW - 901 * DAY_MS), file(NOW - 960 * DAY_MS)];
  expect(ladder(old, NOW, ROOM).size).toBe(3);
});
