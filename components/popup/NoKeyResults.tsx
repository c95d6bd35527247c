import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** There is a ticket, but nothing it could be linked to. */
export function NoKeyResults({ hasWorkspace }: { readonly hasWorkspace: boolean }) {
  return (
    <EmptyState
      title="No key result to link to yet"
      action={
        <Button kind="primary" onClick={() => openDashboard(hasWorkspace ? '/' : '/start')}>
          {hasWorkspace ? 'Write a key result' : 'Set up your first goal'}
        </Button>
      }
    >
      Tickets move key results. Write the first one, then come back to this ticket.
    </EmptyState>
  );
}
