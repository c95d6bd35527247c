import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { KeyResultId } from '../../lib/domain/ids';
import { importBackup } from '../../lib/use-cases/import-backup';
import { fc } from '../domain/law';
import { aReading, aTicketId, MONDAY, refusalOf, Workspace } from '../helpers/workspace';
import { chosen, contentOf, exported, imported, previewed } from './backup-file';
import { newId } from './new-id';

const DAY = 86_400_000;
const LATER = MONDAY + 10 * DAY;

/** A step of a life: what people and pages do, in any order. */
const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('title' as const), text: fc.string({ minLength: 1, unit: 'binary' }) }),
    fc.record({ do: fc.constant('link' as const), key: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ do: fc.constant('see' as const), key: fc.integer({ min: 1, max: 5 }), done: fc.boolean() }),
    fc.record({ do: fc.constant('checkIn' as const), value: fc.integer({ min: 0, max: 3000 }) }),
    fc.record({ do: fc.constant('delete' as const) }),
    fc.record({ do: fc.constant('keyResult' as const) }),
    fc.record({ do: fc.constant('choose' as const), credit: fc.constantFrom(0 as const, 0.5 as const, null) }),
  ),
  { maxLength: 12 },
);
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

async function live(workspace: Workspace, life: Steps): Promise<Workspace> {
  const { objectiveId, keyResultId } = await workspace.withGoal();
  for (const step of life) {
    if (step.do === 'title') await workspace.run('saveObjective', { id: objectiveId, title: `t${step.text}` });
    if (step.do === 'keyResult') await workspace.keyResult(objectiveId, 'one more');
    if (step.do === 'delete') {
      const doomed = await workspace.keyResult(objectiveId, 'doomed');
      await workspace.run('deleteRecord', { kind: 'keyResult', id: doomed });
    }
    if (step.do === 'see') {
      await workspace.observe(aReading(String(step.key), { state: step.done ? 'done' : 'open' }));
    }
    if (step.do === 'checkIn') await workspace.run('checkIn', { keyResultId, value: step.value, confidence: 5 });
    if (step.do === 'link') await link(workspace, step.key, keyResultId);
    if (step.do === 'choose') await workspace.run('saveSettings', { inProgressCredit: step.credit });
  }
  return workspace;
}

async function link(workspace: Workspace, key: number, keyResultId: KeyResultId): Promise<void> {
  await workspace.observe(aReading(String(key)));
  await workspace.run('linkTicket', { ticketId: aTicketId(String(key)), keyResultId }).catch(() => undefined);
}

const lived = async (life: Steps = []) => live(await Workspace.open(), life);

describe('a backup', () => {
  test('restored into an empty workspace is the workspace', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        const from = await lived(life);
        const to = await Workspace.open();
        const report = await imported(to.db, await exported(from.db), LATER);
        expect(report.faults).toEqual([]);
        expect(await contentOf(to.db)).toEqual(await contentOf(from.db));
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('merged twice is merged once', async () => {
    const from = await lived([
      { do: 'link', key: 1 },
      { do: 'checkIn', value: 1500 },
    ]);
    const to = await Workspace.open();
    const text = await exported(from.db);
    await imported(to.db, text, LATER);
    const once = await contentOf(to.db);
    const again = await imported(to.db, text, LATER);
    expect(await contentOf(to.db)).toEqual(once);
    for (const tally of [...Object.values(again.records), again.changes, again.tickets, again.ticketEvents]) {
      expect([tally.added, tally.changed]).toEqual([0, 0]);
    }
  });

  test('two backups come to the same, whichever is merged first', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const [a, b] = [await lived(before), await Workspace.open()];
        await imported(b.db, await exported(a.db), LATER);
        // From here on both lives go on without knowing of each other.
        const objective = (await a.db.objectives.toArray())[0];
        const keyResult = (await a.db.keyResults.toArray())[0];
        if (!objective || !keyResult) throw new Error('no goal');
        for (const [i, each] of [a, b].entries()) {
          each.now = LATER + i;
          await each.run('saveObjective', { id: objective.id, title: `by ${i}`, why: `why ${i}` });
          for (const step of after) if (step.do === 'link') await link(each, step.key + i, keyResult.id);
          await each.run('checkIn', { keyResultId: keyResult.id, value: 1200 + i, confidence: 5 });
          await each.run(
            'saveSettings',
            i === 0 ? { statusRule: 'viva' } : { statusRule: 'oboard', cadence: 'monthly' },
          );
        }
        const [ofA, ofB] = [await exported(a.db), await exported(b.db)];
        await imported(a.db, ofB, LATER + DAY / 2);
        await imported(b.db, ofA, LATER + DAY / 2);
        expect(await contentOf(a.db)).toEqual(await contentOf(b.db));
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  test('says before what it will do, and does that', async () => {
    const from = await lived([{ do: 'link', key: 1 }]);
    const to = await Workspace.open();
    const text = await exported(from.db);
    const before = await contentOf(to.db);
    const preview = await previewed(to.db, text, LATER);
    expect(await contentOf(to.db)).toEqual(before);
    expect(preview.records.objective).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect(preview.tickets).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect(await imported(to.db, text, LATER)).toEqual(preview);
  });

  test('asked for twice with one id is imported once', async () => {
    const from = await lived();
    const to = await Workspace.open();
    const file = chosen(await exported(from.db));
    const first = await importBackup(to.db, file, LATER);
    expect(await importBackup(to.db, file, LATER)).toEqual(first);
  });

  test('holds no connection, no acknowledgement and no setting of this device', async () => {
    const from = await lived();
    await from.db.connections.put({
      baseUrl: 'https://secret.example',
      tracker: 'redmine',
      turnedOnAt: 1,
      trouble: null,
    });
    await from.db.meta.put({ key: 'token', value: 'S3CRET' });
    const text = await exported(from.db);
    expect(text).not.toContain('secret.example');
    expect(text).not.toContain('S3CRET');
    expect(Object.keys(JSON.parse(text))).toEqual([
      'format',
      'version',
      'madeAt',
      'device',
      'records',
      'ticketEvents',
      'tickets',
      'changes',
    ]);
  });

  test('lets the clock go on from the latest change that came in', async () => {
    const from = await lived();
    from.now = LATER;
    await from.run('savePerson', { name: 'Late' });
    const to = await Workspace.open();
    await imported(to.db, await exported(from.db), LATER - 1000);
    to.now = MONDAY;
    const [objective] = await to.db.objectives.toArray();
    await to.run('saveObjective', { id: objective!.id, title: 'After the import' });
    expect((await to.db.objectives.toArray())[0]?.title).toBe('After the import');
    const clocks = (await to.db.changes.orderBy('clock').toArray()).map(({ verb }) => verb);
    expect(clocks.at(-1)).toBe('saveObjective');
  });
});

describe('a conflict', () => {
  test('is a field both sides changed without knowing of each other, and nothing else', async () => {
    const a = await lived();
    const b = await Workspace.open();
    await imported(b.db, await exported(a.db), LATER);
    const objective = (await a.db.objectives.toArray())[0]!;
    a.now = LATER;
    b.now = LATER + 5000;
    await a.run('saveObjective', { id: objective.id, title: 'From a', why: 'only a' });
    await b.run('saveObjective', { id: objective.id, title: 'From b' });
    const report = await imported(a.db, await exported(b.db), LATER + 9000);
    expect(report.conflicts).toEqual([
      { kind: 'objective', id: objective.id, title: 'From b', field: 'title', kept: 'theirs' },
    ]);
    // b saw neither; now it learns both.
    const back = await imported(b.db, await exported(a.db), LATER + 9000);
    expect(back.conflicts).toEqual([]);
    expect((await b.db.objectives.toArray())[0]).toMatchObject({ title: 'From b', why: 'only a' });
  });

  test('with an older backup of oneself there is none', async () => {
    const a = await lived();
    const old = await exported(a.db);
    const objective = (await a.db.objectives.toArray())[0]!;
    await a.run('saveObjective', { id: objective.id, title: 'Later' });
    const report = await imported(a.db, old, LATER);
    expect(report.conflictCount).toBe(0);
    expect((await a.db.objectives.toArray())[0]?.title).toBe('Later');
  });
});

describe('an import taken back', () => {
  test('sets back what it changed and deletes what it brought; that can be taken back, too', async () => {
    const a = await lived();
    const b = await Workspace.open();
    await imported(b.db, await exported(a.db), LATER);
    const objective = (await a.db.objectives.toArray())[0]!;
    b.now = LATER;
    await b.run('saveObjective', { id: objective.id, title: 'From b' });
    await b.keyResult(objective.id, 'Only there');
    const file = chosen(await exported(b.db));
    const before = await contentOf(a.db);
    await importBackup(a.db, file, LATER + 9000);
    expect((await a.db.objectives.toArray())[0]?.title).toBe('From b');
    a.now = LATER + 10_000;
    await a.run('undoImport', { importId: file.importId });
    expect((await a.db.objectives.toArray())[0]?.title).toBe(objective.title);
    expect((await a.db.keyResults.toArray()).filter((row) => row.deletedAt === null)).toHaveLength(
      (before.keyResults as unknown[]).length,
    );
    const last = await a.db.changes.orderBy('clock').last();
    expect([last?.verb, last?.origin]).toEqual(['undoImport', 'import']);
    expect(await refusalOf(a.run('undoImport', { importId: file.importId }))).toBe('undo.nothing');
    await a.run('undoAct', { actId: last?.actId ?? '' });
    expect((await a.db.objectives.toArray())[0]?.title).toBe('From b');
  });

  test('a table of statuses, and an address a tracker moved to, hold at once for what was seen here, and go with it', async () => {
    const a = await lived([{ do: 'link', key: 1 }]);
    const b = await Workspace.open();
    await imported(b.db, await exported(a.db), LATER);
    const [from, to] = ['https://redmine.example', 'https://work.example'].map((baseUrl) => {
      return { tracker: 'redmine', baseUrl } as const;
    });
    b.now = LATER;
    await b.run('saveSite', { id: from!.baseUrl, statusWords: { new: 'done' } });
    const table = chosen(await exported(b.db));
    await b.run('moveTracker', { from: from!, to: to! });
    const move = chosen(await exported(b.db));
    const state = async () => (await a.db.tickets.toArray()).map(({ ref, state: is }) => [ref.baseUrl, is]);
    const done = async () => (await a.db.rollUps.toArray()).map(({ work }) => work.done);
    const steps = [table, move] as const;
    const seen = [[[from!.baseUrl, 'done']], [[to!.baseUrl, 'done']]];
    for (const [i, file] of steps.entries()) {
      await importBackup(a.db, file, LATER + 9000 * (i + 1));
      expect([await state(), await done()]).toEqual([seen[i], [1]]);
    }
    a.now = LATER + 60_000;
    await a.run('undoImport', { importId: move.importId });
    expect([await state(), await done()]).toEqual([seen[0], [1]]);
    await importBackup(a.db, { ...table, importId: newId() }, LATER + 80_000);
    expect(await state()).toEqual(seen[0]);
  });

  test('names the field that was changed since', async () => {
    const a = await lived();
    const b = await Workspace.open();
    const file = chosen(await exported(a.db));
    await importBackup(b.db, file, LATER);
    b.now = LATER;
    await b.run('saveObjective', { id: (await b.db.objectives.toArray())[0]!.id, title: 'Mine now' });
    expect(await refusalOf(b.run('undoImport', { importId: file.importId }))).toBe('undo.conflict');
  });
});
