import { recomputeAll } from './full';
import { keptNumbers } from './incremental';
import { benchWorkspace } from './workspace';

/** The bound of issue 3, item 15. */
const HIGHEST_RATIO = 1.5;
const TURNS = 300;
const WARM_UP = 100;
const AT_A_TIME = 10;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const count = (value: number): string => value.toLocaleString('en');

/** Full recomputation against one changed ticket, both by the domain alone. */
export function benchDomain(): void {
  const [small, tenth, whole] = [10, 100, 1000].map(benchWorkspace);
  if (!small || !tenth || !whole) throw new Error('three sizes are needed');
  const sizeOf = ({ objectives, keyResults, tickets, links }: typeof whole): string =>
    `${count(objectives.length)} objectives, ${count(keyResults.length)} key results, ${count(tickets.length)} tickets, ${count(links.length)} links`;

  // Side by side: what disturbs the machine disturbs both.
  const full: [number[], number[]] = [[], []];
  for (let round = 0; round < 7; round += 1) {
    for (const [i, workspace] of [tenth, whole].entries()) {
      const from = performance.now();
      recomputeAll(workspace);
      full[i]?.push(performance.now() - from);
    }
  }
  const [fullTenth, fullWhole] = full.map(median) as [number, number];
  console.log(`Full recomputation (pure domain): ${sizeOf(whole)}`);
  console.log(`  ${ms(fullWhole)}, of a tenth of it ${ms(fullTenth)}`);
  console.log(`  ratio ${(fullWhole / fullTenth).toFixed(1)} for 10 times the size`);

  const STATES = ['open', 'done'] as const;
  /** As many tickets of as many key results in each, or a processor's cache would be measured that holds the small one whole. */
  const sizes = [small, whole].map((workspace) => ({
    tickets: workspace.tickets.filter((_, n) => n % workspace.keyResults.length < small.keyResults.length),
    numbers: keptNumbers(workspace),
  }));
  const one: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS + WARM_UP; turn += 1) {
    for (const [i, { tickets, numbers }] of sizes.entries()) {
      const from = performance.now();
      // Several at a time, because a clock in a browser's engine is coarse.
      for (let n = 0; n < AT_A_TIME; n += 1) {
        const ticket = tickets[(turn * AT_A_TIME + n) % tickets.length];
        if (ticket) numbers.change(ticket.id, STATES[(turn + n) % 2] ?? 'open');
      }
      if (turn >= WARM_UP) one[i]?.push((performance.now() - from) / AT_A_TIME);
    }
  }
  const [oneSmall, oneWhole] = one.map(median) as [number, number];
  const ratio = oneWhole / oneSmall;
  console.log(`\nOne ticket changes (pure domain over indexes), median of ${TURNS} times ${AT_A_TIME}`);
  console.log(
    `  among ${count(small.tickets.length)} tickets ${ms(oneSmall)}, among ${count(whole.tickets.length)} ${ms(oneWhole)}`,
  );
  console.log(`  ratio ${ratio.toFixed(2)} for 100 times the size, at most ${HIGHEST_RATIO} is wanted`);
  console.log(`  ratio ${(fullWhole / oneWhole).toFixed(0)} of full recomputation to one change`);
  process.exitCode = ratio <= HIGHEST_RATIO ? 0 : 1;
}
