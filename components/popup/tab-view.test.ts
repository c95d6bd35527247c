import { describe, expect, test } from 'vitest';
import type { Connection } from '../../lib/messaging/protocol';
import { tabView } from './tab-view';

const github: Connection = { tracker: 'github', baseUrl: 'https://github.com' };
const outer: Connection = { tracker: 'redmine', baseUrl: 'https://intra.example' };
const inner: Connection = { tracker: 'redmine', baseUrl: 'https://intra.example/pm' };
const facts = (url: string | null, connections: readonly Connection[] = [github]) => ({
  target: null,
  tab: { id: 7, url },
  recognised: null,
  connections,
});

describe('what the popup says about the page beside it', () => {
  test('a ticket of a tracker that is on', () => {
    expect(tabView(facts('https://github.com/acme/app/issues/5'))).toMatchObject({
      kind: 'ticket',
      ref: { project: 'acme/app', key: '5' },
      tabId: 7,
    });
  });

  test('a page of it without a ticket', () => {
    expect(tabView(facts('https://github.com/acme/app'))).toMatchObject({ kind: 'noTicket' });
    expect(tabView(facts('https://github.com'))).toMatchObject({ kind: 'noTicket' });
  });

  test('a host that only begins alike is another host', () => {
    expect(tabView(facts('https://github.com.evil.example/acme/app/issues/5'))).toMatchObject({ kind: 'nowhere' });
  });

  test('of two installations on one host the inner one is meant', () => {
    const view = tabView(facts('https://intra.example/pm/issues/5', [outer, inner]));
    expect(view).toMatchObject({ kind: 'ticket', connection: inner });
  });

  test('a tracker that is not on is offered, and only once its page was looked at', () => {
    const off = facts('https://github.com/acme/app/issues/5', []);
    expect(tabView({ ...off, recognised: undefined })).toEqual({ kind: 'looking' });
    expect(tabView({ ...off, recognised: github })).toEqual({ kind: 'offer', connection: github });
    expect(tabView(off)).toMatchObject({ kind: 'nowhere' });
  });

  test('the badge that was clicked comes before the address', () => {
    const ref = { ...github, project: 'acme/app', key: '9' };
    expect(tabView({ ...facts('https://github.com/acme/app/issues/5'), target: { ref } })).toMatchObject({
      kind: 'ticket',
      ref,
    });
  });

  test('without a tab there is nothing to say', () => {
    expect(tabView({ ...facts(null), tab: null, recognised: undefined })).toMatchObject({ kind: 'nowhere' });
  });
});
