import { expect, test } from 'vitest';
import { readTrackerFile, trackerFileText } from './tracker-file';

const DESK = {
  id: 'https://desk.example',
  custom: { tickets: ['/t/{key}'], page: { title: ['h1'] }, rows: [] },
  statusWords: { qa: 'in_progress' as const },
};

test('a description that was saved comes back', () => {
  expect(readTrackerFile(trackerFileText(DESK))).toEqual({ site: DESK });
});

test.each([
  ['', ''],
  ['{"format":"throughline-backup"}', 'format'],
  [JSON.stringify({ format: 'throughline-tracker', version: 2 }), 'version'],
  [trackerFileText(DESK).replace('"/t/{key}"', '7'), 'site.custom.tickets.0'],
  [trackerFileText(DESK).replace('"h1"', `"${'x'.repeat(301)}"`), 'site.custom.page.title.0'],
  [trackerFileText(DESK).replace('https://desk.example', 'javascript:alert(1)'), 'site.id'],
  [trackerFileText(DESK).replace('in_progress', 'later'), 'site.statusWords.qa'],
])('%s is amiss at “%s”', (text, amiss) => {
  expect(readTrackerFile(text)).toEqual({ amiss });
});
