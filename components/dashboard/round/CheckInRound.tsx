import { useState } from 'react';
import type { KeyResultId } from '../../../lib/domain/ids';
import { round as roundWords } from '../../../lib/i18n/en/round';
import { me } from '../../../lib/store/queries/alive';
import { type DutyViewOf, duties } from '../../../lib/store/queries/duties';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { useSay } from '../shell/notices';
import { Screen } from '../shell/Screen';
import { RoundStep } from './RoundStep';

type Owed = DutyViewOf<'checkIn'>;

/** All check-ins I owe, one after the other, by keyboard alone: type the number, press Enter; Escape leaves one for later. */
export function CheckInRound() {
  const owed = useLive(async (db, now) => {
    const person = await me(db);
    const all = person ? await duties(db, person.id, now) : [];
    return all.filter((duty): duty is Owed => duty.kind === 'checkIn');
  }, []);
  return (
    <Screen title={roundWords.title}>
      <Loaded value={owed}>{(known) => <Round owed={known} />}</Loaded>
    </Screen>
  );
}

function Round({ owed }: { readonly owed: readonly Owed[] }) {
  const [said, setSaid] = useState<ReadonlySet<KeyResultId>>(new Set());
  const [later, setLater] = useState<ReadonlySet<KeyResultId>>(new Set());
  const say = useSay();
  // What was just said may still be in the list until the query is asked again.
  const open = owed.filter(({ keyResultId }) => !said.has(keyResultId));
  const [current] = open.filter(({ keyResultId }) => !later.has(keyResultId));
  if (!current) return <End said={said.size} left={open.length} onAgain={() => setLater(new Set())} />;
  const { keyResultId } = current;
  return (
    <RoundStep
      key={keyResultId}
      duty={current}
      step={said.size + later.size + 1}
      of={said.size + open.length}
      onLater={() => setLater(new Set([...later, keyResultId]))}
      onDone={(actId) => {
        setSaid(new Set([...said, keyResultId]));
        say({ text: roundWords.saidOf(current.goal.keyResult.title.slice(0, 60)), actId });
      }}
    />
  );
}

interface EndProps {
  readonly said: number;
  readonly left: number;
  readonly onAgain: () => void;
}

function End({ said, left, onAgain }: EndProps) {
  const home = <LinkButton href={hrefOf({ name: 'goals' })}>{roundWords.myGoals}</LinkButton>;
  const title = left > 0 ? roundWords.leftOver(left) : said > 0 ? roundWords.allSaid : roundWords.nothingDue;
  return (
    <Card size="roomy">
      <div role="status">
        <EmptyState title={title} action={home}>
          {left > 0 ? (
            <button type="button" className="text-accent underline" onClick={onAgain}>
              {roundWords.goThrough}
            </button>
          ) : said > 0 ? (
            roundWords.everybodyKnows
          ) : (
            roundWords.noneToday
          )}
        </EmptyState>
      </div>
    </Card>
  );
}
