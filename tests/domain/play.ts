/**
 * The runs of a work forecast once more, from their description: weeks drawn by an exponential weight that halves every
 * eight weeks, a speed that is off by a tenth and drifts for thirty weeks, three years at most.
 */
export function endsOf(
  seed: number,
  runs: number,
  remaining: number,
  mean: number,
  deviation: number,
  done: readonly number[],
  added: readonly number[],
): number[] {
  const next = mulberry32(seed);
  const draws = { next, exponential: () => -Math.log(1 - next()) };
  const ends: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const end = oneRun(draws, remaining, mean, deviation, done, added);
    if (end !== null) ends.push(end);
  }
  return ends.sort((a, b) => a - b);
}

interface Draws {
  next(): number;
  exponential(): number;
}

/** Box and Muller. */
const gauss = ({ next, exponential }: Draws) => Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * next());

function oneRun(
  draws: Draws,
  remaining: number,
  mean: number,
  deviation: number,
  done: readonly number[],
  added: readonly number[],
): number | null {
  const upTo: number[] = [];
  let [total, ages] = [0, 0];
  for (let i = 0; i < done.length; i += 1) {
    const age = done.length - 1 - i;
    const weight = draws.exponential() * 0.5 ** (age / 8);
    total += weight;
    ages += weight * age;
    upTo.push(total);
  }
  const drift = mean + deviation * gauss(draws);
  let speed = Math.exp(0.1 * gauss(draws) + drift * (total > 0 ? ages / total : 0));
  let left = remaining;
  if (left <= 0) return 0;
  for (let week = 0; week < 156; week += 1) {
    const point = draws.next() * total;
    const drawn = upTo.findIndex((edge) => point <= edge);
    left += added[drawn]!;
    if (left <= 0) return week * 7;
    const finished = Math.max(0, done[drawn]!) * speed;
    if (finished >= left) return 7 * (week + left / (finished + 1));
    left -= finished;
    if (week < 30) speed *= Math.exp(drift);
  }
  return null;
}

/** Tommy Ettinger's generator. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
