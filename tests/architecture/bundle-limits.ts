import { readdirSync } from 'node:fs';

/** Each tracker's own script; a page loads one of them and `tracker.js`. */
export const TRACKER_SCRIPTS = readdirSync('lib/trackers', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `trackers/${name}.js`);

/**
 * How much each part may weigh: gzip, kB of 1000 bytes, with everything it loads first (DESIGN §12). What a tracker's page
 * carries is 12 kB at most: what runs it, and the tracker.
 */
export const LIMITS = [
  { entry: 'tracker.js', kilobytes: 8, kinds: /\.js$/ },
  ...TRACKER_SCRIPTS.map((entry) => ({ entry, kilobytes: 4, kinds: /\.js$/ })),
  { entry: 'describe.js', kilobytes: 8, kinds: /\.js$/ },
  { entry: 'background.js', kilobytes: 60, kinds: /\.js$/ },
  { entry: 'seldom.js', kilobytes: 60, kinds: /\.js$/ },
  { entry: 'finds.js', kilobytes: 30, kinds: /\.js$/ },
  { entry: 'popup.html', kilobytes: 130, kinds: /\.js$/ },
  { entry: 'dashboard.html', kilobytes: 250, kinds: /\.(js|css)$/ },
];

/** The scripts that run inside foreign pages: for good where a tracker is turned on, once when the popup or a description asks. */
export const IN_PAGE_SCRIPTS = ['tracker.js', 'recognise.js', 'describe.js', ...TRACKER_SCRIPTS];

/**
 * Every module inside those matches one of these. They share a process with the page they run in, so a new line here
 * is a decision: small, no records of other tickets, nothing that knows the OKRs.
 */
export const IN_PAGE_MODULES: readonly RegExp[] = [
  /^entrypoints\/(tracker|recognise|describe)\.ts$/,
  /^lib\/trackers\/(?!.*\b(api[a-z-]*|examples)\.ts$)(?!.*\/fixtures\/)/,
  /^lib\/(page|messaging)\//,
  // Names of refusals; no schema, no import.
  /^lib\/domain\/errors\.ts$/,
  // The addresses a person described, which their pages alone are told.
  /^lib\/domain\/ticket-pattern\.ts$/,
  /^node_modules\/wxt\/dist\/(browser\.mjs|utils\/)/,
  /^node_modules\/@wxt-dev\/browser\//,
  /^virtual:wxt-/,
  /^rolldown\/runtime\.js$/,
];
