import type { RecordKind } from '../../lib/domain/change';
import { OkrError } from '../../lib/domain/errors';
import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../../lib/domain/ids';
import { tableOf } from '../../lib/store/journal';
import { aTicketId, type Workspace } from './workspace';

export const KINDS = ['person', 'cycle', 'objective', 'keyResult', 'link', 'checkIn'] as const satisfies RecordKind[];
export const TICKETS = ['1', '2', '3'] as const;
const CLOSING = { reason: 'So', cause: 'no_time', isDropped: false, retrospective: '' } as const;
const MEASURE = { kind: 'numeric', unit: 'ms', baseline: 2000 } as const;

/** Something a person might do next, out of three numbers. `null` when there is nothing to do it to. */
export async function doSomething(workspace: Workspace, [what, which, how]: readonly [number, number, number]) {
  const { db } = workspace;
  const pick = async <T>(kind: RecordKind) => {
    const rows = (await tableOf(db, kind).toArray()).filter(({ deletedAt }) => deletedAt === null);
    return (rows[which % (rows.length || 1)]?.id as T | undefined) ?? ('none' as T);
  };
  const [objectiveId, keyResultId] = [await pick<ObjectiveId>('objective'), await pick<KeyResultId>('keyResult')];
  const ticketId = aTicketId(TICKETS[how % 3] ?? '1');
  const acts = [
    async () => workspace.run('savePerson', { name: `Person ${how}` }),
    async () => workspace.run('saveCycle', { name: `Cycle ${how}`, startsOn: '2026-10-01', endsOn: '2026-12-31' }),
    async () => workspace.run('saveCycle', { id: await pick<CycleId>('cycle'), name: `Cycle ${how}` }),
    async () => workspace.run('saveObjective', { title: `O ${how}`, cycleId: await pick<CycleId>('cycle') }),
    async () => workspace.run('saveObjective', { id: objectiveId, title: `O ${how}`, why: `${which}` }),
    async () => workspace.run('saveObjective', { id: objectiveId, state: 'active' }),
    async () => workspace.run('closeObjective', { id: objectiveId, ...CLOSING, score: (how % 11) / 10 }),
    async () =>
      workspace.run('carryOver', { objectiveId, cycleId: await pick<CycleId>('cycle'), withTickets: how % 2 === 0 }),
    async () => workspace.run('saveObjective', { id: objectiveId, reviewerId: await pick<PersonId>('person') }),
    async () =>
      workspace.run('saveKeyResult', { title: `K ${how}`, objectiveId, measure: { ...MEASURE, target: how } }),
    async () =>
      workspace.run('saveKeyResult', { id: keyResultId, measure: { ...MEASURE, target: how }, reason: 'Because' }),
    async () =>
      workspace.run('saveKeyResult', { id: keyResultId, phases: [{ on: '2026-11-01', ratio: 0.5 }], reason: 'So' }),
    async () => workspace.run('saveKeyResult', { id: keyResultId, objectiveId }),
    async () => workspace.run('linkTicket', { ticketId, keyResultId }),
    async () => workspace.run('shareTicket', { ticketId, keyResultId, share: (how % 11) / 10 }),
    async () => workspace.run('unlinkTicket', { ticketId, keyResultId }),
    async () => workspace.run('checkIn', { keyResultId, value: how, confidence: how % 11 }),
    async () => {
      const kind = KINDS[which % KINDS.length] ?? 'link';
      return workspace.run('deleteRecord', { kind, id: await pick<string>(kind) });
    },
  ];
  return attempt(acts[what % acts.length]?.() ?? Promise.reject(new Error('no act')));
}

/** The act's id; `null` when it was refused. */
export const attempt = (act: Promise<{ readonly actId: string }>): Promise<string | null> =>
  act.then(
    ({ actId }) => actId,
    (error: unknown) => (error instanceof OkrError ? null : Promise.reject(error)),
  );
