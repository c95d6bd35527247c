import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Route } from '../../components/dashboard/routes';

/** The journey in a real Chromium that does each route's main act, by its file and how its title begins. */
const JOURNEYS: Readonly<Record<Route['name'], readonly [file: string, title: string]>> = {
  start: ['first-steps', 'a newcomer comes from an example'],
  goals: ['my-goals', 'my goals tell what others did'],
  map: ['map', 'the map is walked by keyboard'],
  round: ['check-in-round', 'seven key results take 30 key presses'],
  cracks: ['my-goals', 'my goals tell what others did, and which of others’ I have a part in; a crack leads'],
  cycles: ['duties', 'what is said is read and acknowledged'],
  newCycle: ['duties', 'what is said is read and acknowledged'],
  cycle: ['review', 'a cycle is looked back on and closed'],
  review: ['review', 'a cycle is looked back on and closed'],
  newObjective: ['coach', 'the coach asks, blocks the start'],
  objective: ['first-steps', 'two windows edit one objective'],
  keyResult: ['measures', 'a key result of every kind is written'],
  people: ['people', 'a name on tickets turns out to be somebody'],
  person: ['people', 'a name on tickets turns out to be somebody'],
  recognition: ['recognition', 'from who moved what to a thank-you'],
  receipt: ['recognition', 'from who moved what to a thank-you'],
  trackers: ['install', 'a tracker is turned on by its address'],
  data: ['data', 'a backup leaves the browser'],
  safety: ['data', 'a backup leaves the browser'],
  history: ['history', 'a target moved with a reason is found'],
  settings: ['settings', 'another status rule is tried'],
  gallery: ['accessibility', 'a finger meets every target'],
};

/** What has to hold in Firefox, too. */
const IN_FIREFOX = [
  ['ticket-to-goal.firefox', 'popup'],
  ['round-and-review.firefox', 'a round of check-ins'],
  ['round-and-review.firefox', 'a cycle is looked back on'],
] as const;

const journey = (file: string) => readFileSync(`tests/e2e/${file}.spec.ts`, 'utf8');

test.each(Object.entries(JOURNEYS))('%s has its journey', (_route, [file, title]) => {
  expect(journey(file)).toContain(`('${title}`);
});

test.each(IN_FIREFOX)('in Firefox, too: %s, %s', (file, title) => {
  expect(journey(file)).toContain(title);
});

test('no journey is skipped or alone', () => {
  const files = readdirSync('tests/e2e').filter((name) => name.endsWith('.spec.ts'));
  expect(
    files.filter((name) => /(?:test|inSample)\.(skip|only|fixme)\(/.test(readFileSync(`tests/e2e/${name}`, 'utf8'))),
  ).toEqual([]);
});
