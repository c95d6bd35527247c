/**
 * `npm test`: every check in order, stopping at the first red. `npm test -- --only lint types` runs just those.
 * The last line is `N passed, N failed`: tests are counted one by one, every other check as one.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { isRedmineAtHand } from '../tests/e2e/harness/redmine.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  /** The step is a test runner that prints `N passed`, on a line that starts so. */
  readonly counts?: RegExp;
}

// The journeys on a real Redmine stand in the same run as the others: they wait more than they work.
const JOURNEYS = `npm run --silent test:e2e${isRedmineAtHand() ? ' -- --project=redmine' : ''}`;

// Cheap before dear, and every check before the journeys, which need what was built and vetted before them.
const STEPS: readonly Step[] = [
  { name: 'prepare', command: 'wxt prepare' },
  { name: 'format', command: 'biome ci --colors=off --max-diagnostics=200 .' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings --report-unused-disable-directives' },
  { name: 'file-sizes', command: 'node tests/architecture/check-file-sizes.ts' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'unit', command: 'vitest run -c tests/vitest.config.ts', counts: /^\s*Tests\b/ },
  { name: 'imports', command: 'node tests/architecture/check-imports.ts' },
  { name: 'build', command: 'node scripts/build.ts chrome firefox' },
  { name: 'bundles', command: 'node tests/architecture/check-bundles.ts' },
  { name: 'manifest', command: 'node tests/architecture/check-manifest.ts' },
  { name: 'addon-lint', command: 'node tests/architecture/check-addon-lint.ts' },
  { name: 'dead-code', command: 'knip' },
  { name: 'e2e', command: JOURNEYS, counts: /^\s*\d+ (passed|failed|flaky)\b/ },
];

// A test in an endless loop is red, not silent for ever.
const LIMIT_MS = 15 * 60_000;

/** Runs a step, showing what it prints; resolves with its exit status and its printed lines. */
function run(step: Step): Promise<{ status: number | null; lines: string[] }> {
  const child = spawn(`exec ${step.command}`, {
    shell: true,
    stdio: ['inherit', 'pipe', 'inherit'],
    timeout: LIMIT_MS,
  });
  let printed = '';
  child.stdout.on('data', (data: Buffer) => {
    process.stdout.write(data);
    printed += data.toString();
  });
  return new Promise((done) => {
    child.on('close', (status) => done({ status, lines: stripVTControlCharacters(printed).split('\n') }));
  });
}

/** How many tests `passed` or `failed`, as the runner itself says in its summary. */
function count(lines: readonly string[], summary: RegExp, word: string): number {
  const numbers = lines.filter((line) => summary.test(line)).map((line) => line.match(`(\\d+) ${word}`)?.[1] ?? '0');
  return numbers.reduce((sum, text) => sum + Number(text), 0);
}

const only = process.argv.includes('--only') ? process.argv.slice(process.argv.indexOf('--only') + 1) : null;
const names = STEPS.map(({ name }) => name);
const unknown = only?.filter((name) => !names.includes(name)) ?? [];
if (unknown.length > 0) throw new Error(`No such check: ${unknown.join(' ')}. There are: ${names.join(' ')}`);

let passed = 0;
let failed = 0;
for (const step of STEPS.filter(({ name }) => only === null || only.includes(name))) {
  console.log(`\n▶ ${step.name}: ${step.command}`);
  const start = performance.now();
  const { status, lines } = await run(step);
  const good = step.counts ? count(lines, step.counts, 'passed') : Number(status === 0);
  // A test runner that ends green without a single test has looked in the wrong place.
  const ok = status === 0 && good > 0;
  const bad = ok ? 0 : Math.max(1, step.counts ? count(lines, step.counts, 'failed') : 1);
  console.log(`${ok ? '✔' : '✘'} ${step.name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  passed += good;
  failed += bad;
  if (!ok) break;
}
if (!isRedmineAtHand()) console.log('\nThe journeys on a real Redmine were not run: none is at hand.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
