import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from './LinkButton';
import { Screen } from './Screen';

/** In place of a record that does not exist any more, or never did. */
export function Gone({ what }: { readonly what: string }) {
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
