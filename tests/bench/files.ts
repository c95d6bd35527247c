import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBackup } from '../../lib/exchange/backup-read.ts';
import type { Progress } from '../../lib/exchange/report.ts';
import { TICKETS, writeLargeBackup } from '../e2e/harness/large-backup.ts';

const TIMES = 5;
/** How many times as long as bare JSON reading of the same file it may take to refuse it. See CONTRIBUTING, "Speed". */
const HIGHEST_RATIO = 4;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds of the processor's time so far, of this thread alone: garbage is collected in others, too. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** A place in a text is put right or wrong by other words. */
const put = (text: string, at: number, word: string, other: string): string =>
  text.slice(0, at) + other + text.slice(at + word.length);
const early = (text: string, word: string, other: string) => put(text, text.indexOf(word), word, other);
const late = (text: string, word: string, other: string) => put(text, text.lastIndexOf(word), word, other);

const SPOILT: Readonly<Record<string, (text: string) => string>> = {
  'of a newer version': (text) => early(text, '"version":1', '"version":99'),
  'cut off': (text) => text.slice(0, -text.length / 100),
  'with a mistake of syntax at the start': (text) => early(text, '"title":', '"title"'),
  'with a mistake of syntax at the end': (text) => late(text, '"to":', '"to"'),
  'with a forbidden key at the end': (text) => late(text, '"to":', '"__proto__":'),
  'with a wrong row at the start': (text) => early(text, '"title":', '"titel":'),
  'with a wrong row at the end': (text) => late(text, '"to":', '"tu":'),
  'with a wrong row at the end, and all in one line': (text) => late(text, '"to":', '"tu":').replaceAll(',\n', ','),
  'that is sound': (text) => text,
};

/** How long a large file takes to be refused: until a person is told so, and until every place is named. */
export async function benchFiles(): Promise<void> {
  const folder = resolve(import.meta.dirname, '../../.work/bench-files');
  mkdirSync(folder, { recursive: true });
  const now = Date.now();
  const sound = readFileSync(writeLargeBackup(resolve(folder, 'large.json'), now), 'utf8');
  rmSync(folder, { recursive: true });
  const size = `${TICKETS.toLocaleString('en')} tickets, ${Math.round(sound.length / 1e6)} MB`;
  console.log(`\nA backup of ${size}: the processor’s time, as a ratio to bare JSON reading of it`);
  const bare = await bareReading(sound);
  for (const [what, spoil] of Object.entries(SPOILT)) {
    const file = new Blob([spoil(sound)]);
    const firsts: number[] = [];
    const alls: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const from = worked();
      let first = Number.POSITIVE_INFINITY;
      const told = ({ wrong = 0 }: Progress) => {
        if (wrong > 0) first = Math.min(first, worked() - from);
      };
      const { faults } = await readBackup(file, now, { told, signal: new AbortController().signal });
      const all = worked() - from;
      alls.push(all);
      firsts.push(faults.length > 0 ? Math.min(first, all) : all);
    }
    const [first, all] = [median(firsts), median(alls)];
    const warning = all / bare > HIGHEST_RATIO ? `  over the limit of ${HIGHEST_RATIO}` : '';
    const verdict = `${(first / bare).toFixed(1)} to the verdict (${first.toFixed(0)} ms)`;
    console.log(`  ${what}: ${verdict}, ${(all / bare).toFixed(1)} in all (${all.toFixed(0)} ms)${warning}`);
  }
}

async function bareReading(text: string): Promise<number> {
  const file = new Blob([text]);
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    const from = worked();
    JSON.parse(await file.text());
    times.push(worked() - from);
  }
  return median(times);
}
