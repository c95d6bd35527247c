import { customTrackerFaults } from '../domain/custom-tracker-faults';
import { OkrError } from '../domain/errors';
import { ticketsAt } from '../store/queries/tickets-at';
import { rowKey } from '../store/schema';
import type { Deed, UseCase } from './act';
import { observeTickets } from './observe-tickets';

/** Nothing said: what an undo took back must not return with the next word. */
const BLANK = { deletedAt: null, statusWords: null, custom: null };
/** A look that tells of a state alone. */
const ONLY_STATE = { title: null, type: null, assignees: null, labels: null, estimate: null, parent: null };

/**
 * Keeps what a person says of a tracker's installation. A changed table of status names holds for what was seen
 * before, too, as of then.
 * @throws OkrError `input.invalid` where a description makes no sense.
 */
export const saveSite: UseCase<'saveSite'> = async ({ id, ...said }, deed) => {
  const [fault] = said.custom ? customTrackerFaults(said.custom) : [];
  if (fault) throw new OkrError('input.invalid', { kind: 'site', field: fault.where, reason: fault.why });
  const row = await deed.db.sites.get(rowKey(id));
  await deed.write([{ kind: 'site', id, set: { ...(row?.deletedAt === null ? {} : BLANK), ...said } }]);
  if (said.statusWords) await judgeAgain(deed, id, said.statusWords);
  return null;
};

async function judgeAgain({ db }: Deed, baseUrl: string, words: object): Promise<void> {
  const meant = (await ticketsAt(db, baseUrl)).filter(({ rawState }) =>
    Object.hasOwn(words, rawState?.toLowerCase() ?? ''),
  );
  for (const [at, tickets] of Map.groupBy(meant, ({ seenAt }) => seenAt)) {
    const readings = tickets.map(({ ref, url, state, rawState, source, seen }) => ({
      ...ONLY_STATE,
      ...{ ref, url, state, rawState, source: seen.state?.source ?? source },
    }));
    await observeTickets(db, readings, at);
  }
}
