import { expect, test } from 'vitest';
import { chosen, exported } from '../../tests/exchange/backup-file';
import { aReading, aTicketId, type Verb, verbs, Workspace } from '../../tests/helpers/workspace';
import type { LinkRule } from '../domain/link-rule';
import { importBackup } from './import-backup';

type Goal = Awaited<ReturnType<Workspace['withGoal']>>;
/** Does one thing of a kind; what has to be there before is done by other acts. @returns the act. */
type Doing = (work: Workspace, goal: Goal) => Promise<{ readonly actId: string }>;

const ticketId = aTicketId('7');
const CYCLE = { name: 'Q1', startsOn: '2027-01-01', endsOn: '2027-03-31' };
const CLOSING = { reason: 'So', cause: 'no_time', isDropped: false, retrospective: '', score: 0.5 } as const;
const aRule = ({ keyResultId }: Goal): Omit<LinkRule, 'id'> => ({
  keyResultId,
  tracker: 'redmine',
  baseUrl: 'https://redmine.example',
  project: null,
  match: 'label',
  value: 'checkout',
});
const note = (work: Workspace, { objectiveId }: Goal) =>
  work.run('writeNote', { aboutKind: 'objective', aboutId: objectiveId, text: 'Why?' });
const somebody = (work: Workspace) => work.run('savePerson', { name: 'Ben' });
const linked = (work: Workspace, { keyResultId }: Goal) => work.run('linkTicket', { ticketId, keyResultId });
const ruled = async (work: Workspace, goal: Goal) => {
  const { value } = await work.run('saveLinkRule', aRule(goal));
  const input = { id: value.id, found: [ticketId], isComplete: true, among: [] };
  return { id: value.id, act: await work.run('obeyRule', input) };
};

/** One of each: a new command does not compile before it stands here. */
const DOINGS: { readonly [K in Verb]: Doing } = {
  startWorkspace: async (work) => work.run('startWorkspace', { myName: 'Cy', cycle: CYCLE, objectiveTitle: 'Safe' }),
  savePerson: somebody,
  saveCycle: async (work) => work.run('saveCycle', CYCLE),
  saveObjective: async (work, { objectiveId }) => work.run('saveObjective', { id: objectiveId, why: 'Trust' }),
  saveKeyResult: async (work, { keyResultId }) => work.run('saveKeyResult', { id: keyResultId, weight: 3 }),
  linkTicket: linked,
  shareTicket: async (work, goal) => {
    await linked(work, goal);
    return work.run('shareTicket', { ticketId, keyResultId: goal.keyResultId, share: 0.5 });
  },
  unlinkTicket: async (work, goal) => {
    await linked(work, goal);
    return work.run('unlinkTicket', { ticketId, keyResultId: goal.keyResultId });
  },
  checkIn: async (work, { keyResultId }) => work.run('checkIn', { keyResultId, value: 1500, confidence: 6 }),
  closeObjective: async (work, { objectiveId }) => work.run('closeObjective', { id: objectiveId, ...CLOSING }),
  carryOver: async (work, goal) => {
    await linked(work, goal);
    await work.run('closeObjective', { id: goal.objectiveId, ...CLOSING });
    const { value } = await work.run('saveCycle', CYCLE);
    return work.run('carryOver', { objectiveId: goal.objectiveId, cycleId: value.id, withTickets: true });
  },
  saveSettings: async (work) => work.run('saveSettings', { statusRule: 'viva' }),
  saveSite: async (work) => work.run('saveSite', { id: 'https://redmine.example', statusWords: { new: 'done' } }),
  moveTracker: async (work, goal) => {
    await ruled(work, goal);
    const at = (baseUrl: string) => ({ tracker: 'redmine' as const, baseUrl });
    return work.run('moveTracker', { from: at('https://redmine.example'), to: at('https://redmine.example/new') });
  },
  saveLinkRule: async (work, goal) => work.run('saveLinkRule', aRule(goal)),
  obeyRule: async (work, goal) => (await ruled(work, goal)).act,
  deleteLinkRule: async (work, goal) =>
    work.run('deleteLinkRule', { id: (await ruled(work, goal)).id, keepLinks: false }),
  settleLink: async (work, goal) => {
    await ruled(work, goal);
    return work.run('settleLink', { ticketId, keyResultId: goal.keyResultId, as: 'mine' });
  },
  writeNote: note,
  settleNote: async (work, goal) => work.run('settleNote', { id: (await note(work, goal)).value.id, isSettled: true }),
  thank: async (work, { keyResultId }) => {
    const { value } = await somebody(work);
    return work.run('thank', { toId: value.id, keyResultId, text: 'Thanks', ticketIds: [ticketId] });
  },
  mergePeople: async (work, { personId, objectiveId }) => {
    const { value } = await somebody(work);
    await work.run('saveObjective', { id: objectiveId, reviewerId: value.id });
    return work.run('mergePeople', { keepId: personId, goneId: value.id });
  },
  deleteRecord: async (work, { objectiveId }) => work.run('deleteRecord', { kind: 'objective', id: objectiveId }),
  undoAct: async (work, goal) => work.run('undoAct', { actId: (await note(work, goal)).actId }),
  acknowledge: async (work, { objectiveId, keyResultId, personId }) => {
    const { value: reader } = await somebody(work);
    await work.run('saveObjective', { id: objectiveId, reviewerId: reader.id });
    const { value } = await work.run('checkIn', { keyResultId, value: 1500, confidence: 6 });
    await work.run('savePerson', { id: personId, isMe: false });
    await work.run('savePerson', { id: reader.id, isMe: true });
    return work.run('acknowledge', { checkInId: value.id });
  },
  importObjectives: async (work, { cycleId }) =>
    work.run('importObjectives', {
      cycleId,
      reason: 'goals.csv',
      drafts: [{ place: 'line 2', id: null, fields: { title: 'From a table' }, owner: 'Dee', keyResults: [] }],
    }),
  undoImport: async (work) => {
    const other = await Workspace.open();
    await other.withGoal();
    const file = chosen(await exported(other.db));
    await importBackup(work.db, file, other.now);
    return work.run('undoImport', { importId: file.importId });
  },
};

test.each(Object.keys(verbs) as Verb[])(
  '%s: every field it changes stands in the journal, by its own id',
  async (verb) => {
    const work = await Workspace.open();
    const goal = await work.withGoal();
    await work.observe(aReading('7', { labels: ['checkout'] }), aReading('8'));
    const { actId } = await DOINGS[verb](work, goal);
    expect(work.journal?.told.get(actId)).toBeGreaterThan(0);
    expect(work.journal?.faults).toEqual([]);
  },
);
