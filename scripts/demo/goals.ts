import type { Page } from 'playwright-core';
import type { CycleId, PersonId } from '../../lib/domain/ids.ts';
import { ask } from './seed.ts';

/** Whose goals they are, and when. */
export interface Own {
  readonly personId: PersonId;
  readonly cycleId: CycleId;
}

const TITLES = [
  'Checkout answers before a shopper doubts',
  'Nobody is called out at night',
  'A new shop sells on its first day',
  'Support knows before the shop does',
  'الدفع أسرع مما يشك به أحد',
  'Everything we own can be restored 🚒',
  `A very long one: ${'every shop, every country, every season, '.repeat(240)}`,
];

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Goals of a person's own, from one number up to another: running, some of them measured. @param own `null` begins anew. */
export async function addGoals(page: Page, from: number, to: number, own: Own | null): Promise<Own> {
  const cycle = { name: 'This quarter', startsOn: day(-60), endsOn: day(30), state: 'active' } as const;
  const title = (n: number) => TITLES[n] ?? `${TITLES[n % 4]} (${n})`;
  let owner = own;
  for (let n = from; n < to; n++) {
    if (!owner) {
      const made = await ask(page, 'startWorkspace', { myName: 'Ada Byron', cycle, objectiveTitle: title(n) });
      await ask(page, 'saveCycle', { id: made.cycleId, state: 'active' });
      owner = made;
      await fill(page, made.objectiveId, owner.personId, n);
    } else {
      const { personId, cycleId } = owner;
      const { id } = await ask(page, 'saveObjective', { title: title(n), cycleId, ownerId: personId });
      await fill(page, id, personId, n);
    }
  }
  if (!owner) throw new Error('no goal was asked for');
  return owner;
}

/** Two key results of different kinds, two in three of them checked in on, and the goal started. */
async function fill(
  page: Page,
  objectiveId: Parameters<typeof ask<'saveObjective'>>[2]['id'],
  ownerId: PersonId,
  n: number,
) {
  if (!objectiveId) return;
  const owned = { objectiveId, ownerId };
  const speed = await ask(page, 'saveKeyResult', {
    ...owned,
    title: `Slowest checkouts fall from 900 ms to 300 ms (${n})`,
    measure: { kind: 'numeric', unit: 'ms', baseline: 900, target: 300 },
  });
  const calm = await ask(page, 'saveKeyResult', {
    ...owned,
    title: `99.5 % of days pass without a fault (${n})`,
    measure: { kind: 'threshold', unit: '%', op: '≥', limits: [99.5], aggregate: 'latest' },
  });
  const say = { confidence: n % 11, note: '' };
  if (n % 3 < 2) await ask(page, 'checkIn', { keyResultId: speed.id, value: 900 - ((n * 97) % 600), ...say });
  if (n % 3 > 0) await ask(page, 'checkIn', { keyResultId: calm.id, value: 99 + (n % 10) / 10, ...say });
  await ask(page, 'saveObjective', { id: objectiveId, state: 'active' });
}
