import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

/** There is a ticket, but nothing it could be linked to. */
export function NoKeyResults({ hasWorkspace }: { readonly hasWorkspace: boolean }) {
  return (
    <EmptyState
      title={popup.nothingToLink}
      action={
        <Button kind="primary" onClick={() => openDashboard(hasWorkspace ? '/' : '/start')}>
          {hasWorkspace ? popup.writeKeyResult : popup.firstGoal}
        </Button>
      }
    >
      {popup.writeFirst}
    </EmptyState>
  );
}
