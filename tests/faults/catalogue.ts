/** A test that shows a fault to be survived: its file, and its title as it stands there. */
export type Proof = readonly [file: string, title: string];

/** One fault: what happens, and what shows that we survive it. Without a proof the words go on to say why there is none. */
export type Fault = readonly [what: string, ...proofs: readonly Proof[]];

const CRASH = 'tests/e2e/crash-fault.spec.ts';
const CRASHES = 'tests/e2e/crash-fault.nightly.spec.ts';
const WORKER = 'tests/e2e/killed-worker.spec.ts';
const LOST = 'tests/e2e/lost-data.spec.ts';
const LOST_FIREFOX = 'tests/e2e/lost-data.firefox.spec.ts';
const LOST_UNIT = 'tests/store/lost-data.test.ts';
const RECOVERY = 'tests/store/recovery-screen.test.ts';
const FULL = 'tests/e2e/quota-fault.nightly.spec.ts';
const REALLY_FULL = 'tests/e2e/disk-full-fault.nightly.spec.ts';
const UPGRADE = 'tests/e2e/upgrade-fault.spec.ts';
const UPGRADES = 'tests/e2e/upgrade-fault.nightly.spec.ts';
const MIGRATIONS = 'tests/store/migrations/migrations.test.ts';
const UPDATE = 'tests/e2e/update-fault.spec.ts';
const MOVING = 'tests/e2e/moving-pages.spec.ts';
const LIFECYCLE = 'tests/e2e/lifecycle-fault.spec.ts';
const CLOCK = 'tests/e2e/clock-fault.spec.ts';
const ZONES = 'tests/faults/zones.test.ts';
const INSTALL = 'tests/e2e/install.spec.ts';
const PERFORM = 'lib/use-cases/perform.test.ts';
const SEND = 'lib/messaging/send.test.ts';
const CALENDAR = 'lib/domain/calendar.test.ts';
const SNAPSHOTS = 'tests/store/snapshots.test.ts';
const TWICE = 'the same command sent twice is applied once and answered alike';

const TEAM = 'Comes with shared workspaces: there is no socket, no server and no other member yet.';
const NOT_ALLOWED =
  'Private windows are closed to us by `incognito: not_allowed`, which tests/architecture/manifest.lock.json holds.';

/** F01–F56: everything that can go wrong without anybody meaning harm. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  F01: [
    'The browser is killed while it writes.',
    [CRASH, 'kill -9 of the browser in the middle of acts'],
    ['tests/e2e/crash-fault.firefox.spec.ts', 'kill -9 of Firefox in the middle of acts'],
    [CRASHES, 'in the middle of acts, ${ROUNDS} times'],
  ],
  F02: ['The power goes out: every commit was flushed.', ['lib/store/db.test.ts', "toBe('strict')"]],
  F03: [
    'The background is stopped in the middle of a message.',
    [WORKER, 'in the middle of commands: nothing acknowledged is lost, nothing is done twice'],
    [SEND, 'a killed worker, silent or loud, is asked again with the same operation id'],
  ],
  F04: [
    'A helper process of the browser is killed.',
    [WORKER, 'helper processes of the browser are killed: page and background go on without a reload'],
  ],
  F05: [
    'A page goes away while somebody types: the same tab finds the words again. Those of a tab that was closed are gone, as in any form.',
    [LIFECYCLE, 'a page that is loaded again while somebody types has the words again'],
    [FULL, 'The person reads what to do, and keeps the words.'],
    ['tests/pages/dashboard.test.ts', 'says beside the field what is wrong, leads there, and keeps what was typed'],
  ],
  F06: [
    'The files of the database are damaged, in eight ways.',
    [LOST, 'the loss is told, nothing is written over it, and two clicks bring everything back'],
    [LOST, 'CURRENT deleted: the browser mends it, and nobody is troubled'],
    [LOST_FIREFOX, 'the loss is told, nothing is written over it, and two clicks bring everything back'],
    [LOST_FIREFOX, 'the bytes of its file flipped'],
    [LOST_UNIT, 'is recognised, nothing is written meanwhile, and the snapshot brings everything back'],
  ],
  F07: [
    'One row cannot be read.',
    ['tests/store/quarantine.test.ts', 'a row the browser cannot read is made whole, and the other rows work'],
    ['tests/store/time-limit.test.ts', 'a read that is never answered is refused by name instead of hanging'],
    [RECOVERY, 'rows that are there and cannot be read lead to the way back, which makes the database anew'],
    [SNAPSHOTS, 'a walk through keys that stops in the middle is given up, and what was seen is in the snapshot'],
    [LOST_UNIT, 'a database that another page holds fast is not waited for for ever'],
  ],
  F08: [
    'What is kept outside of the database is missing or damaged.',
    [LOST, 'the sentinel lost: it is made anew out of the database, and nobody is troubled'],
    [LOST_FIREFOX, 'the sentinel lost: it is made anew out of the database, and nobody is troubled'],
    [LOST_UNIT, 'a damaged sentinel (%j) is made anew out of the database'],
    [LOST_UNIT, 'private files that never answer are given up like a database that does not'],
    [RECOVERY, 'safety copies that the browser never lets us see say so, instead of being late for ever'],
  ],
  F09: [
    'Several stores are gone at once.',
    [LOST, 'database and sentinel lost: the snapshots alone tell it, and two clicks bring everything back'],
    [LOST_FIREFOX, 'database and sentinel lost: the snapshots alone tell it, and two clicks bring everything back'],
    [LOST, 'all three stores lost: what is left looks like a new user, whose first screen takes a file, too'],
  ],
  F10: [
    'The quota is used up. At night only: our own build has none, so another has to be made for it.',
    [FULL, 'without space an act is refused by name, nothing is half done'],
    [LIFECYCLE, 'there is no quota for us: with room for a single byte everything is written'],
  ],
  F11: [
    'The disk is full. At night only: Linux alone lets a test make a small disk without being root, and filling it takes long.',
    [REALLY_FULL, 'on a disk that is really full an act is refused by name, nothing is overwritten'],
    [LOST_UNIT, 'on a full disk a database that does not open is left as it is'],
    [SNAPSHOTS, 'when the disk is full, going back is refused and nothing is changed'],
  ],
  F12: [
    'The database does not open any more, or can only be read.',
    [LOST_UNIT, 'is recognised, nothing is written meanwhile'],
    [LOST_UNIT, 'a database that can only be read any more: acts are refused by name, screens go on'],
  ],
  F13: [
    'Nobody comes for a month and the browser makes room. A test would take a month; what exempts us does so from any quota.',
    [LIFECYCLE, 'there is no quota for us: with room for a single byte everything is written'],
  ],
  F14: [
    'The extension is removed, or its profile.',
    [RECOVERY, 'after ten changes without a file outside, a gentle word'],
    ['tests/exchange/backup.test.ts', 'restored into an empty workspace is the workspace'],
    ['tests/e2e/data.firefox.spec.ts', 'comes into an empty one after its report'],
  ],
  F15: [
    'A Firefox that is always private.',
    [LOST_UNIT, 'without private files, as in an always-private Firefox, everything else works'],
  ],
  F16: [`The dashboard in a private window. ${NOT_ALLOWED}`],
  F17: [
    `Chromium’s switch for private windows. ${NOT_ALLOWED}`,
    [LIFECYCLE, 'Chromium’s switch for private windows opens nothing: no ticket seen there is remembered'],
  ],
  F18: [
    'An upgrade from every released version.',
    [MIGRATIONS, '$what: each has its example, and becomes what the example says'],
    [MIGRATIONS, '$what: the oldest database walks to the latest at once'],
  ],
  F19: [
    'Everything is killed during an upgrade.',
    [UPGRADE, 'kill -9 during an upgrade: the database is wholly old or wholly new'],
    [UPGRADES, 'during an upgrade, ${ROUNDS} times'],
    [MIGRATIONS, 'an upgrade that is killed at any step leaves the database as it was'],
  ],
  F20: [
    'Tabs of the old version are open during an upgrade.',
    [MIGRATIONS, 'open tabs of the old version let go of the database and learn that they are outdated'],
    [MIGRATIONS, 'a page that nobody upgrades for says so'],
  ],
  F21: [
    'The database is newer than the code.',
    [UPGRADE, 'a newer database is refused by name and left as it is'],
    [LOST_UNIT, 'a newer database is no lost one: it is refused by name, and nothing is offered in its place'],
  ],
  F22: [`A newer member’s act reaches an older device. ${TEAM}`],
  F23: [
    'A step of an upgrade fails.',
    [MIGRATIONS, 'without its preparation, which takes the snapshot, nothing is upgraded'],
    [SNAPSHOTS, 'before an upgrade the old version is copied %s'],
    [
      'lib/store/db.test.ts',
      'damage that Dexie mends by counting the browser’s version up by one is no newer Throughline',
    ],
  ],
  F24: [
    'The extension is updated under open pages of a tracker.',
    ['tests/e2e/update.spec.ts', 'the orphaned script takes its badge along, without an error'],
  ],
  F25: [
    'Firefox injects the script a second time.',
    [
      'tests/e2e/ticket-to-goal.firefox.spec.ts',
      'Updated under the open page: never two badges, and one after a reload.',
    ],
    ['lib/page/track-page.test.ts', 'copies of our host are swept away'],
  ],
  F26: [
    'The extension is updated in the middle of acts. By itself the browser waits until no page of ours is open; who reloads it by hand closes them, and with them goes what was typed and not yet sent.',
    [UPDATE, 'what was answered is there, what was not is sent again'],
  ],
  F27: ['The extension is reloaded again and again.', [UPDATE, 'updates in the middle of acts']],
  F28: [
    'A page comes back out of the browser’s cache.',
    [MOVING, 'back and forward restore the page with one true badge'],
  ],
  F29: [
    'The background is stopped when idle, or because work takes long.',
    [WORKER, 'in the middle of commands'],
    ['tests/exchange/large-file.test.ts', '%s is taken in by slices'],
  ],
  F30: ['The machine slept for days.', [SNAPSHOTS, 'one a day, by itself']],
  F31: [
    'Firefox suspends the background: it does so after half a second in each of these.',
    [LOST_FIREFOX, 'the loss is told, nothing is written over it, and two clicks bring everything back'],
    [CRASHES, 'kill -9 of ${browser}'],
  ],
  F32: [
    'Windows, popup and pages write at once.',
    ['tests/e2e/concurrent-fault.spec.ts', '800 of 800 acts leave their trace, once'],
    ['tests/faults/writers.test.ts', 'the background and two pages, each with a handle of its own'],
  ],
  F33: [
    'The popup closes before it is answered.',
    [LIFECYCLE, 'each act is there as a whole, and once however often it is sent'],
    [PERFORM, 'a refused command leaves neither rows nor history nor an acknowledgement'],
    [PERFORM, TWICE],
  ],
  F34: [`Several contexts want the one connection. ${TEAM}`],
  F35: [
    'Many tabs come back after a crash. The drivers start without restoring tabs, so one window is opened with all of them.',
    [LIFECYCLE, 'tabs come back at once, as after a crash'],
  ],
  F36: [
    'The browser forgot our scripts.',
    [LIFECYCLE, 'a browser that forgot our script has it again as soon as the background starts'],
    ['lib/use-cases/answer.test.ts', 'turning a tracker on registers a script for exactly its origin'],
    [UPDATE, 'updates in the middle of acts'],
  ],
  F37: [
    'Access was never given: nobody has it at install.',
    [INSTALL, 'the browser itself computes no warning for what was built, and gives access to no site'],
    [INSTALL, 'a "no" leaves everything off and can be asked again'],
    ['tests/e2e/ticket-to-goal.firefox.spec.ts', 'The popup offers this site; the click asks for it'],
  ],
  F38: ['Access is taken away in use.', [INSTALL, 'access taken away in the browser’s settings removes the badges']],
  F39: [
    'The browser’s question is refused or closed.',
    [INSTALL, 'a "no" leaves everything off and can be asked again'],
    [INSTALL, 'the popup closes under the browser’s own question'],
  ],
  F40: [
    'A company’s policy blocks a site: the browser never answers our question, and the popup can ask again. The policy itself stands in a system folder that tests may not write.',
    [INSTALL, 'a "no" leaves everything off and can be asked again'],
  ],
  F41: [`Three days without a network. ${TEAM}`],
  F42: [`The server dies, or comes back from yesterday. ${TEAM}`],
  F43: [
    'Changes arrive late, twice, in part, or in any order.',
    ['lib/domain/merge.test.ts', 'is commutative, associative and idempotent'],
  ],
  F44: [
    'A tracker’s API answers nonsense, or not at all.',
    ['tests/contract/apis.test.ts', '%s is named and nothing is read'],
    [
      'tests/contract/apis.test.ts',
      'an answer with any part spoilt is trouble or the truth about the tickets asked for',
    ],
    ['lib/use-cases/refresh-tickets.test.ts', 'a failure leaves everything as it was, is named'],
  ],
  F45: ['Clocks of devices differ.', ['lib/domain/clock.test.ts', 'is strictly later as text at every tick']],
  F46: [
    'The clock jumps back while it runs.',
    ['tests/faults/writers.test.ts', 'a clock that jumps a day to and fro leaves acts in their order'],
    [CLOCK, 'check-ins are due on their day, acts keep their order'],
    [SNAPSHOTS, 'a clock that was set back for good, or jumps to and fro, makes one a day and no storm of them'],
    [PERFORM, 'the journal keeps its order when the wall clock jumps back'],
  ],
  F47: [`Thousands reconnect at once. ${TEAM}`],
  F48: [`A socket is kept alive. ${TEAM}`],
  F49: [
    'Daylight saving time, and zones with odd rules. In a browser only in Chromium, whose background a test can reach to move its clock.',
    [CLOCK, 'the clock goes an hour on in spring, back in autumn'],
    [CALENDAR, 'never goes back a day as time goes on, in any of eight zones over ten years'],
    [ZONES, 'zones over ten years, whoever speaks on the check-in day is asked exactly once a week'],
    ['lib/domain/staleness.test.ts', 'process.env.TZ = '],
  ],
  F50: ['Somebody travels.', [CALENDAR, 'does not shift a date with the zone of the person']],
  F51: ['Week 53, leap days, weeks that start elsewhere.', [CALENDAR, 'puts every day into exactly one week of seven']],
  F52: [
    'Titles of any length, script and direction.',
    ['tests/e2e/bad-input.spec.ts', 'a title of ${what} is shown as text, and cannot act'],
    ['tests/e2e/bad-input.spec.ts', 'a title of a megabyte is cut and costs nothing'],
    ['tests/exchange/table.test.ts', 'gives every cell back to the letter'],
  ],
  F53: ['Numbers as people write them.', ['tests/exchange/table.test.ts', '%j is read one way or refused']],
  F54: [
    'Very many rows.',
    ['tests/scale/bounded-reads.test.ts', 'reads as many rows in a workspace three times the size'],
    ['tests/scale/long-lists.test.ts', 'of many linked tickets a hundred are drawn, and the others at a press'],
  ],
  F55: [
    'A very large file.',
    ['tests/exchange/large-file.test.ts', 'everything else has its turn between'],
    ['tests/exchange/backup.test.ts', 'asked for twice with one id is imported once'],
  ],
  F56: [
    'The clock or zone changes between snapshot and return.',
    [SNAPSHOTS, 'brought back in another, by a clock that was set back, it holds the same dates and instants'],
    [CALENDAR, 'does not shift a date with the zone of the person'],
  ],
};
