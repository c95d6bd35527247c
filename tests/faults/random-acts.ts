import type { TicketId } from '../../lib/domain/ids';
import type { Random } from '../../lib/domain/random';
import type { FromExtension } from '../../lib/messaging/commands';
import type { Request } from '../../lib/messaging/protocol';
import type { Workspace } from '../e2e/harness/workspace.ts';

interface Cast extends Pick<Workspace, 'objectiveId' | 'cycleId' | 'keyResults'> {
  readonly ticketIds: readonly TicketId[];
}

/** UUIDs that depend on the seed alone. */
export const idFrom = (random: Random): string =>
  `00000000-0000-4000-8000-${Math.floor(random() * 2 ** 48)
    .toString(16)
    .padStart(12, '0')}`;

/**
 * What somebody in a hurry might do: check in, write, link, share, unlink, make. Some of it is
 * refused, e.g. a second link of one ticket; a refusal must leave no trace.
 */
export function randomActs(random: Random, count: number, cast: Cast): Request[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const keyResultId = () => pick(Object.values(cast.keyResults));
  const link = () => ({ ticketId: pick(cast.ticketIds), keyResultId: keyResultId() });
  const sentence = () => `because of ${Math.floor(random() * 1e9)} ${'things '.repeat(random() * 40)}`;
  const request = <K extends keyof FromExtension>(name: K, input: FromExtension[K]['input']): Request => {
    return { from: 'extension', name, opId: idFrom(random), input };
  };
  const measure = { kind: 'work', denominator: 'allLinked' } as const;
  const verbs: readonly (() => Request)[] = [
    () =>
      request('checkIn', {
        keyResultId: keyResultId(),
        value: Math.floor(random() * 1000),
        confidence: Math.floor(random() * 11),
        note: sentence(),
      }),
    () => request('linkTicket', link()),
    () => request('linkTicket', link()),
    () => request('unlinkTicket', link()),
    () => request('shareTicket', { ...link(), share: random() < 0.2 ? null : Math.round(random() * 50) / 100 }),
    () => request('saveObjective', { id: cast.objectiveId, why: sentence() }),
    () => request('saveObjective', { title: sentence(), cycleId: cast.cycleId }),
    () => request('saveKeyResult', { id: keyResultId(), weight: Math.ceil(random() * 9) }),
    () => request('saveKeyResult', { title: sentence(), objectiveId: cast.objectiveId, measure }),
  ];
  return Array.from({ length: count }, () => pick(verbs)());
}
