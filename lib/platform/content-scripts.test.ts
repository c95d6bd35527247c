import { beforeEach, expect, test } from 'vitest';
import { world } from '../../tests/helpers/fake-browser';
import { registerContentScripts } from './content-scripts';

beforeEach(() => world.reset());

const registered = () => world.registered.map(({ id, matches, js }) => [id, matches.join(' '), js.join(' ')]);

test('each tracker is a script of its own, on every origin where it is installed and on no other', async () => {
  await registerContentScripts([
    { tracker: 'github', baseUrl: 'https://github.com' },
    { tracker: 'redmine', baseUrl: 'https://r.example/redmine' },
    { tracker: 'redmine', baseUrl: 'https://r.example/other' },
    { tracker: 'redmine', baseUrl: 'http://tasks.example:3000' },
  ]);
  expect(registered()).toEqual([
    ['github', 'https://github.com/*', 'trackers/github.js tracker.js'],
    ['redmine', 'https://r.example/* http://tasks.example:3000/*', 'trackers/redmine.js tracker.js'],
  ]);
});

test('what is turned on, moved or off later is registered, updated or taken back', async () => {
  // As an earlier version left it: one script for all.
  world.registered = [{ id: 'tracker', matches: ['https://github.com/*'], js: ['tracker.js'] }];
  await registerContentScripts([{ tracker: 'github', baseUrl: 'https://github.com' }]);
  await registerContentScripts([
    { tracker: 'github', baseUrl: 'https://git.example' },
    { tracker: 'redmine', baseUrl: 'https://r.example' },
  ]);
  expect(registered().map(([id, matches]) => [id, matches])).toEqual([
    ['github', 'https://git.example/*'],
    ['redmine', 'https://r.example/*'],
  ]);
  await registerContentScripts([]);
  expect(registered()).toEqual([]);
});
