// @vitest-environment happy-dom

import { expect, test, vi } from 'vitest';
import { recognisers } from '../../lib/trackers/recognise';
import { MarkupChanged } from '../../lib/trackers/tracker';
import { fc } from '../domain/law';
import { trackerOf, trackers } from './page-sides';
import { examplesOf, fixturePages, view } from './pages';

vi.setConfig({ testTimeout: 180_000 });

const github = trackerOf('github');
const redmine = trackerOf('redmine');
const RUNS = 5000;
const PUBLIC = 'https://github.com';
const SUB_PATH = 'https://intern.example.org/redmine';

const githubPage = fixturePages.find(({ name }) => name.endsWith('github/fixtures/issue-open.html'))!;
const redminePage = fixturePages.find(({ name }) => name.endsWith('issue-german-sub-path.html'))!;

const deskPage = fixturePages.find(({ name }) => name.endsWith('custom/fixtures/synthetic-ticket.html'))!;

/** Hosts that are, look like, or contain the one given. */
const hosts = (real: string): fc.Arbitrary<string> => {
  const junk = fc.constantFrom(
    'evil.example',
    'a',
    'xn--gthub-cua.com',
    'com',
    'www',
    'localhost',
    'github',
    '127.0.0.1',
  );
  return fc.oneof(
    fc.constantFrom(
      real,
      real.toUpperCase(),
      `${real}.`,
      `${real}..`,
      `${real}:443`,
      `${real}:8443`,
      `${real}:80`,
      '[::1]',
    ),
    junk.map((word) => `${real}.${word}`),
    junk.map((word) => `${word}.${real}`),
    junk.map((word) => `${word}-${real}`),
    junk.map((word) => `${real}@${word}`),
    junk.map((word) => `${word}@${real}`),
    junk.map((word) => `${real}%2f${word}`),
    junk.map((word) => `${word}\\${real}`),
    fc.constantFrom(
      'gıthub.com',
      'ɡithub.com',
      'githüb.com',
      'xn--ithub-2bd.com',
      'github。com',
      'github.com%00',
      'g\u00adithub.com',
    ),
    fc.ipV4(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.domain(),
  );
};
const urls = (real: string, path: string): fc.Arbitrary<URL> =>
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'http://',
        'https:/',
        'https:',
        'HTTPS://',
        'https:\\\\',
        'ftp://',
        'blob:https://',
        'view-source:https://',
        'javascript:https://',
        'data:text/html,https://',
        'https:///',
      ),
      hosts(real),
      fc.constantFrom('', '/', '//', '\\', '/..', '/./', '?', '#', '/x/../'),
      fc.constantFrom(
        path,
        path.toUpperCase(),
        path.replace('/', '//'),
        `${path}?x#y`,
        encodeURIComponent(path),
        path.slice(1),
      ),
    )
    .map((parts) => URL.parse(parts.join('')))
    .filter((url) => url !== null);

test('no look-alike host passes for github.com, by its URL or with its whole page', () => {
  let accepted = 0;
  fc.assert(
    fc.property(urls('github.com', '/acme/widgets/issues/12'), (url) => {
      const isReal = url.protocol === 'https:' && url.host === 'github.com';
      const ref = github.ticketRef(url, PUBLIC);
      if (ref) accepted += 1;
      expect(ref === null || isReal).toBe(true);
      expect(recognisers.github(view({ ...githubPage, url: url.href }))).toBe(isReal ? PUBLIC : null);
      if (!isReal) expect(github.readTicket(view({ ...githubPage, url: url.href }), PUBLIC)).toBeNull();
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(0);
});

test('no look-alike host or path passes for an installation below a sub-path', () => {
  let accepted = 0;
  fc.assert(
    fc.property(urls('intern.example.org', '/redmine/issues/36'), (url) => {
      const isReal = url.origin === 'https://intern.example.org' && url.protocol === 'https:';
      const ref = redmine.ticketRef(url, SUB_PATH);
      if (ref) accepted += 1;
      expect(ref === null || (isReal && url.pathname.startsWith('/redmine/issues/36'))).toBe(true);
      if (recognisers.redmine(view({ ...redminePage, url: url.href })) === SUB_PATH) expect(isReal).toBe(true);
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(0);
});

test('no look-alike host, port or path passes for a site that a person described', () => {
  const custom = trackerOf('custom');
  const [desk, , app] = examplesOf.custom.baseUrls as [string, string, string];
  let accepted = 0;
  fc.assert(
    fc.property(
      urls('desk.acme.example', '/tickets/DESK-31'),
      urls('tasks.example.org:8443', '/app#/task/a-7'),
      (one, other) => {
        for (const [url, baseUrl] of [
          [one, desk],
          [other, app],
        ] as const) {
          const isReal = /^https?:$/.test(url.protocol) && url.origin === baseUrl;
          const isTicket = custom.ticketRef(url, baseUrl) !== null;
          if (isTicket) accepted += 1;
          expect(isReal || !isTicket).toBe(true);
          const page = view({ ...deskPage, url: url.href });
          if (!isReal) expect([custom.readTicket(page, baseUrl), ...custom.items(page, baseUrl)]).toEqual([null]);
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(0);
});

test('a mirror of GitHub is not GitHub Enterprise Server: the page says which host it expects', () => {
  for (const host of [
    'github.com.evil.example',
    'mirror.example',
    'github.com.',
    'gist.github.com',
    'github.com:8443',
  ]) {
    expect(recognisers.github(view({ ...githubPage, url: `https://${host}/Acme/widgets/issues/12` }))).toBeNull();
  }
});

test('one signal alone recognises nothing', () => {
  const heads = [
    '<meta name="octolytics-url" content="x">',
    '<meta name="expected-hostname" content="git.example.org">',
    '<meta name="description" content="Redmine">',
    '<meta name="keywords" content="issue,bug,tracker">',
  ];
  const bodies = [
    '<body class="env-production">',
    '<body class="controller-issues action-show"><div id="top-menu"><a class="home" href="/">x</a></div>',
  ];
  for (const html of [...heads.map((head) => `<head>${head}</head><a class="home" href="/">x</a>`), ...bodies]) {
    for (const tracker of trackers) {
      expect(recognisers[tracker.id](view({ html, url: 'https://git.example.org/acme/widgets/issues/5' }))).toBeNull();
    }
  }
});

test('a base URL is never another origin, nor a path the page does not lie below', () => {
  const hints = fc.constantFrom(
    'https://evil.example/stylesheets/application.css',
    '/elsewhere/stylesheets/a.css',
    '//evil.example/stylesheets/a.css',
    'javascript:1',
    '/redmine/issues/36/stylesheets/a.css',
    `/${'x'.repeat(400)}/stylesheets/a.css`,
    ' :',
  );
  const segment = fc.constantFrom('redmine', 'issues', '36', 'elsewhere', 'redmine2', '', '..', '%2f');
  fc.assert(
    fc.property(hints, fc.array(segment, { maxLength: 4 }), (hint, path) => {
      const html = redminePage.html.replace('/redmine/themes/night/stylesheets/application.css?1', hint);
      const url = new URL(`https://intern.example.org/${path.join('/')}`);
      const base = recognisers.redmine(view({ html, url: url.href }));
      if (base !== null) expect(`${url.origin}${url.pathname}/`.startsWith(`${base}/`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('whatever the URL, nothing is thrown but MarkupChanged, and no ticket but the one it names is read', () => {
  const bases = Object.values(examplesOf).flatMap(({ baseUrls }) => baseUrls);
  const one = fc.constantFrom(...trackers);
  const tails = fc.oneof(
    fc.webPath(),
    fc.string(),
    fc.nat().map((n) => `/acme/widgets/issues/${n}`),
    fc.nat().map((n) => `/issues/${n}`),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...bases),
      tails,
      fc.constantFrom(...fixturePages),
      one,
      (baseUrl, tail, source, tracker) => {
        const url = URL.parse(baseUrl + tail);
        if (!url) return;
        const page = view({ ...source, url: url.href });
        const ref = tracker.ticketRef(url, baseUrl);
        recognisers[tracker.id](page);
        Array.from(tracker.items(page, baseUrl));
        tracker.badgeSpot(page);
        try {
          const reading = tracker.readTicket(page, baseUrl);
          if (reading)
            expect({ ...reading.ref, project: reading.ref.project?.toLowerCase() }).toEqual({
              ...ref,
              project: ref?.project?.toLowerCase(),
            });
        } catch (error) {
          expect(error).toBeInstanceOf(MarkupChanged);
          expect(ref).not.toBeNull();
        }
      },
    ),
    { numRuns: 1000 },
  );
});
