import { v7 as newId } from 'uuid';
import { DAY_MS, dateOfEpochDay, epochDay, localDate } from '../../domain/calendar';
import type { CycleId, KeyResultId, NoteId, ObjectiveId, PersonId } from '../../domain/ids';
import type { TicketReading, TicketRef, TicketState } from '../../domain/ticket';
import { ticketIdOf } from '../../domain/ticket-id';
import type { FromExtension } from '../../messaging/commands';
import type { Database } from '../../store/db';
import type { UseCase } from '../act';
import { deskUseCases } from '../desk-use-cases';
import { useCases } from '../index';
import { observeTickets } from '../observe-tickets';
import { perform } from '../perform';
import { CHECK_INS } from './check-ins';
import { CYCLE_DAYS, GOALS, LOGINS, ME, OTHERS, TODAY } from './story';
import { type SampleTicket, TICKETS, UNLINKED } from './tickets';
import { NOTES, type SampleNote, THANKS } from './words';

const verbs = { ...useCases, ...deskUseCases };
type Verb = keyof typeof verbs;
/** Something that happened, and how many days after the cycle began. */
interface Scene {
  readonly day: number;
  readonly play: (at: number) => Promise<unknown>;
}

/**
 * Lives through the sample story in an empty database, act by act, by the same commands a person uses: every number,
 * every line of history in it is the product's own. Ends now. @param now epoch ms.
 */
export async function playSample(db: Database, now: number): Promise<void> {
  const people = new Map<string | null, PersonId>();
  const goals = new Map<string, { objectiveId: ObjectiveId }>();
  const aims = new Map<string, KeyResultId>();
  const run = <K extends Verb>(name: K, input: FromExtension[K]['input'], at: number) =>
    perform(db, verbs[name] as unknown as UseCase<K>, { name, opId: newId(), input }, at).then(({ value }) => value);
  const start = new Date(now - TODAY * DAY_MS).setHours(9, 0, 0, 0);
  let cycleId: CycleId;

  const begin = async (at: number) => {
    const [first] = GOALS;
    const startsOn = localDate(start);
    const endsOn = dateOfEpochDay(epochDay(startsOn) + CYCLE_DAYS - 1);
    // The check-in day was yesterday, on whatever weekday the story is read.
    const cycle = { name: 'Autumn', startsOn, endsOn, anchorDay: new Date(start).getDay() };
    const begun = await run('startWorkspace', { myName: ME, cycle, objectiveTitle: first?.title ?? '' }, at);
    cycleId = begun.cycleId;
    people.set(ME, begun.personId);
    if (first) goals.set(first.key, { objectiveId: begun.objectiveId });
    for (const name of OTHERS) people.set(name, (await run('savePerson', { name }, at)).id);
    for (const [name, login] of Object.entries(LOGINS)) {
      const handles = [{ trackerHost: 'github.com', login }];
      await run('savePerson', { id: people.get(name) as PersonId, handles }, at);
    }
  };

  const write = (goal: (typeof GOALS)[number]) => async (at: number) => {
    const { key, title, why, level, kind, serves, isDraft } = goal;
    const ownerId = people.get(goal.owner) ?? null;
    const above =
      serves === undefined ? undefined : (goals.get(serves) ?? { keyResultId: aims.get(serves) as KeyResultId });
    const fields = { title, why, level, kind, ownerId, parent: above ?? null };
    const known = goals.get(key)?.objectiveId;
    const { id } = await run('saveObjective', known ? { id: known, ...fields } : { cycleId, ...fields }, at);
    goals.set(key, { objectiveId: id });
    const orphans: KeyResultId[] = [];
    for (const aim of goal.keyResults) {
      const owner = people.get(aim.owner) ?? null;
      const input = {
        title: aim.title,
        objectiveId: id,
        measure: aim.measure,
        ownerId: owner ?? (isDraft ? null : (people.get(ME) ?? null)),
        sizeBy: aim.sizeBy ?? 'count',
      };
      const { id: aimId } = await run('saveKeyResult', input, at);
      aims.set(aim.key, aimId);
      if (owner === null) orphans.push(aimId);
    }
    if (isDraft) return;
    // Nobody can start a goal without owners: this one lost them after it began.
    if (ownerId === null) await run('saveObjective', { id, ownerId: people.get(ME) ?? null }, at);
    await run('saveObjective', { id, state: 'active' }, at);
    if (ownerId === null) await run('saveObjective', { id, ownerId: null }, at);
    for (const orphan of orphans)
      await run('saveKeyResult', { id: orphan, ownerId: null, reason: 'Went to another team' }, at);
  };

  const see = (ticket: SampleTicket, state: TicketState) => (at: number) =>
    db.transaction('rw', db.tables, async () => observeTickets(db, [readingOf(ticket, state)], at));
  const link =
    ({ key, serves }: SampleTicket) =>
    (at: number) =>
      run('linkTicket', { ticketId: ticketIdOf(refOf(key)), keyResultId: aims.get(serves) as KeyResultId }, at);

  const threads = new Map<SampleNote, NoteId>();
  const say = (note: SampleNote) => async (at: number) => {
    const askedId = people.get(note.asked ?? null) ?? null;
    const { id } = await run('writeNote', { ...subjectOf(note), text: note.text, askedId }, at);
    threads.set(note, id);
  };
  const answer = (note: SampleNote, text: string) => (at: number) => {
    const [threadId, saidBy] = [threads.get(note) ?? null, people.get(note.asked ?? null) ?? null];
    return run('writeNote', { ...subjectOf(note), text, threadId, saidBy }, at);
  };
  const subjectOf = ({ about }: SampleNote) =>
    ({ aboutKind: 'keyResult', aboutId: aims.get(about) as KeyResultId }) as const;
  const thank = (thanks: (typeof THANKS)[number]) => (at: number) => {
    const ticketIds = thanks.tickets.map((key) => ticketIdOf(refOf(key)));
    const [toId, keyResultId] = [people.get(thanks.to) as PersonId, aims.get(thanks.for ?? '') ?? null];
    return run('thank', { toId, keyResultId, ticketIds, text: thanks.text }, at);
  };

  const scenes: Scene[] = [
    { day: 0, play: begin },
    ...GOALS.map((goal) => ({ day: goal.day + 0.001, play: write(goal) })),
    ...[...TICKETS, ...UNLINKED].flatMap((ticket) => [
      ...statesOf(ticket).map(([day, state]) => ({ day, play: see(ticket, state) })),
      ...(ticket.serves === '' ? [] : [{ day: ticket.opened + 0.01, play: link(ticket) }]),
    ]),
    ...CHECK_INS.map(({ of, day, ...said }) => ({
      day: day + 0.05,
      play: (at: number) => run('checkIn', { keyResultId: aims.get(of) as KeyResultId, ...said }, at),
    })),
    ...NOTES.flatMap((note) => [
      { day: note.day, play: say(note) },
      ...(note.answer ? [{ day: note.answer[0], play: answer(note, note.answer[1]) }] : []),
    ]),
    ...THANKS.map((thanks) => ({ day: thanks.day, play: thank(thanks) })),
  ];
  for (const { day, play } of scenes.toSorted((a, b) => a.day - b.day)) await play(start + day * DAY_MS);
}

/** The states a ticket was seen in, and when; the last one once more yesterday. */
function statesOf({ opened, started, closed, cancelled }: SampleTicket): [day: number, state: TicketState][] {
  const told = [
    [opened, 'open'],
    [started, 'in_progress'],
    [closed, 'done'],
    [cancelled, 'cancelled'],
  ] as const;
  const states = told.flatMap(([day, state]): [number, TicketState][] => (day === undefined ? [] : [[day, state]]));
  const [, last] = states.at(-1) ?? [0, 'open' as const];
  return [...states, [TODAY - 1, last]];
}

const BASE_URL = 'https://github.com';
const PROJECT = 'northwind/till';

const refOf = (key: string): TicketRef => ({ tracker: 'github', baseUrl: BASE_URL, project: PROJECT, key });

const readingOf = ({ key, title, by, points }: SampleTicket, state: TicketState): TicketReading => ({
  ref: refOf(key),
  url: `${BASE_URL}/${PROJECT}/issues/${key}`,
  title,
  type: null,
  state,
  rawState: null,
  assignees: [by],
  labels: null,
  estimate: points === undefined ? null : { value: points, unit: 'points' },
  parent: null,
  source: 'page',
});
