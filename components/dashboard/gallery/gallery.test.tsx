import { expect, test } from 'vitest';
import { SEVERITY } from '../../../lib/domain/status';
import { Unconfirmed } from '../../ui/Unconfirmed';
import { askingExhibits } from './asking-exhibits';
import { chartExhibits } from './chart-exhibits';
import { type Exhibit, exhibit } from './exhibit';
import { goalOf } from './goals';
import { okrExhibits } from './okr-exhibits';
import { uiExhibits } from './ui-exhibits';
import { GOALS_BY_STATUS } from './verdicts';

const NOW = Date.UTC(2026, 10, 24, 9);
const exhibits = () => [...uiExhibits(), ...okrExhibits(NOW), ...askingExhibits(NOW), ...chartExhibits(NOW)];

/** Every component of the three folders: what is exported under a capital letter and is no table, be it wrapped (`memo`, `lazy`). */
const components = Object.values(
  import.meta.glob(['../../{ui,okr,charts}/*.tsx', '!../../**/*.test.tsx'], { eager: true }) as Record<string, object>,
).flatMap((module) =>
  Object.entries(module).filter(
    ([name, value]) => /^[A-Z]/.test(name) && (typeof value === 'function' || '$$typeof' in Object(value)),
  ),
);

test('the gallery shows every component there is', () => {
  expect(components.length).toBeGreaterThan(30);
  const shown = new Map(exhibits().map(({ name, of }) => [name, of]));
  expect(components.filter(([name, component]) => shown.get(name) !== component).map(([name]) => name)).toEqual([]);
});

test('each state has a name of its own', () => {
  const repeated = exhibits().filter(({ states }) => new Set(states.map(([state]) => state)).size !== states.length);
  expect(repeated.map(({ name }) => name)).toEqual([]);
  expect(exhibits().filter(({ states }) => states.length === 0)).toEqual([]);
});

test('a component that can be what no state shows does not compile', () => {
  // @ts-expect-error -- nobody sees it wait
  const seen: Exhibit = exhibit('Unconfirmed', Unconfirmed, [['', { isWaiting: false }]]);
  expect(seen.states).toHaveLength(1);
});

test('a goal that stands for a status has it', () => {
  const found = SEVERITY.map((status) => goalOf(NOW, GOALS_BY_STATUS[status]).verdict.status);
  expect(found).toEqual(SEVERITY);
});
