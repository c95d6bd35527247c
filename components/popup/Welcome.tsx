import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { EmptyState } from '../ui/EmptyState';

/** Before anybody said who they are. */
export function Welcome() {
  return (
    <Card>
      <EmptyState
        title="Welcome to Throughline"
        action={
          <Button kind="primary" onClick={() => openDashboard('/start')}>
            Set up your first goal
          </Button>
        }
      >
        Write down where you want to get. Then link the tickets you work on, and see the goal move as you close them.
      </EmptyState>
    </Card>
  );
}
