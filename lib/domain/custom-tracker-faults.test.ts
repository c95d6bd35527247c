import { expect, test } from 'vitest';
import type { CustomTracker } from './custom-tracker';
import { customTrackerFaults } from './custom-tracker-faults';

const sound: CustomTracker = { tickets: ['/t/{key}'], page: { title: ['h2', '#x @title'] }, rows: [{ row: ['tr'] }] };
const faults = (change: Partial<CustomTracker>, isSelector?: (text: string) => boolean) =>
  customTrackerFaults({ ...sound, ...change }, isSelector).map(({ where, why }) => `${where}: ${why}`);

test('a description that makes sense has no fault', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ page: { title: ['.md\\:flex > h2', '[data-x="{a} <b> @c"]', 'input[name=subject]'] } })).toEqual([]);
});

test('every fault is named with where it stands', () => {
  expect(faults({ tickets: [] })).toEqual(['tickets: no-tickets']);
  expect(faults({ tickets: ['/t/{key}', 't'] })).toEqual(['tickets.1: pattern-start']);
  expect(faults({ page: { titel: ['h2'] } })).toEqual(['page.titel: unknown-field']);
  expect(faults({ page: { row: ['h2'] } })).toEqual(['page.row: unknown-field']);
  expect(faults({ page: { title: ['h2', ' '] } })).toEqual(['page.title.1: selector-empty']);
  expect(faults({ rows: [{ link: ['a'] }] })).toEqual(['rows.0.row: no-row']);
  expect(faults({ page: { state: ['!'] } }, (text) => text !== '!')).toEqual(['page.state.0: selector-invalid']);
});

test.each(['<script>', 'a{color:red}', '@import "x"', 'javascript:alert(1){}'])('%s is no selector', (text) => {
  expect(faults({ page: { title: [text] } })).toEqual(['page.title.0: selector-markup']);
});

test.each(['*', 'html', 'BODY', 'h2, *', ':root', '* @title'])('%s holds everything, and so says nothing', (text) => {
  expect(faults({ page: { title: [text] } })).toEqual(['page.title.0: selector-too-broad']);
});
