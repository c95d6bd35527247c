import type { PersonId } from '../../lib/domain/ids';
import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { AT_A_GLANCE, looseTickets } from '../../lib/store/queries/loose-tickets';
import { useLive } from '../hooks/useLive';
import { Button } from '../ui/Button';

/** How many of the tickets seen last are mine and serve no key result, with the way to where they are offered; nothing when there are none. */
export function LooseWork({ meId }: { readonly meId: PersonId }) {
  const loose = useLive((db, now) => looseTickets(db, meId, now, AT_A_GLANCE), [meId]);
  const count = loose?.offered.length ?? 0;
  if (count === 0) return null;
  return (
    <Button kind="quiet" size="small" onClick={() => openDashboard('/')}>
      {popup.looseWork(count)}
    </Button>
  );
}
