import type { CycleId } from '../../../lib/domain/ids';
import { goals } from '../../../lib/i18n/en/goals';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';

/** To the form for a new objective. @param cycleId the cycle it is meant for; `null` takes the running one. */
export const NewObjectiveButton = ({ cycleId = null }: { readonly cycleId?: CycleId | null }) => (
  <LinkButton kind="primary" href={hrefOf({ name: 'newObjective', cycleId })}>
    {goals.newObjective}
  </LinkButton>
);
