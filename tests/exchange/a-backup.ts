import type { Change } from '../../lib/domain/change';
import { SETTINGS_ID } from '../../lib/domain/choices';
import type { Clock } from '../../lib/domain/clock';
import type { CheckInId, KeyResultId } from '../../lib/domain/ids';
import { linkIdOf } from '../../lib/domain/link-id';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { FORMAT, VERSION } from '../../lib/exchange/backup';
import { ANA, aCycle, aKeyResult, aKudos, aNote, anObjective, BEN, uuid } from '../domain/build';

export const NOW = Date.UTC(2026, 10, 24, 9);
const CLOCK = `0${(NOW - 86_400_000).toString(36)}-0000` as Clock;
const DEVICE = uuid<string>(900);
const row = <T extends object>(fields: T) => ({
  ...fields,
  space: 'personal',
  deletedAt: null,
  stamps: Object.fromEntries([...Object.keys(fields), 'deletedAt'].map((field) => [field, [CLOCK, ANA, DEVICE]])),
});

const ref = { tracker: 'redmine', baseUrl: 'https://redmine.example', project: null, key: '7' } as const;
const ticketId = ticketIdOf(ref);
const CUSTOM = { tickets: ['/t/{key}'], page: { title: ['h1'] }, rows: [{ row: ['tr'], title: ['b'] }] };
const keyResultId = uuid<KeyResultId>(300);
const person = (id: string, name: string, isMe: boolean) =>
  row({ id, name, isMe, handles: [{ trackerHost: 'redmine.example', login: name.toLowerCase() }] });

/**
 * A small backup with one of everything, as an object that a test may spoil.
 * @param since the version that knew all that is in it.
 */
// Through text, so that no two places share an object.
export const aBackup = (since = VERSION) => JSON.parse(JSON.stringify(made(since))) as ReturnType<typeof made>;

function made(since: number) {
  const objective = row(anObjective({ reviewerId: BEN }));
  const change: Change = {
    id: uuid(800),
    actId: uuid(801),
    verb: 'saveObjective',
    space: 'personal',
    kind: 'objective',
    recordId: objective.id,
    set: { title: objective.title },
    was: { title: 'Before' },
    clock: CLOCK,
    personId: ANA,
    device: DEVICE,
    origin: 'person',
    reason: null,
  };
  const seen = { at: NOW - 1000, source: 'page' } as const;
  const said = { note: '', blocker: '', acknowledgedBy: BEN, acknowledgedAt: NOW - 500 };
  return {
    format: FORMAT,
    version: VERSION,
    madeAt: NOW,
    device: DEVICE,
    records: {
      person: [person(ANA, 'Ana', true), person(BEN, 'Ben', false)],
      cycle: [row(aCycle())],
      objective: [objective, row(anObjective({ id: uuid(201), parent: { objectiveId: objective.id } }))],
      keyResult: [
        row(aKeyResult({ contributors: [BEN], evidenceUrl: 'https://board.example/1' })),
        row(aKeyResult({ id: uuid(301), measure: { kind: 'work', denominator: 'allLinked' } })),
      ],
      link: [
        row({
          id: linkIdOf(ticketId, keyResultId),
          ticketId,
          keyResultId,
          role: 'contributes',
          share: 0.5,
          includeChildren: false,
          ...(since < 6 ? { origin: 'hand' } : { origin: 'rule', ruleId: uuid(950) }),
        }),
      ],
      checkIn: [
        row({
          id: uuid<CheckInId>(400),
          keyResultId,
          authorId: ANA,
          at: NOW - 1000,
          value: 500,
          confidence: 7,
          status: 'behind',
          work: { linked: 1, done: 0, plannedSize: 1, doneSize: 0 },
          ...said,
        }),
      ],
      settings:
        since < 2 ? [] : [row({ id: SETTINGS_ID, statusRule: 'viva', coachWords: { en: { vague: { add: ['x'] } } } })],
      note:
        since < 3
          ? []
          : [row(aNote()), row(aNote({ id: uuid(501), authorId: BEN, threadId: uuid(500), askedId: null }))],
      kudos: since < 3 ? [] : [row(aKudos({ tickets: [{ id: ticketId, title: 'Slow checkout' }] }))],
      linkRule:
        since < 6
          ? []
          : [
              row({
                id: uuid(950),
                keyResultId,
                tracker: 'redmine',
                baseUrl: 'https://redmine.example',
                project: null,
                match: 'label',
                value: 'checkout',
              }),
            ],
      site: [
        ...(since < 5 ? [] : [row({ id: 'https://desk.example', statusWords: { qa: 'in_progress' }, custom: CUSTOM })]),
        ...(since < 7
          ? []
          : [row({ id: 'https://old.example', movedTo: { tracker: 'redmine', baseUrl: 'https://redmine.example' } })]),
      ],
    },
    changes: [change],
    tickets: [
      {
        id: ticketId,
        ref,
        url: 'https://redmine.example/issues/7',
        title: 'Slow checkout',
        type: 'Bug',
        state: 'open',
        rawState: 'New',
        assignees: ['ana'],
        labels: ['checkout'],
        estimate: { value: 3, unit: 'points' },
        parent: null,
        source: 'page',
        aliases: since < 7 ? [] : ['redmine|https://old.example||7'],
        closedAt: null,
        seenAt: NOW - 1000,
        seen: { title: seen, state: seen, url: seen },
        space: 'personal',
      },
    ],
    ticketEvents: [{ id: uuid(700), ticketId, at: NOW - 1000, from: null, to: 'open', space: 'personal' }],
  };
}
