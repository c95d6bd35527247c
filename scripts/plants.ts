import { createHash } from 'node:crypto';

/** One mistake on purpose: what to change, which checks to run, and what the red one must say. */
export interface Plant {
  readonly what: string;
  readonly run: readonly string[];
  readonly says: RegExp;
  /** New content of each file, from its old content (`''` where there is none). */
  readonly change: Readonly<Record<string, (old: string) => string>>;
}

const file = (text: string) => (): string => text;
const append =
  (text: string) =>
  (old: string): string =>
    `${old}\n${text}\n`;

/** Text that does not compress: `kilobytes` of hexadecimal digits are half as many kilobytes of gzip. */
const noise = (kilobytes: number): string =>
  Array.from({ length: (kilobytes * 1000) / 64 }, (_, i) => createHash('sha256').update(`${i}`).digest('hex')).join('');

const CONTENT = 'entrypoints/tracker.ts';
const BACKGROUND = 'entrypoints/background/index.ts';
const POPUP = 'entrypoints/popup/main.tsx';

/** Every check of `npm test` but the journeys, with a mistake it exists to stop. */
export const PLANTS: readonly Plant[] = [
  {
    what: 'double quotes',
    run: ['format'],
    says: /planted\.ts format/,
    change: { 'lib/domain/planted.ts': file('export const planted = "double";\n') },
  },
  {
    what: 'imports out of order',
    run: ['format'],
    says: /planted\.ts.*organizeImports/,
    change: {
      'lib/domain/planted.ts': file(
        "import './ticket';\n\nimport { b } from './b';\nimport { a } from './a';\n\nb(a);\n",
      ),
    },
  },
  {
    what: 'a message nobody waits for',
    run: ['lint'],
    says: /no-floating-promises/,
    change: {
      'lib/messaging/planted.ts': file(
        "import { browser } from 'wxt/browser';\n\nexport const planted = (): void => {\n  browser.runtime.sendMessage('x');\n};\n",
      ),
    },
  },
  {
    what: 'a file of 301 lines',
    run: ['file-sizes'],
    says: /max is over 300/,
    change: { 'lib/domain/planted.ts': file('// line\n'.repeat(301)) },
  },
  {
    what: 'a text where a number belongs',
    run: ['types'],
    says: /TS2322/,
    change: { 'lib/domain/planted.ts': file("export const planted: number = 'x';\n") },
  },
  {
    what: 'a test that fails',
    run: ['unit'],
    says: /FAIL.*planted\.test/,
    change: {
      'lib/domain/planted.test.ts': file(
        "import { expect, test } from 'vitest';\n\ntest('planted', () => expect(1).toBe(2));\n",
      ),
    },
  },
  {
    what: 'a component writes to the database',
    run: ['unit'],
    says: /no component writes/,
    change: {
      'components/planted.ts': file('export const planted = (db: any) => db.tickets.put({});\n'),
    },
  },
  {
    what: 'content script imports dexie',
    run: ['imports'],
    says: /content-stays-tiny/,
    change: { 'lib/page/planted.ts': file("import 'dexie';\n"), [CONTENT]: append("import '../lib/page/planted';") },
  },
  {
    what: 'content script reaches zod through a domain file',
    run: ['imports'],
    says: /content-stays-tiny: .*zod/,
    change: { [CONTENT]: append("import '../lib/domain/ticket';") },
  },
  {
    what: 'domain imports the store',
    run: ['imports'],
    says: /domain-imports/,
    change: { 'lib/domain/planted.ts': file("import '../store/schema';\n") },
  },
  {
    what: 'a component imports the journal',
    run: ['imports'],
    says: /components-imports/,
    change: { 'components/planted.ts': file("import '../lib/store/journal';\n") },
  },
  {
    what: 'a component imports the polyfill',
    run: ['imports'],
    says: /platform-owns-the-browser/,
    change: { 'components/planted.ts': file("import 'webextension-polyfill';\n") },
  },
  {
    what: 'two modules import each other',
    run: ['imports'],
    says: /no-circular/,
    change: {
      'lib/domain/planted.ts': file("import './planted-too';\n"),
      'lib/domain/planted-too.ts': file("import './planted';\n"),
    },
  },
  {
    what: 'a module nobody knows',
    run: ['imports'],
    says: /no-orphans/,
    change: { 'lib/domain/planted.ts': file('export const planted = 1;\n') },
  },
  {
    what: 'production code imports a test helper',
    run: ['imports'],
    says: /tests-not-imported/,
    change: { 'lib/domain/planted.ts': file("import '../../tests/vitest.config';\n") },
  },
  {
    what: 'dependency-cruiser looks at half of the modules',
    run: ['imports'],
    says: /Not seen by dependency-cruiser/,
    change: {
      'tests/architecture/import-rules.ts': (old) => old.replace('doNotFollow', "exclude: '^lib/',\n  doNotFollow"),
    },
  },
  {
    what: 'a file that is not there',
    run: ['build'],
    says: /✘ build/,
    change: { [POPUP]: append("import './planted';") },
  },
  {
    what: 'dexie inside the content script',
    run: ['build', 'bundles'],
    says: /node_modules\/dexie\/.* is inside tracker\.js/,
    change: { [CONTENT]: append("import Dexie from 'dexie';\nconsole.log(new Dexie('planted'));") },
  },
  {
    what: '80 kB more in the background',
    run: ['build', 'bundles'],
    says: /background.js weighs/,
    change: { [BACKGROUND]: append(`console.log('${noise(160)}');`) },
  },
  {
    what: '300 kB more in the popup',
    run: ['build', 'bundles'],
    says: /popup.html weighs/,
    change: { [POPUP]: append(`console.log('${noise(600)}');`) },
  },
  {
    what: 'one more permission',
    run: ['build', 'manifest'],
    says: /chrome permissions[^]*firefox permissions/,
    change: { 'wxt.config.ts': (old) => old.replace("'activeTab'", "'activeTab', 'tabs'") },
  },
  {
    what: 'innerHTML from a variable',
    run: ['build', 'addon-lint'],
    says: /Not allowed: UNSAFE_VAR_ASSIGNMENT/,
    change: { [POPUP]: append('document.body.innerHTML = location.hash;') },
  },
  {
    what: 'eval by another name',
    run: ['build', 'addon-lint'],
    says: /Not allowed: .*EVAL/,
    change: { [POPUP]: append('console.log(new Function(location.hash));') },
  },
  {
    what: 'a file nobody imports',
    run: ['dead-code'],
    says: /lib\/domain\/planted\.ts/,
    change: { 'lib/domain/planted.ts': file('export const planted = 1;\n') },
  },
  {
    what: 'an export nobody imports',
    run: ['dead-code'],
    says: /planted.*lib\/domain\/errors\.ts/,
    change: { 'lib/domain/errors.ts': append('export const planted = 1;') },
  },
];
