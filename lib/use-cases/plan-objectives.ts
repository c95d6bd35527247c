import type { Row } from '../domain/change';
import type { CycleId, ObjectiveId } from '../domain/ids';
import type { Objective } from '../domain/objective';
import type { Records } from '../domain/record';
import { isSame } from '../domain/same';
import { recordFault } from '../exchange/backup-rows';
import type { DraftReport, KeyResultDraft, ObjectiveDraft } from '../exchange/drafts';
import type { Fault } from '../exchange/fault';
import type { Tally } from '../exchange/report';
import type { FromExtension } from '../messaging/commands';
import { type Edit, tableOf } from '../store/journal';
import { cycles, people } from '../store/queries/alive';
import { rowKey, SPACE } from '../store/schema';
import type { Deed } from './act';
import { type Names, namesOf } from './import-names';
import { newKeyResult } from './save-key-result';
import { newObjective } from './save-objective';

type Kind = 'objective' | 'keyResult';
type Bag = Readonly<Record<string, unknown>>;
type Draft = ObjectiveDraft | KeyResultDraft;

/** What is being worked out. */
interface Work {
  readonly deed: Deed;
  readonly reason: string;
  readonly people: Names;
  readonly faults: Fault[];
  readonly edits: Edit[];
  readonly met: Set<string>;
  /** What each cycle holds, read once. */
  readonly peers: Map<CycleId, readonly Row<Objective>[]>;
  readonly tallies: Record<Kind, { -readonly [K in keyof Tally]: Tally[K] }>;
}

/**
 * Works out what drafts make of the workspace. A draft with an id of ours is that record; else one with the same title
 * in the same place is, so that importing a file twice is importing it once.
 */
export async function planObjectives(
  { drafts, cycleId, reason }: FromExtension['importObjectives']['input'],
  deed: Deed,
): Promise<{ readonly edits: readonly Edit[]; readonly report: DraftReport }> {
  const faults: Fault[] = [];
  const cycleNames = namesOf('cycle', await cycles(deed.db), deed, faults);
  const none = () => ({ added: 0, changed: 0, unchanged: 0 });
  const work: Work = {
    deed,
    reason,
    people: namesOf('person', await people(deed.db), deed, faults),
    faults,
    edits: [],
    met: new Set(),
    peers: new Map(),
    tallies: { objective: none(), keyResult: none() },
  };
  for (const draft of drafts) {
    const home = (draft.cycle?.trim() ? cycleNames.idOf(draft.cycle, draft.place) : cycleId) as CycleId | null;
    if (home === null) faults.push({ code: 'cell.value', place: draft.place, detail: 'cycle' });
    else await planObjective(work, draft, home);
  }
  const { people: persons, tallies } = work;
  return {
    edits: [...persons.edits, ...cycleNames.edits, ...work.edits],
    report: {
      objectives: tallies.objective,
      keyResults: tallies.keyResult,
      people: persons.added,
      cycles: cycleNames.added,
      faults,
    },
  };
}

async function planObjective(work: Work, draft: ObjectiveDraft, cycleId: CycleId): Promise<void> {
  const { db } = work.deed;
  const peers =
    work.peers.get(cycleId) ?? (await db.objectives.where('[space+cycleId]').equals([SPACE, cycleId]).toArray());
  work.peers.set(cycleId, peers);
  const defaults = newObjective(work.deed, { cycleId, title: draft.fields.title });
  const id = (await plan(work, 'objective', draft, { cycleId }, defaults, peers)) as ObjectiveId;
  const siblings = await db.keyResults.where('[space+objectiveId]').equals([SPACE, id]).toArray();
  for (const keyResult of draft.keyResults) {
    const fresh = newKeyResult(work.deed, {
      title: keyResult.fields.title,
      objectiveId: id,
      measure: { kind: 'work', denominator: 'allLinked' },
    });
    await plan(work, 'keyResult', keyResult, { objectiveId: id }, fresh, siblings);
  }
}

/** One record's edit. @param siblings records in the same place. @returns its id. */
async function plan<K extends Kind>(
  work: Work,
  kind: K,
  draft: Draft,
  home: Bag,
  defaults: Omit<Records[K], 'id'>,
  siblings: readonly Row<Records[K]>[],
): Promise<string> {
  const { deed, faults, tallies, people: persons } = work;
  const named = siblings.filter(({ title, deletedAt }) => deletedAt === null && title === draft.fields.title);
  if (draft.id === null && named.length > 1) {
    faults.push({ code: 'name.ambiguous', place: draft.place, detail: draft.fields.title });
  }
  const id: string = draft.id ?? named[0]?.id ?? deed.newId();
  const before: Bag | undefined = await tableOf(deed.db, kind).get(rowKey(id));
  // Two new records of one title in one place would be one at the next import.
  const own = before ? id : `${Object.values(home).join()} ${draft.id ?? draft.fields.title}`;
  if (work.met.has(`${kind} ${own}`))
    faults.push({ code: 'row.duplicate', place: draft.place, detail: draft.fields.title });
  work.met.add(`${kind} ${own}`);

  const personIn = (field: string, name: string | undefined): Bag =>
    name === undefined ? {} : { [field]: persons.idOf(name, draft.place) };
  const owner = personIn('ownerId', draft.owner);
  const reviewer = personIn('reviewerId', 'reviewer' in draft ? draft.reviewer : undefined);
  const wanted: Bag = { ...draft.fields, ...owner, ...reviewer, ...home, deletedAt: null };
  const after: Bag = before ? { ...before, ...wanted } : { ...defaults, ...wanted, id };
  // `null` is as good as absent where a field may be absent.
  const isNews = ([field, value]: [string, unknown]) => !before || !isSame(before[field] ?? null, value ?? null);
  const set = Object.fromEntries(Object.entries(after).filter(isNews));
  const found = recordFault(kind, after);
  if (found) faults.push({ code: found.code, place: `${draft.place}${found.field}`, detail: found.detail });
  tallies[kind][before ? (Object.keys(set).length > 0 ? 'changed' : 'unchanged') : 'added']++;
  work.edits.push({ kind, id, set, reason: work.reason });
  return id;
}
