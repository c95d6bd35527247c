/** What was built weighs no more than it may, and what runs inside foreign pages contains nothing it should not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { IN_PAGE_MODULES, IN_PAGE_SCRIPTS, LIMITS } from './bundle-limits.ts';

/** What `scripts/build.ts` writes about each script file. */
type Contents = Record<string, { readonly imports: readonly string[]; readonly modules: readonly string[] }>;

const faults: string[] = [];
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The files an entry loads before it can show itself: scripts and styles of a page, and what scripts import. */
function firstLoad(build: string, entry: string, contents: Contents): string[] {
  const html = entry.endsWith('.html') ? readFileSync(join(build, entry), 'utf8') : '';
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const files = new Set(html === '' ? [entry] : named);
  for (const name of files) for (const imported of contents[name]?.imports ?? []) files.add(imported);
  return [...files];
}

for (const browser of ['chrome', 'firefox']) {
  const build = `.output/${browser}-mv3`;
  const contents: Contents = JSON.parse(readFileSync(`${build}.contents.json`, 'utf8'));

  for (const { entry, kilobytes, kinds } of LIMITS) {
    const files = firstLoad(build, entry, contents).filter((file) => kinds.test(file));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0);
    console.log(`${browser} ${entry}: ${kB(bytes)} of ${kilobytes} kB gzip in ${files.length} file(s)`);
    if (files.length === 0) faults.push(`${browser} ${entry}: no file found, this check looks in the wrong place`);
    if (bytes > kilobytes * 1000) faults.push(`${browser} ${entry} weighs ${kB(bytes)}, more than ${kilobytes} kB`);
  }

  // A page speaks every language it has words of: whatever area it loads stands in its pack.
  for (const page of ['popup', 'dashboard']) {
    const areas = (language: string, files: readonly string[]) =>
      files.flatMap((file) =>
        (contents[file]?.modules ?? []).flatMap(
          (name) => name.match(`^lib/i18n/${language}/(?!.*-pack)(.*)`)?.[1] ?? [],
        ),
      );
    const files = page === 'popup' ? firstLoad(build, 'popup.html', contents) : Object.keys(contents);
    const pack = Object.keys(contents).find((file) => contents[file]?.modules.includes(`lib/i18n/de/${page}-pack.ts`));
    const german = new Set(areas('de', pack === undefined ? [] : [pack, ...(contents[pack]?.imports ?? [])]));
    const english = areas('en', files);
    console.log(`${browser} ${page}: ${german.size} areas of words in German`);
    for (const area of english) if (!german.has(area)) faults.push(`${browser}: the ${page}’s pack lacks ${area}`);
  }

  // The database is lent to it: a second Dexie in one worker would be another connection.
  const seldom = contents['seldom.js']?.modules ?? [];
  if (seldom.length < 10) faults.push(`${browser}: only ${seldom.length} modules seen inside seldom.js`);
  for (const lent of ['seldom.js', 'finds.js'])
    if (contents[lent]?.modules.some((name) => name.includes('/dexie/')) !== false)
      faults.push(`${browser}: Dexie is inside ${lent}`);

  for (const script of IN_PAGE_SCRIPTS) {
    const modules = contents[script]?.modules ?? [];
    console.log(`${browser} ${script}: made of ${modules.length} modules`);
    if (modules.length < 3) faults.push(`${browser}: only ${modules.length} modules seen inside ${script}`);
    for (const name of modules.filter((one) => !IN_PAGE_MODULES.some((allowed) => allowed.test(one)))) {
      faults.push(`${browser}: ${name} is inside ${script}; see tests/architecture/bundle-limits.ts`);
    }
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
