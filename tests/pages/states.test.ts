// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import '../../components/dashboard/later';
import { RouteScreen } from '../../components/dashboard/RouteScreen';
import type { Route } from '../../components/dashboard/routes';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { Notices } from '../../components/dashboard/shell/Notices';
import { DAY_MS } from '../../lib/domain/calendar';
import { common } from '../../lib/i18n/en/common';
import { crackList } from '../../lib/i18n/en/crack-list';
import { cycles } from '../../lib/i18n/en/cycles';
import { data } from '../../lib/i18n/en/data';
import { gallery } from '../../lib/i18n/en/gallery';
import { goals } from '../../lib/i18n/en/goals';
import { history } from '../../lib/i18n/en/history';
import { keyResults } from '../../lib/i18n/en/key-results';
import { map } from '../../lib/i18n/en/map';
import { objectives } from '../../lib/i18n/en/objectives';
import { people } from '../../lib/i18n/en/people';
import { persons } from '../../lib/i18n/en/persons';
import { recognition } from '../../lib/i18n/en/recognition';
import { recovery } from '../../lib/i18n/en/recovery';
import { review } from '../../lib/i18n/en/review';
import { round } from '../../lib/i18n/en/round';
import { settings } from '../../lib/i18n/en/settings';
import { shell } from '../../lib/i18n/en/shell';
import { trackers } from '../../lib/i18n/en/trackers';
import { db } from '../../lib/store/db';
import { longWrite } from '../../lib/store/long-work';
import { page, TODAY } from '../helpers/dashboard-page';
import { aReading, aTicketId, Workspace } from '../helpers/workspace';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
// What was read before would be shown in place of what is late or cannot be read.
Object.assign((db as unknown as { readonly _options: object })._options, { cache: 'disabled' });

/** One record of each kind, by id. */
type Ids = Readonly<Record<'cycle' | 'person' | 'objective' | 'keyResult' | 'kudos', string>>;

interface States {
  readonly at: (ids: Ids) => Route;
  /** The name of what is shown where nothing was written yet; `null` where there is always something to do. */
  readonly empty: string | null;
  /** The same for a record that has nothing in it yet; absent where the route shows no record. */
  readonly young?: string;
  /** What is on it when something was written: a kind stands for the name of any record of it. */
  readonly full: string;
  /** Shows nothing that is read: neither late nor broken. */
  readonly isStill?: true;
}

const at =
  <N extends Route['name']>(name: N, kind?: keyof Ids) =>
  (ids: Ids) =>
    ({ name, ...(kind && { id: ids[kind] }) }) as unknown as Route;

/** Every route there is: one that is added does not compile until it stands here. */
const SCREENS: { readonly [N in Route['name']]: States } = {
  start: { at: at('start'), empty: goals.none, full: 'objective' },
  goals: { at: at('goals'), empty: goals.none, full: 'objective' },
  map: { at: at('map'), empty: map.none, full: 'objective' },
  round: { at: at('round'), empty: round.nothingDue, full: 'keyResult' },
  cracks: { at: at('cracks'), empty: crackList.none, full: 'objective' },
  cycles: { at: at('cycles'), empty: cycles.none, full: 'cycle' },
  newCycle: { at: at('newCycle'), empty: null, full: cycles.newCycle },
  cycle: { at: at('cycle', 'cycle'), empty: shell.deleted, young: cycles.noObjective, full: 'objective' },
  review: { at: at('review', 'cycle'), empty: shell.deleted, young: review.none, full: 'objective' },
  newObjective: { at: () => ({ name: 'newObjective', cycleId: null }), empty: objectives.cycleFirst, full: 'cycle' },
  objective: {
    at: at('objective', 'objective'),
    empty: shell.deleted,
    young: objectives.noKeyResult,
    full: 'keyResult',
  },
  keyResult: { at: at('keyResult', 'keyResult'), empty: shell.deleted, young: keyResults.noTicket, full: 'keyResult' },
  people: { at: at('people'), empty: people.nobodyHere, full: 'person' },
  person: { at: at('person', 'person'), empty: shell.deleted, young: persons.ownsNone, full: 'objective' },
  recognition: { at: at('recognition'), empty: recognition.nobody, full: 'person' },
  receipt: { at: at('receipt', 'kudos'), empty: shell.deleted, full: 'person' },
  trackers: { at: at('trackers'), empty: trackers.none, full: trackers.turnOn },
  data: { at: at('data'), empty: data.noFile, full: data.storage },
  history: { at: at('history'), empty: history.nothingYet, full: 'person' },
  safety: { at: at('safety'), empty: recovery.noneYet, full: recovery.snapshots },
  settings: { at: at('settings'), empty: null, full: settings.title },
  gallery: { at: at('gallery'), empty: null, full: gallery.title, isStill: true },
};
const NAMES = Object.keys(SCREENS) as Route['name'][];

// What is reported is a bug and fails the test.
Object.assign(globalThis, { reportError: (error: unknown) => void Promise.reject(error) });

let root: Root | undefined;
/** All of them at once, in one document, each as its own page would show it. */
function show(ids: Ids): void {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  const screens = NAMES.map((name) =>
    createElement(
      'article',
      { key: name, id: name },
      createElement(ErrorBoundary, null, createElement(RouteScreen, { route: SCREENS[name].at(ids) })),
    ),
  );
  root.render(createElement(Notices, null, screens));
}

const screen = (name: string) => document.getElementById(name) as HTMLElement;
const text = (name: string) => (screen(name).textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const isBusy = (name: string) => screen(name).querySelector('[role=status][aria-busy=true]') !== null;
/** What is said in place of what broke, with the way on. A form's own, as the gallery shows it, is another matter. */
const broken = (name: string) =>
  [...screen(name).querySelectorAll('button')].find(
    (button) => button.textContent === common.tryAgain && !button.closest('form'),
  )?.parentElement?.parentElement ?? null;
const nobody = (): Ids => ({ cycle: newId(), person: newId(), objective: newId(), keyResult: newId(), kudos: newId() });

const close = () => {
  root?.unmount();
  root = undefined;
};
/** Until none of these is left. */
const soon = (left: () => readonly string[]) =>
  vi.waitFor(
    () => {
      if (left().length > 0) throw new Error(`not yet: ${left().join(', ')}`);
    },
    { timeout: 30_000, interval: 50 },
  );
/** Nothing is on its way any more, anywhere. All at once ask for more than any one: none is given up meanwhile. */
const settled = () => longWrite(() => soon(() => NAMES.filter((name) => text(name) === '' || isBusy(name))));

/** What takes its place where nothing is: a name, and what to do about it. */
function emptyState(name: Route['name'], title: string): { readonly named: boolean; readonly controls: number } {
  const found = [...screen(name).querySelectorAll('p')].find(({ textContent }) => textContent === title);
  const controls = found?.closest('section')?.querySelectorAll('a[href], button, input').length ?? 0;
  return { named: found !== undefined, controls };
}

describe('where nothing was written yet', () => {
  beforeAll(async () => {
    await page.wipe();
    await db.open();
    show(nobody());
    await settled();
  });
  afterAll(close);

  test.each(NAMES)('%s says what is missing, and offers to change that', (name) => {
    const { empty } = SCREENS[name];
    if (empty === null) return expect(screen(name).querySelector('form, a[href], button')).not.toBeNull();
    expect(emptyState(name, empty)).toEqual({ named: true, controls: expect.toSatisfy((n: number) => n > 0) });
  });
});

describe('a record that has nothing in it yet', () => {
  const young = NAMES.filter((name) => SCREENS[name].young);
  beforeAll(async () => {
    await page.wipe();
    await db.open();
    const workspace = Workspace.over(db, TODAY);
    const { cycleId, keyResultId } = await workspace.withGoal();
    const next = { name: 'Q1', startsOn: '2027-01-01', endsOn: '2027-03-31' };
    const { value: cycle } = await workspace.run('saveCycle', next);
    const { value: objective } = await workspace.run('saveObjective', { title: 'Bare', cycleId });
    const { value: person } = await workspace.run('savePerson', { name: 'Bo' });
    show({ ...nobody(), cycle: cycle.id, person: person.id, objective: objective.id, keyResult: keyResultId });
    await settled();
  });
  afterAll(close);

  test.each(young)('%s names it, and offers to begin', (name) => {
    expect(emptyState(name, SCREENS[name].young ?? '').named).toBe(true);
    expect(emptyState(name, SCREENS[name].young ?? '').controls).toBeGreaterThan(0);
  });
});

describe('where something was written', () => {
  let ids: Ids;
  beforeAll(async () => {
    await page.wipe();
    await db.open();
    const workspace = Workspace.over(db, TODAY - 30 * DAY_MS);
    const { cycleId, personId, objectiveId, keyResultId } = await workspace.withGoal();
    const { value: other } = await workspace.run('savePerson', { name: 'Bo' });
    await workspace.observe(aReading('7'));
    await workspace.run('linkTicket', { ticketId: aTicketId('7'), keyResultId });
    await workspace.run('checkIn', { keyResultId, value: 1500, confidence: 6, note: 'Halfway there' });
    const thanks = { toId: other.id, keyResultId, ticketIds: [aTicketId('7')], text: 'For the patience' };
    const { value: kudos } = await workspace.run('thank', thanks);
    ids = { cycle: cycleId, person: personId, objective: objectiveId, keyResult: keyResultId, kudos: kudos.id };
    show(ids);
    await settled();
  });
  afterAll(close);

  /** The names of all records of a kind. */
  const namesOf = async (kind: keyof Ids): Promise<string[]> => {
    const tables = { cycle: db.cycles, person: db.people, objective: db.objectives, keyResult: db.keyResults };
    const rows: readonly object[] = kind === 'kudos' ? [] : await tables[kind].toArray();
    return rows.map((row) => String('title' in row ? row.title : 'name' in row ? row.name : ''));
  };

  test.each(NAMES)('%s shows it', async (name) => {
    const { full, empty } = SCREENS[name];
    const isRecord = full in ids;
    const wanted = isRecord ? await namesOf(full as keyof Ids) : [full];
    expect(wanted.filter((one) => text(name).includes(one))).not.toEqual([]);
    if (isRecord) expect(emptyState(name, empty ?? '').named).toBe(false);
    expect(broken(name)).toBeNull();
  });

  describe('but somebody else writes all the while', () => {
    let isWriting = true;
    let written: Promise<unknown>;
    beforeAll(async () => {
      close();
      written = longWrite(() =>
        db.transaction('rw', db.tables, async () => {
          while (isWriting) await db.meta.count();
        }),
      );
      show(ids);
      // The gallery asks for nothing.
      await soon(() => NAMES.filter((name) => !SCREENS[name].isStill && !text(name).includes(shell.loading)));
    });
    afterAll(async () => {
      isWriting = false;
      await written;
    });

    test.each(NAMES.filter((name) => !SCREENS[name].isStill))('%s says that it is on its way', (name) => {
      const said = [...screen(name).querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
      expect(said).toContain(shell.loading);
    });
    test('and all is there as soon as it can be', async () => {
      isWriting = false;
      await settled();
      expect(NAMES.filter((name) => broken(name))).toEqual([]);
    });
  });

  describe('but the browser cannot read it', () => {
    beforeAll(async () => {
      close();
      vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(() => {
        throw new DOMException('Internal error.', 'UnknownError');
      });
      show(ids);
      await settled();
    });

    test.each(NAMES.filter((name) => !SCREENS[name].isStill))('%s says so, and what to do', (name) => {
      expect(broken(name)?.textContent).toContain(shell.noAccess);
    });
    test('and all is there when tried again', async () => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === common.tryAgain) button.click();
      await settled();
      expect(NAMES.filter((name) => broken(name))).toEqual([]);
    });
  });
});
