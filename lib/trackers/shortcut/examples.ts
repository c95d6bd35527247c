import type { TicketState } from '../../domain/ticket';
import type { Examples, TicketExample } from '../examples';

const BASE = 'https://app.shortcut.com';
const ticket = (path: string, key = '31', project = 'acme'): TicketExample => ({
  url: `${BASE}/${path}`,
  baseUrl: BASE,
  project,
  key,
});
const STORY = { url: `${BASE}/acme/story/31/prices-are-wrong`, baseUrl: BASE, rows: [] };
const shown = (state: TicketState, rawState: string) => ({
  ...STORY,
  ticket: { title: 'Prices are wrong', state, rawState },
});

export const examples: Examples = {
  kinds: 'stories',
  baseUrls: [BASE],
  tickets: [
    ticket('acme/story/31'),
    ticket('acme/story/31/'),
    ticket('acme/story/31/prices-are-wrong'),
    ticket('acme/story/31/prices-are-wrong/'),
    ticket('acme/story/31/preise-%C3%BCber-null'),
    ticket('acme/story/31/x#activity-88'),
    ticket('acme/story/31?vc_group_by=day&cf_workflow=500000005'),
    ticket('acme/story/31/x?ct_workflow=all'),
    ticket('Acme/story/31'),
    ticket('acme-shop/story/7', '7', 'acme-shop'),
    ticket('a1/story/1', '1', 'a1'),
    ticket('acme/story/1234567890/x', '1234567890'),
  ],
  others: [
    `${BASE}/`,
    `${BASE}/acme`,
    `${BASE}/acme/story`,
    `${BASE}/acme/story/`,
    `${BASE}/acme/story/031`,
    `${BASE}/acme/story/31a`,
    `${BASE}/acme/story/new`,
    `${BASE}/acme/story/99999999999`,
    `${BASE}/acme/story/31/x/more`,
    `${BASE}/acme/stories/31`,
    `${BASE}/acme/epic/31`,
    `${BASE}/acme/epic/31/prices`,
    `${BASE}/acme/iteration/31`,
    `${BASE}/acme/label/31`,
    `${BASE}/acme/stories/space/31`,
    `${BASE}/story/31`,
    `${BASE}/acme/team/story/31`,
    'http://app.shortcut.com/acme/story/31',
    'https://www.shortcut.com/acme/story/31',
    'https://app.shortcut.com.evil.example/acme/story/31',
  ],
  fixtures: [
    {
      file: 'synthetic-story.html',
      ...STORY,
      ticket: {
        title: 'Prices are wrong',
        type: 'story',
        state: 'in_progress',
        rawState: 'In Development',
        labels: ['slow', 'checkout'],
        estimate: { value: 3, unit: 'points' },
      },
    },
    { file: 'synthetic-story-ready.html', ...shown('open', 'Ready for Development') },
    { file: 'synthetic-story-completed.html', ...shown('done', 'Completed') },
    { file: 'synthetic-story-own-state.html', ...shown('unknown', 'Waiting for Ada') },
    { file: 'synthetic-dialog.html', ...shown('open', 'Backlog') },
    {
      file: 'synthetic-hostile.html',
      ...STORY,
      ticket: {
        title: '<img src=x onerror=alert(1)> #99 </script>',
        state: 'open',
        labels: ['<b>constructor', '__proto__'],
      },
    },
    { file: 'synthetic-stale.html', ...STORY, ticket: null },
    { file: 'synthetic-unreadable-state.html', ...STORY, ticket: 'state' },
    { file: 'synthetic-list.html', url: `${BASE}/acme/stories`, baseUrl: BASE, ticket: null, rows: [] },
    { file: 'synthetic-not-found.html', ...STORY, ticket: null },
  ],
  marks: { titles: 'h2.story-name', states: '#story-dialog-state-dropdown' },
};
