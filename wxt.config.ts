import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { browserMessages, commandMessage, DESCRIPTION_MESSAGE } from './lib/i18n/browser-messages';
import { backgroundWords } from './lib/i18n/de/background-pack';
import { manifest as german } from './lib/i18n/de/manifest';
import { manifest as english } from './lib/i18n/en/manifest';
import { packWords } from './lib/i18n/packed';
import { BROWSER_COMMANDS } from './lib/messaging/browser-commands';
import { TICKET_PATHS } from './lib/trackers/ticket-paths';

// No `upgrade-insecure-requests`: Firefox would turn every plain-http tracker inside a company network into an error.
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // 'self' for what lies in the package: words of languages, addresses of tickets.
  "connect-src 'self' https: http: wss: ws://127.0.0.1:* ws://localhost:*",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The background's own: each loads one script of the package (lib/platform/packed-script.ts, packed-finds.ts).
  'trusted-types packed-script packed-finds',
].join('; ');

/** The first versions that have what we are made of. */
const OLDEST = { chrome: 123, firefox: 140 };

/** Each tracker is a content script of its own: a page carries the one it needs. */
const trackers = (root: string) =>
  readdirSync(resolve(root, 'lib/trackers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name: `trackers/${name}`,
      inputPath: resolve(root, 'lib/trackers', name, 'script.ts'),
      type: 'unlisted-script' as const,
    }));

/** What loads later brings no styles and needs no help: every browser of the manifest imports modules itself. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** A mark of everything in a folder: another one as soon as anything in it is. */
function markOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => resolve(parentPath, name)).toSorted())
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

const API_TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * The polyfill knows the browser's API by a table. Kept of it are the functions that lib/platform calls, as `tabs.query`;
 * the rest would be handed through as the browser has it.
 */
const ownApis = (root: string) => ({
  name: 'own-apis',
  transform(code: string, id: string) {
    if (!id.includes('/webextension-polyfill/')) return null;
    const [statement, json] = API_TABLE.exec(code) ?? [];
    if (!statement || !json) throw new Error('The polyfill keeps its table elsewhere: see wxt.config.ts');
    const platform = resolve(root, 'lib/platform');
    const files = readdirSync(platform).map((file) => readFileSync(resolve(platform, file), 'utf8'));
    const called = new Set(
      [...files.join().matchAll(/(?=\b(\w+)\??\.(\w+))/g)].map(([, part, name]) => `${part}.${name}`),
    );
    const keep = (part: object, path: string): object =>
      Object.fromEntries(
        Object.entries(part).flatMap(([name, value]: [string, object]) => {
          if ('minArgs' in value) return called.has(`${path}.${name}`) ? [[name, value]] : [];
          const kept = keep(value, name);
          return Object.keys(kept).length > 0 ? [[name, kept]] : [];
        }),
      );
    const kept = keep(JSON.parse(json) as object, '');
    return code.replace(statement, () => `const apiMetadata = ${JSON.stringify(kept)};`);
  },
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'entrypoints:found': (wxt, entrypoints) => void entrypoints.push(...trackers(wxt.config.root)),
    'build:publicAssets': (_, files) =>
      void files.push(
        { relativeDest: 'words/de.json', contents: packWords(backgroundWords) },
        { relativeDest: 'ticket-paths.json', contents: JSON.stringify(TICKET_PATHS) },
        { relativeDest: '_locales/en/messages.json', contents: browserMessages(english) },
        { relativeDest: '_locales/de/messages.json', contents: browserMessages(german) },
      ),
  },
  vite: () => ({
    plugins: [tailwindcss(), plainImports, ownApis(import.meta.dirname)],
    define: { 'import.meta.env.SOURCES': JSON.stringify(markOf(resolve(import.meta.dirname, 'lib'))) },
    build: {
      // Both know `light-dark()`, which would be spelled out for older ones, for the whole page alone.
      cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`],
      target: 'esnext',
      // Reading a property of a foreign module does nothing else: what nobody uses of it goes.
      rolldownOptions: {
        external: ['/seldom.js', '/finds.js'],
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      },
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
    // Dexie's main entry wraps a build for old browsers that no bundler can shake; this is the same code as a module.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' }] },
  }),
  manifest: ({ browser }) => ({
    name: 'Throughline',
    default_locale: 'en',
    description: DESCRIPTION_MESSAGE,
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CSP },
    omnibox: { keyword: 'okr' },
    incognito: 'not_allowed',
    commands: Object.fromEntries(
      BROWSER_COMMANDS.map(({ name, suggested }) => [
        name,
        { description: commandMessage(name), ...(suggested && { suggested_key: { default: suggested } }) },
      ]),
    ),
    ...(browser === 'chrome' && { minimum_chrome_version: String(OLDEST.chrome) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'throughline@throughline.app',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
