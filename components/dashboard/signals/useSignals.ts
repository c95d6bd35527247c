import type { KeyResultId } from '../../../lib/domain/ids';
import type { Signal } from '../../../lib/domain/signal';
import type { KeyResultView } from '../../../lib/store/queries/key-result-views';
import { signalsAbout } from '../../../lib/store/queries/signals';
import { useLive } from '../../hooks/useLive';

/** What does not fit together about some key results; nothing while it is looked up. */
export function useSignals(goals: readonly KeyResultView[]): (id: KeyResultId) => readonly Signal[] {
  const found = useLive((db, now) => signalsAbout(db, goals, now), [goals]);
  return (id) => found?.get(id) ?? [];
}
