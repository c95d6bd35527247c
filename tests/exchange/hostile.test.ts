import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../lib/exchange/backup';
import { MAX_FAULTS, readBackup } from '../../lib/exchange/backup-read';
import type { FaultCode } from '../../lib/exchange/fault';
import type { Progress } from '../../lib/exchange/report';
import { refusalOf, Workspace } from '../helpers/workspace';
import { aBackup, NOW } from './a-backup';
import { aLargeFile } from './a-large-file';
import { contentOf, imported, previewed, readText } from './backup-file';

const sound = JSON.stringify(aBackup());

type Path = readonly (string | number)[];
const textOf = (path: Path): string =>
  `$${path.map((each) => (typeof each === 'number' ? `[${each}]` : /^[\w$]+$/.test(each) ? `.${each}` : `[${JSON.stringify(each)}]`)).join('')}`;

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((each, i) => pathsOf(each, [...path, i]))
    : Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return [path, ...inner];
}

function spoilt(path: Path, value: unknown): string {
  const file = aBackup() as unknown as Record<string, unknown>;
  let at: Record<string | number, unknown> = file;
  for (const each of path.slice(0, -1)) at = at[each] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return JSON.stringify(file);
}

const leaves = pathsOf(aBackup()).filter((path) => path.length > 0);

const WRONG = [{ a: [] }, [[]], -1.5, '\u0000'];

describe(`a value of the wrong kind, in each of ${leaves.length} places`, () => {
  test.each(WRONG)('%j is refused where it stands, or is as good', async (value) => {
    let refused = 0;
    const read = await Promise.all(leaves.map(async (path) => readText(spoilt(path, value), NOW)));
    for (const [i, { faults }] of read.entries()) {
      const path = leaves[i] ?? [];
      if (faults.length > 0) refused++;
      // The fault names the spoilt place, what holds it, or what is in it; a ref's fault may be seen in the id made of it.
      for (const { place } of faults) {
        const spot = textOf(path);
        const record = textOf(path.slice(0, path[0] === 'records' ? 3 : 2));
        expect(place.startsWith(record) || spot.startsWith(place), `${spot} → ${place}`).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(100);
  });
});

const REACHING = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];
const objects = pathsOf(aBackup()).filter((path) => {
  let at: unknown = aBackup();
  for (const each of path) at = (at as Record<string, unknown>)[each];
  return typeof at === 'object' && at !== null && !Array.isArray(at);
});

describe('keys that reach prototypes', () => {
  test.each(REACHING)('“%s” is refused in every object', async (key) => {
    expect(objects.length).toBeGreaterThan(20);
    for (const path of objects) {
      const file = aBackup() as unknown as Record<string, unknown>;
      let at: Record<string, unknown> = file;
      for (const each of path) at = at[each] as Record<string, unknown>;
      at['@@'] = { polluted: true };
      const { backup, faults } = await readText(JSON.stringify(file).replace('"@@"', `"${key}"`), NOW);
      expect(backup).toBeNull();
      expect(faults[0]?.code).toBe('json.forbidden-key');
      expect(faults[0]?.place).toContain(textOf(path).slice(0, 300));
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const ofVersion = (version: number) => sound.replace(`"version":${VERSION}`, `"version":${version}`);
const nested = (levels: number) => `{"format":"throughline-backup","x":${'['.repeat(levels)}${']'.repeat(levels)}}`;

const FILES: readonly (readonly [what: string, text: string, code: FaultCode, place: string])[] = [
  ['nothing', '', 'file.empty', ''],
  ['spaces', ' \n\t', 'file.empty', ''],
  ['a page', '<!doctype html><script>alert(1)</script>', 'file.not-ours', ''],
  ['an image', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file.not-ours', ''],
  ['half a file', sound.slice(0, sound.indexOf('"measure"')), 'file.cut-off', '$.records.keyResult[0]'],
  ['half a file, in a text', sound.slice(0, sound.indexOf('"measure"') + 4), 'file.cut-off', '$.records.keyResult[0]'],
  [
    'half a file, in an escape',
    `${sound.slice(0, sound.indexOf('"measure"'))}"\\u00`,
    'file.cut-off',
    '$.records.keyResult[0]',
  ],
  [
    'half a file, in a word',
    `${sound.slice(0, sound.indexOf('"measure"'))}"a":tru`,
    'file.cut-off',
    '$.records.keyResult[0]',
  ],
  [
    'half a file, in a number',
    `${sound.slice(0, sound.indexOf('"measure"'))}"a":-1.`,
    'file.cut-off',
    '$.records.keyResult[0]',
  ],
  ['two files', sound + sound, 'json.syntax', '$'],
  ['NaN', sound.replace('"weight":1', '"weight":NaN'), 'json.syntax', '$.records.objective[0]'],
  ['Infinity', sound.replace('"weight":1', '"weight":Infinity'), 'json.syntax', '$.records.objective[0]'],
  ['a comment', `// hi\n${sound}`, 'json.syntax', '$'],
  ['a number', '7', 'file.not-ours', '$'],
  ['null', 'null', 'file.not-ours', '$'],
  ['a list', '[]', 'file.not-ours', '$'],
  ['an archive', 'PK\u0003\u0004\u0014\u0000', 'json.syntax', '$'],
  ['another format', '{"format":"jira-export"}', 'file.not-ours', '$.format'],
  ['no version', '{"format":"throughline-backup"}', 'file.not-ours', '$.version'],
  ['version 0', ofVersion(0), 'file.not-ours', '$.version'],
  ['version 1.5', ofVersion(1.5), 'file.not-ours', '$.version'],
  ['a newer version', ofVersion(VERSION + 1), 'file.newer', '$.version'],
  ['a newer list', sound.replace('"changes":', '"votes":[],"changes":'), 'file.newer', '$.votes'],
  ['a newer record', sound.replace('"cycle":', '"vote":[],"cycle":'), 'file.newer', '$.records.vote'],
  ['64 levels and one', nested(64), 'json.too-deep', `$.x${'[0]'.repeat(63)}`],
  ['200,000 levels', nested(200_000), 'json.too-deep', `$.x${'[0]'.repeat(63)}`],
  ['2,000,000 levels that never close', '['.repeat(2_000_000), 'json.too-deep', `$${'[0]'.repeat(64)}`.slice(0, 300)],
  ['1e999', sound.replace('"weight":1', '"weight":1e999'), 'json.number', '$.records.objective[0].weight'],
  ['-1e999', sound.replace('"weight":1', '"weight":-1e999'), 'json.number', '$.records.objective[0].weight'],
  [
    '400 digits',
    sound.replace('"weight":1', `"weight":${'9'.repeat(400)}`),
    'json.number',
    '$.records.objective[0].weight',
  ],
  [
    'a key twice',
    sound.replace('"weight":1', '"weight":1,"title":"x"'),
    'json.duplicate-key',
    '$.records.objective[0].title',
  ],
  [
    'a key twice, once with a space after it',
    sound.replace('"weight":1', '"weight" :1,"title":"x"'),
    'json.duplicate-key',
    '$.records.objective[0].title',
  ],
  [
    'a key twice, once escaped',
    sound.replace('"weight":1', '"weight":1,"\\u0074itle":"x"'),
    'json.duplicate-key',
    '$.records.objective[0].title',
  ],
];

/** As our own files are written: each row on a line of its own. */
const lined = (text: string): string => text.replaceAll('},{', '},\n{');

describe.each([
  ['in one line', (text: string) => text],
  ['row by row', lined],
])('written %s', (_how, written) => {
  test('the file the others are made of is sound', async () => {
    expect((await readText(written(sound), NOW)).faults).toEqual([]);
  });
  test.each(FILES)('%s is refused with its place', async (_what, text, code, place) => {
    const { backup, faults } = await readText(written(text), NOW);
    expect(backup).toBeNull();
    // A mistake of syntax is named by line and column as well.
    const where = code === 'json.syntax' ? expect.stringMatching(/^line \d+, column \d+, \$/) : place;
    expect(faults).toMatchObject([{ code, place: where }]);
    expect(faults[0]?.place).toMatch(new RegExp(`${place.replace(/[$[\].]/g, '\\$&')}$`));
  });
});

test('a key with a million neighbours is read, not refused for its company', async () => {
  const keys = Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":0`).join();
  expect((await readText(`{"format":"x",${keys}}`, NOW)).faults[0]?.code).toBe('file.not-ours');
});

type Spoil = (file: ReturnType<typeof aBackup>) => void;
const first = <T>(list: readonly T[]): T => list[0] as T;
const set = (at: object, fields: object): void => void Object.assign(at, fields);
const ID = '01900000-0000-7000-8000-0000000fffff';

/** What is wrong only when a row is seen beside others, or by the rules. */
const ROWS: readonly (readonly [what: string, spoil: Spoil, code: FaultCode, place: string])[] = [
  [
    'two objectives with one id',
    (f) => f.records.objective.push(first(f.records.objective)),
    'row.duplicate',
    '$.records.objective[2].id',
  ],
  ['two tickets with one id', (f) => f.tickets.push(first(f.tickets)), 'row.duplicate', '$.tickets[1].id'],
  ['two changes with one id', (f) => f.changes.push(first(f.changes)), 'row.duplicate', '$.changes[1].id'],
  [
    'no such cycle',
    (f) => set(first(f.records.objective), { cycleId: ID }),
    'row.dangling',
    '$.records.objective[0].cycleId',
  ],
  [
    'no such owner',
    (f) => set(first(f.records.objective), { ownerId: ID }),
    'row.dangling',
    '$.records.objective[0].ownerId',
  ],
  [
    'no such reviewer',
    (f) => set(first(f.records.objective), { reviewerId: ID }),
    'row.dangling',
    '$.records.objective[0].reviewerId',
  ],
  [
    'no such objective',
    (f) => set(first(f.records.keyResult), { objectiveId: ID }),
    'row.dangling',
    '$.records.keyResult[0].objectiveId',
  ],
  [
    'an objective for a cycle',
    (f) => set(first(f.records.objective), { cycleId: f.records.objective[1]!.id }),
    'row.dangling',
    '$.records.objective[0].cycleId',
  ],
  [
    'no such contributor',
    (f) => set(first(f.records.keyResult), { contributors: [ID] }),
    'row.dangling',
    '$.records.keyResult[0].contributors[0]',
  ],
  [
    'no such author',
    (f) => set(first(f.records.checkIn), { authorId: ID }),
    'row.dangling',
    '$.records.checkIn[0].authorId',
  ],
  [
    'no such parent',
    (f) => set(first(f.records.objective), { parent: { keyResultId: ID } }),
    'row.dangling',
    '$.records.objective[0].parent.keyResultId',
  ],
  [
    'an objective that serves itself',
    (f) => set(first(f.records.objective), { parent: { objectiveId: first(f.records.objective).id } }),
    'row.loop',
    '$.records.objective[0].parent',
  ],
  [
    'objectives in a ring',
    (f) => set(first(f.records.objective), { parent: { objectiveId: f.records.objective[1]!.id } }),
    'row.loop',
    '$.records.objective[0].parent',
  ],
  [
    'a ring through a key result',
    (f) => set(first(f.records.objective), { parent: { keyResultId: first(f.records.keyResult).id } }),
    'row.loop',
    '$.records.objective[0].parent',
  ],
  ['a link with another id', (f) => set(first(f.records.link), { id: 'x|y' }), 'row.wrong-id', '$.records.link[0].id'],
  [
    'a ticket with another id',
    (f) => set(first(f.tickets), { id: 'redmine|https://evil.example||7' }),
    'row.wrong-id',
    '$.tickets[0].id',
  ],
  ['a change of another id', (f) => set(first(f.changes), { set: { id: ID } }), 'row.wrong-id', '$.changes[0].set.id'],
  ['a change of stamps', (f) => set(first(f.changes), { set: { stamps: {} } }), 'row.shape', '$.changes[0].set.stamps'],
  [
    'a javascript: ticket',
    (f) => set(first(f.tickets), { url: 'javascript:alert(1)' }),
    'row.shape',
    '$.tickets[0].url',
  ],
  ['a data: ticket', (f) => set(first(f.tickets), { url: 'data:text/html,x' }), 'row.shape', '$.tickets[0].url'],
  ['a file: ticket', (f) => set(first(f.tickets), { url: 'file:///etc/passwd' }), 'row.shape', '$.tickets[0].url'],
  ['a chrome: ticket', (f) => set(first(f.tickets), { url: 'chrome://settings' }), 'row.shape', '$.tickets[0].url'],
  [
    'a javascript: evidence',
    (f) => set(first(f.records.keyResult), { evidenceUrl: 'javascript:1' }),
    'row.shape',
    '$.records.keyResult[0].evidenceUrl',
  ],
  [
    'a cycle that ends before it starts',
    (f) => set(first(f.records.cycle), { endsOn: '2026-01-01' }),
    'row.rule',
    '$.records.cycle[0].endsOn',
  ],
  [
    '30 February',
    (f) => set(first(f.records.cycle), { endsOn: '2027-02-30' }),
    'row.shape',
    '$.records.cycle[0].endsOn',
  ],
  [
    'baseline = target',
    (f) => set(first(f.records.keyResult), { measure: { kind: 'numeric', unit: '', baseline: 1, target: 1 } }),
    'row.rule',
    '$.records.keyResult[0].measure.target',
  ],
  [
    'an owner who reviews',
    (f) => set(first(f.records.objective), { reviewerId: first(f.records.objective).ownerId }),
    'row.rule',
    '$.records.objective[0].reviewerId',
  ],
  [
    'a title of 10,001',
    (f) => set(first(f.records.objective), { title: 'x'.repeat(10_001) }),
    'row.shape',
    '$.records.objective[0].title',
  ],
  [
    'a stamp of the year 5138',
    (f) => set(first(f.records.objective).stamps, { title: ['zzzzzzzzz-zzzz', '', ''] }),
    'row.future',
    '$.records.objective[0].stamps.title',
  ],
  [
    'a change of next month',
    (f) => set(first(f.changes), { clock: `0${(NOW + 31 * 86_400_000).toString(36)}-0000` }),
    'row.future',
    '$.changes[0].clock',
  ],
  [
    'a sighting of next month',
    (f) => set(first(f.tickets), { seen: { title: { at: NOW + 31 * 86_400_000, source: 'api' } } }),
    'row.future',
    '$.tickets[0].seen.title',
  ],
  ['an unknown record of a change', (f) => set(first(f.changes), { kind: 'vote' }), 'row.shape', '$.changes[0].kind'],
];

test.each(ROWS)('%s is refused with its place, and nothing is written', async (_what, spoil, code, place) => {
  const { db } = await Workspace.open();
  const file = aBackup();
  spoil(file);
  const text = JSON.stringify(file);
  const before = await contentOf(db);
  expect((await previewed(db, text, NOW)).faults).toContainEqual(expect.objectContaining({ code, place }));
  expect(await refusalOf(imported(db, text, NOW))).toBe('import.refused');
  expect(await contentOf(db)).toEqual(before);
  expect(await db.meta.toArray()).toEqual([]);
});

test('the corpus has more than 1,000 hostile files of 4 sorts', () => {
  const counts = [leaves.length * WRONG.length, objects.length * REACHING.length, FILES.length * 2, ROWS.length];
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
});

test('a journal entry that contradicts the one we have is refused', async () => {
  const { db } = await Workspace.open();
  await imported(db, sound, NOW);
  const before = await contentOf(db);
  const forged = sound.replace('"was":{"title":"Before"}', '"was":{"title":"Never"}');
  expect((await previewed(db, forged, NOW)).faults).toMatchObject([{ code: 'row.differs', place: '$.changes[0]' }]);
  expect(await refusalOf(imported(db, forged, NOW))).toBe('import.refused');
  expect(await contentOf(db)).toEqual(before);
});

test('somebody else’s backup does not make me somebody else', async () => {
  const workspace = await Workspace.open();
  const { personId } = await workspace.withGoal();
  await imported(workspace.db, sound, NOW);
  expect((await workspace.db.people.toArray()).filter(({ isMe }) => isMe).map(({ id }) => id)).toEqual([personId]);
});

test('a large file without its end is refused before the rest of it is read', async () => {
  const text = aLargeFile(1000);
  const file = new Blob([text.slice(0, text.lastIndexOf('"title"'))]);
  let read = 0;
  const told = ({ done }: Progress) => (read = Math.max(read, done));
  const { backup, faults } = await readBackup(file, NOW, { told, signal: new AbortController().signal });
  expect(backup).toBeNull();
  expect(faults).toMatchObject([{ code: 'file.cut-off' }]);
  expect(read).toBeLessThan(file.size / 2);
});

/** Reads a file of 1,000 tickets, spoilt. @returns what came of it, and how much of it was read, 0–1, when it was first called wrong, and in all. */
async function readSpoilt(spoil: (text: string) => string) {
  const file = new Blob([spoil(aLargeFile(1000))]);
  let [first, last] = [1, 0];
  const told = ({ done, wrong = 0 }: Progress) => {
    last = done / file.size;
    if (wrong > 0) first = Math.min(first, last);
  };
  return { ...(await readBackup(file, NOW, { told, signal: new AbortController().signal })), first, last: () => last };
}

test('a large file with a wrong row is called wrong as soon as it is met, and read on to name the others', async () => {
  const { faults, first } = await readSpoilt((text) =>
    text.replace('"source":"page"', '"source":"dream"').replace('"key":"1999"', '"key":"?"'),
  );
  expect(faults.map(({ place }) => place)).toEqual(['$.tickets[0].source', '$.tickets[1000].ref.key']);
  expect(first).toBeLessThan(0.5);
});

test('a file with more wrong rows than anybody reads is not read to its end', async () => {
  const { backup, faults, last } = await readSpoilt((text) => text.replaceAll('"redmine"', '"crystal ball"'));
  expect(backup).toBeNull();
  expect(faults).toHaveLength(MAX_FAULTS);
  expect(last()).toBeLessThan(0.5);
});

test('a file of a newer version is refused by its first words', async () => {
  const { faults, last } = await readSpoilt((text) => text.replace(`"version":${VERSION}`, '"version":99'));
  expect(faults).toMatchObject([{ code: 'file.newer', place: '$.version', detail: '99' }]);
  expect(last()).toBe(0);
});

test('rows without end, in a list of ours or in another one, are not read to their end', async () => {
  for (const row of ['7', '{}', '{"id":"1"}']) {
    const many = Array.from({ length: 20_000 }, () => row).join(',');
    for (const list of ['tickets', 'notOurs', 'records.link']) {
      const [group, name = ''] = list.split('.');
      const { faults } = await readText(name ? `{"${group}":{"${name}":[${many}` : `{"${list}":[${many}`, NOW);
      // Where it ends is not reached.
      expect(faults).toMatchObject([{ code: 'file.not-ours', place: `$.${list}` }]);
    }
  }
});
