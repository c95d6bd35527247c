import { shell } from '../../../lib/i18n/en/shell';
import { useIsPast } from '../../hooks/moment';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from './LinkButton';
import { Screen } from './Screen';

/** In place of a record that does not exist any more, or never did. */
export function Gone({ what }: { readonly what: keyof typeof shell.gone }) {
  const isPast = useIsPast();
  const history = <LinkButton href={hrefOf({ name: 'history' })}>{shell.openHistory}</LinkButton>;
  if (isPast) {
    return (
      <Screen title={shell.goneThen[what]}>
        <Card size="roomy">
          <EmptyState title={shell.notThen} action={history}>
            {shell.itsHistory}
          </EmptyState>
        </Card>
      </Screen>
    );
  }
  return (
    <Screen title={shell.gone[what]}>
      <Card size="roomy">
        <EmptyState title={shell.deleted} action={history}>
          {shell.mayBeBack}
        </EmptyState>
      </Card>
    </Screen>
  );
}
