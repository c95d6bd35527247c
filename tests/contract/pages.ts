import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TrackerId } from '../../lib/domain/ticket';
import type { Examples, Fixture } from '../../lib/trackers/examples';
import type { Page } from '../../lib/trackers/tracker';
import { SAVED_URLS } from './saved-urls';

const found = import.meta.glob<Examples>('../../lib/trackers/*/examples.ts', { eager: true, import: 'examples' });

/** Every tracker's examples, by its folder. */
export const examplesOf = Object.fromEntries(
  Object.entries(found).map(([path, examples]) => [path.split('/').at(-2), examples]),
) as Readonly<Record<TrackerId, Examples>>;
export const trackersDir = `${resolve(import.meta.dirname, '../../lib/trackers')}/`;
const savedDir = `${resolve(import.meta.dirname, '../../../shared/pages')}/`;

/** A page somewhere: a fixture of ours, or one saved from a real site. */
export interface TestPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Whose page it is, and its base URL there; `null` = none of our trackers'. */
  readonly home: { readonly tracker: TrackerId; readonly baseUrl: string } | null;
  /** A part of a page, or an outline of one: what tells the product need not be in it. */
  readonly isPart: boolean;
}

export const fixturePage = (tracker: TrackerId, { file, url, baseUrl }: Fixture): TestPage => ({
  name: `${tracker}/fixtures/${file}`,
  url,
  html: inFrame(tracker, readFileSync(`${trackersDir}${tracker}/fixtures/${file}`, 'utf8')),
  home: { tracker, baseUrl },
  isPart: false,
});

/** What all pages of a tracker have around them: a fixture that is no whole page is put into it, title and all. */
export const FRAME = 'frame.html';

function inFrame(tracker: TrackerId, html: string): string {
  if (html.includes('<html')) return html;
  const frame = readFileSync(`${trackersDir}${tracker}/fixtures/${FRAME}`, 'utf8');
  const title = /<title>.*<\/title>/.exec(html)?.[0] ?? '';
  return frame.replace('<title></title>', () => title).replace('<slot></slot>', () => html.replace(title, ''));
}

export const fixturePages: readonly TestPage[] = Object.entries(examplesOf).flatMap(([tracker, { fixtures }]) =>
  fixtures.map((fixture) => fixturePage(tracker as TrackerId, fixture)),
);

/** Pages saved from real sites. They are other people's and stay beside the repository; without them, an empty list. */
export const savedPages: readonly TestPage[] = !existsSync(savedDir)
  ? []
  : readdirSync(savedDir).flatMap((folder) =>
      readdirSync(savedDir + folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({
          name: `${folder}/${file}`,
          html: readFileSync(`${savedDir}${folder}/${file}`, 'utf8'),
          isPart: /^(fragment|outline|tickety-tick)/.test(file),
          ...placeOf(folder, file),
        })),
    );

function placeOf(folder: string, file: string): Pick<TestPage, 'url' | 'home'> {
  const url = SAVED_URLS[folder]?.[file] ?? SAVED_URLS[folder]?.[''] ?? `https://${folder}.example.org/issues/31`;
  const tracker = folder as TrackerId;
  return { url, home: examplesOf[tracker] ? { tracker, baseUrl: new URL(url).origin } : null };
}

/** A fresh document: tests that change it harm no other. */
export function load({ html, url }: Pick<TestPage, 'html' | 'url'>): Page {
  // Style sheets of saved pages are not fetched; happy-dom would log each.
  const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, unknown> } };
  happyDOM.settings['handleDisabledFileLoadingAsSuccess'] = true;
  return { url: new URL(url), document: new DOMParser().parseFromString(html, 'text/html') };
}

const seen = new Map<string, Document>();

/** The same for tests that only look: parsed once, for every law to look at. */
export function view(source: Pick<TestPage, 'html' | 'url'>): Page {
  const document = seen.get(source.html) ?? load(source).document;
  seen.set(source.html, document);
  return { url: new URL(source.url), document };
}
