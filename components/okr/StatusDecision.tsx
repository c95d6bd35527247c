import type { Ticket } from '../../lib/domain/ticket';
import { okr } from '../../lib/i18n/en/okr';
import { STATE_WORDS } from '../../lib/i18n/words';
import { sites } from '../../lib/store/queries/sites';
import { useLive } from '../hooks/useLive';

interface StatusDecisionProps {
  readonly ticket: Pick<Ticket, 'ref' | 'state' | 'rawState'>;
}

/** Says so where a person's own table of statuses decided over the tracker. */
export function StatusDecision({ ticket: { ref, state, rawState } }: StatusDecisionProps) {
  const table = useLive(async (db) => (await sites(db, [ref])).get(ref.baseUrl)?.statusWords ?? {}, [ref.baseUrl]);
  const word = rawState?.toLowerCase() ?? '';
  if (!rawState || !table || !Object.hasOwn(table, word) || table[word] !== state) return null;
  return <Decided rawState={rawState} state={state} />;
}

interface DecidedProps {
  /** As the tracker calls it. */
  readonly rawState: string;
  readonly state: Ticket['state'];
}

export const Decided = ({ rawState, state }: DecidedProps) => (
  <p className="text-xs text-muted [overflow-wrap:anywhere]">{okr.decided(rawState, STATE_WORDS[state])}</p>
);
