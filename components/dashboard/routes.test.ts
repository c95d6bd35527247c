import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CycleId, KeyResultId, ObjectiveId } from '../../lib/domain/ids';
import { hrefOf, pathOf, type Route, routeOf } from './routes';

const id = newId();
const ROUTES: readonly Route[] = [
  { name: 'start' },
  { name: 'goals' },
  { name: 'cycles' },
  { name: 'newCycle' },
  { name: 'people' },
  { name: 'trackers' },
  { name: 'data' },
  { name: 'history' },
  { name: 'safety' },
  { name: 'newObjective', cycleId: null },
  { name: 'newObjective', cycleId: id as CycleId },
  { name: 'cycle', id: id as CycleId },
  { name: 'objective', id: id as ObjectiveId },
  { name: 'closeObjective', id: id as ObjectiveId },
  { name: 'keyResult', id: id as KeyResultId },
];

describe('routes', () => {
  it.each(ROUTES)('$name leads back to itself, with and without a slash at the end', (route) => {
    expect(routeOf(pathOf(route))).toEqual(route);
    expect(routeOf(`${pathOf(route)}/`.replace('//', '/'))).toEqual(route);
    expect(hrefOf(route)).toBe(`#${pathOf(route)}`);
  });

  it.each([
    '',
    '/nowhere',
    '//',
    `/objectives/${id}/x`,
    '/objectives/1',
    `/objectives/${id.toUpperCase()}`,
    '/__proto__',
    '/constructor',
    '/%00',
    '/%E0%A4%A',
    '/<script>alert(1)</script>',
    '/javascript:alert(1)',
    '/'.repeat(100_000),
    `/objectives/${'a'.repeat(1_000_000)}`,
    '/../../cycles',
  ])('every other path is home (%#)', (path) => {
    expect(routeOf(path)).toEqual({ name: 'goals' });
  });
});
