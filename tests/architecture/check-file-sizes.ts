/** Small files: none over 300 lines, 95 of 100 within 200, half of them within 60 (DESIGN §12). */
import { readFileSync } from 'node:fs';
import { filesBelow } from './source-files.ts';

const LIMITS = { median: 60, p95: 200, max: 300 };
const APART = /\.test\.tsx?$|\/fixtures\/|\/examples\.ts$/;

const files = filesBelow(['lib', 'components', 'entrypoints', 'scripts'], /\.(tsx?|mjs|css)$/);
const sizes = files
  .filter((file) => !APART.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const at = (share: number): number => sizes[Math.ceil(share * sizes.length) - 1]?.lines ?? 0;
const measured = { median: at(0.5), p95: at(0.95), max: at(1) };

console.log(`${sizes.length} files: median ${measured.median}, p95 ${measured.p95}, longest ${measured.max} lines`);
const faults = Object.entries(LIMITS)
  .filter(([name, limit]) => measured[name as keyof typeof LIMITS] > limit)
  .map(([name, limit]) => `${name} is over ${limit} lines`);
for (const { file, lines } of sizes.filter((one) => one.lines > LIMITS.p95)) console.log(`  ${lines} ${file}`);
if (sizes.length === 0) faults.push('no file found, this check looks in the wrong place');
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
