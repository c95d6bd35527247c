/**
 * A selector canary: how often each thing a tracker reads was there, by weeks, on this device. Markup that changed shows
 * itself before people report it. Counts and nothing else: no title, no address.
 */

/** What is looked for on a page, beside what a page that cannot be read lacks. */
export const LOOKED_FOR = ['title', 'state', 'type', 'assignees', 'labels', 'estimate', 'spot', 'rows'] as const;
export type LookedFor = (typeof LOOKED_FOR)[number];

/** What one page showed. Absent = it was not looked for there. */
export type Found = { readonly [K in LookedFor]?: boolean };

/** Pages on which it was found, and pages on which it was looked for. */
type Tally = readonly [hits: number, looks: number];
/** By weeks since 1970, and by what is looked for. */
export type Canary = Readonly<Record<string, { readonly [K in LookedFor]?: Tally }>>;

const WEEK_MS = 7 * 86_400_000;
const WEEKS_KEPT = 9;

const weekOf = (at: number): number => Math.floor(at / WEEK_MS);

/** Counts one page more. @param at epoch ms. */
export function counted(canary: Canary, found: Found, at: number): Canary {
  const week = weekOf(at);
  const tallies: { [K in LookedFor]?: Tally } = { ...canary[week] };
  for (const what of LOOKED_FOR) {
    const [hits, looks] = tallies[what] ?? [0, 0];
    if (what in found) tallies[what] = [hits + Number(found[what]), looks + 1];
  }
  const kept = Object.entries(canary).filter(([past]) => Number(past) > week - WEEKS_KEPT);
  return { ...Object.fromEntries(kept), [week]: tallies };
}

/** Something that was there for long and is not any more: the site may have changed. */
export interface Drift {
  readonly what: LookedFor;
  /** Of this week: pages on which it was found, and on which it was looked for. */
  readonly hits: number;
  readonly looks: number;
  /** How often it was found in the weeks before, 0–1. */
  readonly usualRatio: number;
}

/** Fewer pages say nothing. */
const ENOUGH = 10;

/** @param now epoch ms. */
export function drifts(canary: Canary, now: number): Drift[] {
  const { [weekOf(now)]: thisWeek = {}, ...before } = canary;
  return LOOKED_FOR.flatMap((what) => {
    const [hits, looks] = thisWeek[what] ?? [0, 0];
    const past = Object.values(before).map((week): Tally => week[what] ?? [0, 0]);
    const usualLooks = past.reduce((sum, [, all]) => sum + all, 0);
    const usualRatio = past.reduce((sum, [found]) => sum + found, 0) / usualLooks;
    const isDrift = looks >= ENOUGH && usualLooks >= ENOUGH && usualRatio >= 0.2 && hits / looks < usualRatio / 5;
    return isDrift ? [{ what, hits, looks, usualRatio }] : [];
  });
}
