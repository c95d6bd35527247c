import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { guess } from '../../lib/exchange/columns';
import type { ObjectiveDraft } from '../../lib/exchange/drafts';
import { draftsOfMarkdown } from '../../lib/exchange/markdown-read';
import { markdownText } from '../../lib/exchange/markdown-write';
import { draftsOf, readTable } from '../../lib/exchange/table-read';
import { tableText } from '../../lib/exchange/table-write';
import { cycleTrees } from '../../lib/store/queries/cycle-trees';
import { rowKey } from '../../lib/store/schema';
import { previewObjectives } from '../../lib/use-cases/import-objectives';
import { refusalOf, Workspace } from '../helpers/workspace';
import { contentOf } from './backup-file';

const fromTable = (text: string): readonly ObjectiveDraft[] => {
  const table = readTable(text.replace('\uFEFF', ''));
  return draftsOf(table, { columns: guess(table.headings, 'own'), isOwn: true, decimal: null, dates: null }).drafts;
};

const draft = (
  title: string,
  keyResults: readonly string[] = [],
  more: Partial<ObjectiveDraft> = {},
): ObjectiveDraft => ({
  place: 'line 2',
  id: null,
  fields: { title },
  keyResults: keyResults.map((each) => ({ place: 'line 3', id: null, fields: { title: each } })),
  ...more,
});

const started = async () => {
  const workspace = await Workspace.open();
  const goal = await workspace.withGoal();
  return { workspace, ...goal };
};

describe('objectives out of a file', () => {
  test('come in as one act that says it was an import and why, and one undo takes all of it back', async () => {
    const { workspace, cycleId } = await started();
    const before = (await workspace.db.objectives.toArray()).length;
    const drafts = [draft('Delight', ['NPS', 'CES'], { owner: 'Zoë' }), draft('Speed', ['p95'], { cycle: 'Q1 2027' })];
    const input = { drafts, cycleId, reason: 'Imported from goals.csv' };
    const preview = await previewObjectives(workspace.db, input, workspace.now);
    const { value, actId } = await workspace.run('importObjectives', input);
    expect(value).toEqual(preview);
    expect(value).toMatchObject({
      objectives: { added: 2, changed: 0, unchanged: 0 },
      keyResults: { added: 3, changed: 0, unchanged: 0 },
      people: ['Zoë'],
      cycles: ['Q1 2027'],
      faults: [],
    });
    const changes = await workspace.db.changes.where('actId').equals(actId).toArray();
    expect(new Set(changes.map(({ origin }) => origin))).toEqual(new Set(['import']));
    expect(changes.find(({ kind }) => kind === 'objective')?.reason).toBe('Imported from goals.csv');
    expect(await workspace.db.rollUps.count()).toBe(4);
    await workspace.run('undoAct', { actId });
    const alive = (await workspace.db.objectives.toArray()).filter(({ deletedAt }) => deletedAt === null);
    expect(alive).toHaveLength(before);
  });

  test('imported again change nothing', async () => {
    const { workspace, cycleId } = await started();
    const input = { drafts: [draft('Delight', ['NPS'], { owner: 'Zoë', cycle: 'New' })], cycleId, reason: 'x' };
    await workspace.run('importObjectives', input);
    const before = await contentOf(workspace.db);
    const { value } = await workspace.run('importObjectives', input);
    expect(value).toMatchObject({ objectives: { unchanged: 1 }, keyResults: { unchanged: 1 }, people: [], cycles: [] });
    expect(await contentOf(workspace.db)).toEqual(before);
  });

  test('change only what the file says, and only where it differs', async () => {
    const { workspace, cycleId, objectiveId, keyResultId } = await started();
    const known: ObjectiveDraft = {
      ...draft('Checkout people trust'),
      fields: { title: 'Checkout people trust', why: 'They leave' },
      keyResults: [{ place: 'line 2', id: null, fields: { title: 'p95 under one second', weight: 3 } }],
    };
    await workspace.run('importObjectives', { drafts: [known], cycleId, reason: 'x' });
    expect((await workspace.db.objectives.toArray()).find(({ id }) => id === objectiveId)).toMatchObject({
      why: 'They leave',
      state: 'active',
    });
    expect((await workspace.db.keyResults.toArray()).find(({ id }) => id === keyResultId)).toMatchObject({
      weight: 3,
      measure: { kind: 'numeric', baseline: 2000 },
    });
  });

  test.each([
    ['no cycle anywhere', [draft('A')], 'cell.value', 'line 2'],
    [
      'a measure that breaks its rule',
      [
        {
          ...draft('A', [], { cycle: 'C' }),
          keyResults: [
            {
              place: 'line 9',
              id: null,
              fields: { title: 'b', measure: { kind: 'numeric', unit: '', baseline: 1, target: 1 } },
            },
          ],
        },
      ],
      'row.rule',
      'line 9.measure.target',
    ],
    ['an id that is none', [draft('A', [], { cycle: 'C', id: '../../etc' })], 'row.shape', 'line 2.id'],
    ['a title of 10,001', [draft('x'.repeat(10_001), [], { cycle: 'C' })], 'row.shape', 'line 2.title'],
    ['one key result twice', [draft('A', ['b', 'b'], { cycle: 'C' })], 'row.duplicate', 'line 3'],
    [
      'one objective twice',
      [draft('A', [], { cycle: 'C' }), draft('A', [], { cycle: 'C' })],
      'row.duplicate',
      'line 2',
    ],
  ] as const)('%s is refused with its place, and nothing is written', async (_what, drafts, code, place) => {
    const { workspace } = await started();
    const before = await contentOf(workspace.db);
    const input = { drafts: drafts as unknown as ObjectiveDraft[], cycleId: null, reason: 'x' };
    const { faults } = await previewObjectives(workspace.db, input, workspace.now);
    expect(faults[0]).toMatchObject({ code, place });
    expect(await refusalOf(workspace.run('importObjectives', input))).toBe('import.refused');
    expect(await contentOf(workspace.db)).toEqual(before);
  });

  test('a reviewer is somebody, nobody where the cell is empty, and stays where the file has no such column', async () => {
    const { workspace, cycleId, objectiveId } = await started();
    const title = 'Checkout people trust';
    const reviewer = async (text: string) => {
      const { drafts } = draftsOf(readTable(text), {
        columns: guess(text.split('\n')[0]?.split(',') ?? [], 'sheet'),
        ...{ isOwn: false, decimal: null, dates: null },
      });
      await workspace.run('importObjectives', { drafts, cycleId, reason: 'x' });
      const id = (await workspace.db.objectives.toArray()).find((each) => each.id === objectiveId)?.reviewerId ?? '';
      return (await workspace.db.people.get(rowKey(id)))?.name ?? null;
    };
    expect(await reviewer(`Objective,Reviewer\n${title},Rita\n`)).toBe('Rita');
    expect(await reviewer(`Objective\n${title}\n`)).toBe('Rita');
    expect(await reviewer(`Objective,Reviewer\n${title},\n`)).toBeNull();
  });

  test('who owns an objective does not review it: the line says so', async () => {
    const { workspace, cycleId } = await started();
    const drafts = [draft('A', [], { owner: 'Zoë', reviewer: 'Zoë' })];
    const { faults } = await previewObjectives(workspace.db, { drafts, cycleId, reason: 'x' }, workspace.now);
    expect(faults).toMatchObject([{ code: 'row.rule', place: 'line 2.reviewerId' }]);
  });

  test('a name two people share is asked about, not guessed', async () => {
    const { workspace, cycleId } = await started();
    await workspace.run('savePerson', { name: 'Max' });
    await workspace.run('savePerson', { name: 'Max' });
    const input = { drafts: [draft('A', [], { owner: 'Max' })], cycleId, reason: 'x' };
    const { faults } = await previewObjectives(workspace.db, input, workspace.now);
    expect(faults).toEqual([{ code: 'name.ambiguous', place: 'line 2', detail: 'Max' }]);
  });

  test('more than 20,000 at once are refused', async () => {
    const { workspace, cycleId } = await started();
    const drafts = Array.from({ length: 20_001 }, (_, i) => draft(String(i)));
    expect(await refusalOf(previewObjectives(workspace.db, { drafts, cycleId, reason: 'x' }, 1))).toBe(
      'import.refused',
    );
  });
});

describe('what was exported', () => {
  test.each([
    ['table', tableText, fromTable],
    ['document', markdownText, (text: string) => draftsOfMarkdown(text).drafts],
  ] as const)('as a %s comes back as it is, here and elsewhere', async (_name, write, read) => {
    const { workspace, objectiveId } = await started();
    await workspace.run('saveObjective', { id: objectiveId, title: '=1+1 | *x*\n<b>', why: 'a\n\n> b\r\n' });
    const { value: reviewer } = await workspace.run('savePerson', { name: 'Rita' });
    await workspace.run('saveObjective', { id: objectiveId, reviewerId: reviewer.id });
    await workspace.keyResult(objectiveId, '"quoted", too');
    const text = write(await cycleTrees(workspace.db, null));
    const drafts = read(text);
    const here = await previewObjectives(workspace.db, { drafts, cycleId: null, reason: 'x' }, workspace.now);
    expect(here).toMatchObject({
      objectives: { added: 0, changed: 0, unchanged: 1 },
      keyResults: { added: 0, changed: 0, unchanged: 2 },
      faults: [],
    });
    const other = await Workspace.open();
    await other.run('importObjectives', { drafts, cycleId: null, reason: 'x' });
    // State and dates of the cycle are not taken over: a goal starts where it is started.
    const there = write(await cycleTrees(other.db, null)).replace('State: draft', 'State: active');
    expect(there.replace(/^# .*\n/m, '')).toBe(text.replace(/^# .*\n/m, '').replace('\n2026-10-01 – 2026-12-31\n', ''));
  });
});
