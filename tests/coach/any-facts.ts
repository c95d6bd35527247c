import { type Facts, LEVELS } from '../../lib/coach/facts';
import { fc } from '../domain/law';

/** Pieces the rules look for, and pieces that break naive text handling: broken surrogates, marks, other digits. */
const PIECES =
  'Launch|reduce|from|12|→|10 000|%|und|NPS|PROJ-1|👩‍👩‍👧|مرحبا|\u202e|\ud800|\u200d|3.4.5|-|#12|∞|٣|𝟙|ß|İ|\n|\u0000|constructor|__proto__'.split(
    '|',
  );

/** Text of every script, and of the words the rules look for. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((words) => words.join(' ')),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const id = fc.constantFrom('a', 'b', 'c', '');
const named = fc.record({ id, name: anyText });
const date = maybe(fc.constantFrom('2026-07-01', '2026-09-30', '2024-02-29', '9999-12-31', 'not a date', ''));
const number = maybe(fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY)));
const level = fc.constantFrom(...LEVELS);

const measure = fc.record({
  kind: fc.constantFrom('numeric', 'work', 'boolean', 'threshold', 'unheard of'),
  unit: anyText,
  baseline: number,
  target: number,
});
const ticket = fc.record({
  title: anyText,
  state: fc.constantFrom('open', 'in_progress', 'done', 'cancelled', 'unknown'),
});
const edit = fc.record({
  field: fc.constantFrom('target', 'baseline'),
  on: fc.constantFrom('2026-08-01', ''),
  reason: anyText,
});

/** Any draft, sound or absurd. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  today: fc.constantFrom('2026-07-01', '2026-12-31'),
  cycle: maybe(fc.record({ startsOn: date, endsOn: date })),
  levelsInUse: fc.subarray([...LEVELS]),
  openWork: maybe(fc.record({ tickets: fc.nat(), unlinked: fc.nat() })),
  objective: fc.record({
    id: fc.constant('o'),
    title: anyText,
    why: anyText,
    owners: fc.array(named, { maxLength: 3 }),
    reviewer: fc.oneof(named, fc.constant('none' as const), fc.constant(null)),
    level,
    kind: maybe(fc.constantFrom('committed', 'aspirational', 'learning')),
    parents: fc.array(fc.record({ title: anyText, level }), { maxLength: 3 }),
    contribution: anyText,
    state: fc.constantFrom('draft', 'active', 'closed'),
    dueOn: date,
    couldStillFail: maybe(fc.boolean()),
    besideIt: maybe(fc.nat()),
  }),
  keyResults: fc.array(
    fc.record({
      id,
      title: anyText,
      owners: fc.array(named, { maxLength: 3 }),
      dueOn: date,
      evidenceUrl: maybe(anyText),
      hasLinkRule: fc.boolean(),
      leadLag: maybe(fc.constantFrom('lead', 'lag')),
      measure: maybe(measure),
      confidence: number,
      tickets: maybe(fc.array(ticket, { maxLength: 3 })),
      outcomeRatio: number,
      measuredTimes: fc.nat(),
      reported: maybe(fc.constantFrom('on_track', 'behind')),
      sameValueSince: date,
      edits: fc.array(edit, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});
