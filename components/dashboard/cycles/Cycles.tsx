import { cycles as cyclesWords } from '../../../lib/i18n/en/cycles';
import { review } from '../../../lib/i18n/en/review';
import { stretchText } from '../../../lib/i18n/stretch';
import { CADENCE_WORDS } from '../../../lib/i18n/words';
import { cycles } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CYCLE_STATE_WORDS } from '../words';

export function Cycles() {
  const rows = useLive(cycles, []);
  const create = <LinkButton href={hrefOf({ name: 'newCycle' })}>{cyclesWords.newCycle}</LinkButton>;
  return (
    <Loaded value={rows}>
      {(all) => (
        <Screen title={cyclesWords.title} aside={all.length > 0 && create}>
          {all.length === 0 ? (
            <Card size="roomy">
              <EmptyState title={cyclesWords.none} action={create}>
                {cyclesWords.noneText}
              </EmptyState>
            </Card>
          ) : (
            <ul className="flex flex-col gap-3">
              {all.map((cycle) => (
                <li key={cycle.id}>
                  <Card size="roomy">
                    <a
                      href={hrefOf({ name: 'cycle', id: cycle.id })}
                      className="font-semibold text-accent hover:underline"
                    >
                      <ClippedText lines={1}>{cycle.name}</ClippedText>
                    </a>
                    <p className="text-sm text-muted">
                      {CYCLE_STATE_WORDS[cycle.state]} · {stretchText(cycle.startsOn, cycle.endsOn)} ·{' '}
                      {cyclesWords.rhythm(CADENCE_WORDS[cycle.cadence])}
                    </p>
                    <a
                      href={hrefOf({ name: 'review', id: cycle.id })}
                      aria-label={review.title(cycle.name.slice(0, 60))}
                      className="text-sm text-accent hover:underline"
                    >
                      {review.open}
                    </a>
                  </Card>
                </li>
              ))}
            </ul>
          )}
        </Screen>
      )}
    </Loaded>
  );
}
