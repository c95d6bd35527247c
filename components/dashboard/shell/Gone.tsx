import { useIsPast } from '../../hooks/moment';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from './LinkButton';
import { Screen } from './Screen';

/** In place of a record that does not exist any more, or never did. */
export function Gone({ what }: { readonly what: string }) {
  const isPast = useIsPast();
  if (isPast) {
    return (
      <Screen title={`This ${what} was not there`}>
        <Card size="roomy">
          <EmptyState title="Not written yet, or deleted on that day">
            Its history shows when it came and went.
          </EmptyState>
        </Card>
      </Screen>
    );
  }
  return (
    <Screen title={`This ${what} is not here`}>
      <Card size="roomy">
        <EmptyState
          title="Deleted, or never there"
          action={<LinkButton href={hrefOf({ name: 'history' })}>Open History</LinkButton>}
        >
          If somebody deleted it, History shows who and when, and can bring it back.
        </EmptyState>
      </Card>
    </Screen>
  );
}
