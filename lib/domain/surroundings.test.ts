import { expect, it } from 'vitest';
import { aTicket, ticketNo, uuid } from '../../tests/domain/build';
import { fc } from '../../tests/domain/law';
import { familyOf, parentIdOf } from './family';
import type { KeyResultId, TicketId } from './ids';
import { type KeyResultRollUp, rollUpKeyResult } from './roll-up';
import { lookAround, type Register } from './surroundings';
import type { Ticket } from './ticket';
import { type WorkLink, workPiecesByKeyResult } from './work-pieces';

const GOALS = [1, 2, 3].map((n) => uuid<KeyResultId>(n));
const MEASURED = { measure: { kind: 'work' as const, denominator: 'allLinked' as const }, sizeBy: 'points' as const };

/** @param tickets how many there are, @param goals and key results: acts on few meet each other more often. */
const actOn = (tickets: number, goals: number) =>
  fc.record({
    key: fc.nat(tickets - 1),
    goal: fc.constantFrom(...GOALS.slice(0, goals)),
    do: fc.oneof(
      fc.record({
        // Also what no page should say: a ticket below itself, or two below each other.
        parent: fc.option(fc.nat(tickets - 1).map(String)),
        state: fc.constantFrom('open' as const, 'in_progress' as const, 'done' as const, 'cancelled' as const),
        points: fc.nat(3),
      }),
      fc.record({ share: fc.constantFrom(null, null, 0, 0.25, 1), includeChildren: fc.boolean() }),
      fc.constant('unlink' as const),
    ),
  });
type Act = ReturnType<typeof actOn> extends fc.Arbitrary<infer T> ? T : never;

/** Tickets and links in plain maps, with the numbers of the key results as they were kept up by every act. */
class World {
  readonly tickets = new Map<TicketId, Ticket & { readonly parentId: TicketId | null }>();
  readonly links = new Map<string, WorkLink>();
  readonly kept = new Map<KeyResultId, KeyResultRollUp>(GOALS.map((id) => [id, this.#rollUp([])]));

  readonly #register: Register<WorkLink> = {
    tickets: async (ids) => ids.flatMap((id) => this.tickets.get(id) ?? []),
    below: async (ids) => ids.flatMap((id) => [...this.tickets.values()].filter(({ parentId }) => parentId === id)),
    links: async (ids) => ids.flatMap((id) => [...this.links.values()].filter(({ ticketId }) => ticketId === id)),
  };

  #rollUp(pieces: Parameters<typeof rollUpKeyResult>[1]): KeyResultRollUp {
    return rollUpKeyResult(MEASURED, pieces, []);
  }

  /** Refreshes what the act may have moved, from what is around it alone. */
  async carryOut({ key, goal, do: what }: Act): Promise<void> {
    const ticketId = ticketNo(`${key}`);
    const touched = [ticketId];
    const isLink = what === 'unlink' || 'share' in what;
    if (what === 'unlink') this.links.delete(`${key} ${goal}`);
    else if ('share' in what)
      this.links.set(`${key} ${goal}`, { ticketId, keyResultId: goal, role: 'contributes', ...what });
    else {
      const { points, ...seen } = what;
      const former = this.tickets.get(ticketId)?.parentId;
      if (former) touched.push(former);
      const ticket = aTicket(`${key}`, { ...seen, estimate: { value: points, unit: 'points' } });
      this.tickets.set(ticketId, { ...ticket, parentId: parentIdOf(ticket) });
    }
    const { links } = await lookAround(this.#register, touched, isLink);
    await this.#refresh(new Set([...(isLink ? [goal] : []), ...links.map(({ keyResultId }) => keyResultId)]));
  }

  async #refresh(moved: Iterable<KeyResultId>): Promise<void> {
    for (const id of moved) {
      const own = [...this.links.values()].filter(({ keyResultId }) => keyResultId === id);
      const { links, family } = await lookAround(
        this.#register,
        own.map(({ ticketId }) => ticketId),
      );
      this.kept.set(id, this.#rollUp(workPiecesByKeyResult(links, family).get(id) ?? []));
    }
  }

  recomputed(): Map<KeyResultId, KeyResultRollUp> {
    const pieces = workPiecesByKeyResult([...this.links.values()], familyOf(this.tickets.values()));
    return new Map(GOALS.map((id) => [id, this.#rollUp(pieces.get(id) ?? [])]));
  }
}

/** @param every after how many acts all numbers are compared; after the last they are in any case. */
async function expectKeptUp(acts: readonly Act[], every: number) {
  const world = new World();
  for (const [i, one] of acts.entries()) {
    await world.carryOut(one);
    if ((i + 1) % every === 0 || i + 1 === acts.length) expect(world.kept).toEqual(world.recomputed());
  }
}

it('what lies around an act is enough to keep all numbers as a full recomputation has them', async () => {
  const short = fc.array(actOn(8, 3), { minLength: 1, maxLength: 20 });
  await fc.assert(fc.asyncProperty(short, (acts) => expectKeptUp(acts, 1)));
});

it('and stays enough all along histories of 500 acts', async () => {
  const few = fc.record({ tickets: fc.integer({ min: 2, max: 6 }), goals: fc.integer({ min: 1, max: 3 }) });
  const long = few.chain(({ tickets, goals }) => fc.array(actOn(tickets, goals), { minLength: 500, maxLength: 500 }));
  await fc.assert(fc.asyncProperty(long, (acts) => expectKeptUp(acts, 10)));
  // Half a million acts: most of a minute on an idle machine.
}, 900_000);
