import { expect, test } from 'vitest';
import { chartExhibits } from './chart-exhibits';
import { okrExhibits } from './okr-exhibits';
import { uiExhibits } from './ui-exhibits';

const NOW = Date.UTC(2026, 10, 24, 9);
const exhibits = () => [...uiExhibits(), ...okrExhibits(NOW), ...chartExhibits(NOW)];

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
