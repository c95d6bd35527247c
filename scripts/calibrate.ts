/**
 * `npm run calibrate`: how often the truth is inside the 80 % range of a forecast, on simulated histories of several
 * kinds. `npm run calibrate -- 400 7` takes 400 histories of each kind, drawn with seed 7.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Coverage } from '../lib/domain/forecast-calibration.ts';

// The product's own modules leave the extension to the bundler; Node wants it named.
registerHooks({
  resolve: (specifier, context, next) => {
    const isBare = !specifier.startsWith('.') || context.parentURL === undefined;
    const file = isBare ? null : new URL(`${specifier}.ts`, context.parentURL);
    return next(file && existsSync(fileURLToPath(file)) ? `${specifier}.ts` : specifier, context);
  },
});
const { calibrateOutcome, calibrateWork, coverageRatio, overall } = await import(
  '../lib/domain/forecast-calibration.ts'
);

const [each = 400, seed = 1] = process.argv.slice(2).map(Number);
const [LOW, HIGH] = [0.75, 0.85];

/** Prints one table; is its overall figure where it belongs? */
function print(title: string, below: string, above: string, parts: readonly Coverage[]): boolean {
  console.log(`\n${title}, ${each} histories of each kind, seed ${seed}`);
  for (const part of [...parts, overall(parts)]) {
    const { kind, before, after, silent } = part;
    const inside = `${(100 * coverageRatio(part)).toFixed(1)} %`.padStart(7);
    console.log(
      `  ${kind.padEnd(14)} ${inside} inside · ${before} ${below} · ${after} ${above} · ${silent} without a forecast`,
    );
  }
  const ratio = coverageRatio(overall(parts));
  return ratio >= LOW && ratio <= HIGH;
}

const isGood = [
  print('When the work is done', 'earlier', 'later', calibrateWork(each, seed)),
  print('Where the metric ends', 'lower', 'higher', calibrateOutcome(each, seed)),
].every(Boolean);
console.log(
  `\n${isGood ? 'Both overall figures are' : 'Not both overall figures are'} between ${LOW * 100} and ${HIGH * 100} %.`,
);
process.exitCode = isGood ? 0 : 1;
