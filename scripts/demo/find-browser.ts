import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * Programs that load an unpacked extension from the command line. Branded Chrome is left out on purpose: it ignores
 * `--load-extension`.
 */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

const MAC_APPS = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/** A Chromium-family browser that is installed here; `null` when there is none. `THROUGHLINE_CHROMIUM` decides. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.THROUGHLINE_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`THROUGHLINE_CHROMIUM names ${named}, which does not exist`);
    return named;
  }
  return [...onPath(NAMES, env), ...inApplications(), ...inProgramFiles(env), downloaded()].find(isProgram) ?? null;
}

/** A Firefox that is installed here; the program itself rather than Debian's wrapper. `THROUGHLINE_FIREFOX` decides. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const places = [
    env.THROUGHLINE_FIREFOX,
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    ...onPath(['firefox-esr', 'firefox'], env),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    `${env.PROGRAMFILES}/Mozilla Firefox/firefox.exe`,
  ];
  return places.find(isProgram) ?? null;
}

const onPath = (names: readonly string[], env: NodeJS.ProcessEnv): string[] =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const inApplications = (): string[] => MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);

const inProgramFiles = (env: NodeJS.ProcessEnv): string[] =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : [],
  );

/** The one Playwright downloaded earlier. */
const downloaded = (): string => chromium.executablePath();

function isProgram(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
