import { popup } from '../../lib/i18n/en/popup';
import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';

/** Before anybody said who they are. */
export function Welcome() {
  return (
    <Card>
      <EmptyState
        title={popup.welcome}
        action={
          <Button kind="primary" onClick={() => openDashboard('/start')}>
            {popup.firstGoal}
          </Button>
        }
      >
        {popup.welcomeText}
      </EmptyState>
    </Card>
  );
}
