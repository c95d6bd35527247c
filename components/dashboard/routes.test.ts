import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CycleId, KeyResultId, KudosId, ObjectiveId, PersonId, TicketId } from '../../lib/domain/ids';
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
  { name: 'history', filter: {} },
  { name: 'safety' },
  { name: 'settings' },
  { name: 'gallery' },
  { name: 'newObjective', cycleId: null },
  { name: 'newObjective', cycleId: id as CycleId },
  { name: 'cycle', id: id as CycleId },
  { name: 'review', id: id as CycleId },
  { name: 'person', id: id as PersonId },
  { name: 'recognition' },
  { name: 'receipt', id: id as KudosId },
  { name: 'objective', id: id as ObjectiveId },
  { name: 'keyResult', id: id as KeyResultId },
];

describe('routes', () => {
  it.each(ROUTES)('$name leads back to itself, with and without a slash at the end', (route) => {
    expect(routeOf(pathOf(route))).toEqual(route);
    expect(routeOf(`${pathOf(route)}/`.replace('//', '/'))).toEqual(route);
    expect(hrefOf(route)).toBe(`#${pathOf(route)}`);
  });

  it.each<[Route, string]>([
    [{ name: 'objective', id: id as ObjectiveId, on: '2026-10-01' }, `#/objectives/${id}?on=2026-10-01`],
    [
      { name: 'recognition', toId: id as PersonId, ticketId: 'redmine|https://a.example||7' as TicketId },
      `#/recognition?to=${id}&ticket=redmine%7Chttps%3A%2F%2Fa.example%7C%7C7`,
    ],
    [{ name: 'keyResult', id: id as KeyResultId, on: '2026-10-01' }, `#/key-results/${id}?on=2026-10-01`],
    [
      { name: 'history', filter: { personId: id, kind: 'link', effect: 'deleted', origin: 'import' } },
      `#/history?who=${id}&kind=link&what=deleted&how=import`,
    ],
    [
      {
        name: 'history',
        filter: { from: '2026-10-01', to: '2026-10-31', scope: { kind: 'objective', id, below: true } },
      },
      `#/history?from=2026-10-01&to=2026-10-31&of=objective%3A${id}&below=1`,
    ],
    [
      { name: 'history', filter: { scope: { kind: 'ticket', id: 'github|https://github.com|a/b|7', below: false } } },
      '#/history?of=ticket%3Agithub%7Chttps%3A%2F%2Fgithub.com%7Ca%2Fb%7C7',
    ],
  ])('what is asked of a place is in its address (%#)', (route, href) => {
    expect(hrefOf(route)).toBe(href);
    expect(routeOf(href.slice(1))).toEqual(route);
  });

  it.each([
    '/history?kind=nothing&what=&how=__proto__&from=2026-02-30&to=soon&of=x:y&below=2',
    `/history?of=objective:${'x'.repeat(701)}`,
    '/history?%',
  ])('a filter that is not understood asks for nothing (%#)', (path) => {
    expect(routeOf(path)).toEqual({ name: 'history', filter: {} });
  });

  it('a day that is none is now', () => {
    expect(routeOf(`/objectives/${id}?on=2026-02-30`)).toEqual({ name: 'objective', id });
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
