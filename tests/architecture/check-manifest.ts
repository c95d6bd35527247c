/**
 * What the extension may do is a product decision: any change of it in a built manifest is red until
 * `npm run lock:manifest` writes it down, for a reviewer to see.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'tests/architecture/manifest.lock.json';
const LOCKED = [
  'manifest_version',
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_security_policy',
  'web_accessible_resources',
  'content_scripts',
  'externally_connectable',
  'incognito',
  'sandbox',
  'background',
  'commands',
  'omnibox',
  'side_panel',
  'sidebar_action',
  'browser_specific_settings',
];

/** The locked part of a built manifest; a key that is absent is locked as `null`. */
function locked(browser: string): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'));
  return Object.fromEntries(LOCKED.map((key) => [key, manifest[key] ?? null]));
}

const now: Record<string, Record<string, unknown>> = { chrome: locked('chrome'), firefox: locked('firefox') };
if (process.argv.includes('--write')) writeFileSync(LOCK, `${JSON.stringify(now, null, 2)}\n`);

const lock: typeof now = JSON.parse(readFileSync(LOCK, 'utf8'));
const differences = Object.entries(now).flatMap(([browser, manifest]) =>
  LOCKED.filter((key) => JSON.stringify(manifest[key]) !== JSON.stringify(lock[browser]?.[key])).map(
    (key) =>
      `${browser} ${key}\n  locked ${JSON.stringify(lock[browser]?.[key])}\n  built  ${JSON.stringify(manifest[key])}`,
  ),
);
for (const difference of differences) console.error(difference);
console.log(`${LOCKED.length} manifest keys in 2 builds, ${differences.length} differ from ${LOCK}`);
if (differences.length > 0) console.error('If this is meant: npm run lock:manifest, and say why in the commit.');
process.exitCode = differences.length === 0 ? 0 : 1;
