import { CRACK_WORDS, crackSentence } from '../../../lib/i18n/cracks';
import { dateText } from '../../../lib/i18n/dates';
import type { GoalCrack } from '../../../lib/store/queries/cracks';
import { useNow } from '../../hooks/useNow';
import { Card } from '../../ui/Card';
import { ClippedText } from '../../ui/ClippedText';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';

/** Cracks by kind, those first that somebody has to answer for. */
export function CrackList({ cracks }: { readonly cracks: readonly GoalCrack[] }) {
  const byKind = Map.groupBy(cracks, ({ crack }) => crack.kind);
  return Object.entries(CRACK_WORDS).map(([kind, words]) => {
    const own = byKind.get(kind as GoalCrack['crack']['kind']) ?? [];
    if (own.length === 0) return null;
    return (
      <Card
        key={kind}
        size="roomy"
        title={words.title}
        aside={<span className="text-sm text-muted">{own.length}</span>}
      >
        <ul className="flex flex-col divide-y divide-line">
          {own.map((one) => (
            <li key={one.crack.id} className="py-2 first:pt-0 last:pb-0">
              <CrackLine one={one} repair={words.repair} />
            </li>
          ))}
        </ul>
      </Card>
    );
  });
}

function CrackLine({ one: { crack, objective, goal }, repair }: { readonly one: GoalCrack; readonly repair: string }) {
  const now = useNow();
  const owner = goal ? goal.owner : objective.owner;
  const to = goal
    ? ({ name: 'keyResult', id: goal.keyResult.id } as const)
    : ({ name: 'objective', id: objective.objective.id } as const);
  const title = goal?.keyResult.title ?? objective.objective.title;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <div className="min-w-0 flex-[1_1_18rem]">
        <a href={hrefOf(to)} className="font-medium hover:text-accent hover:underline">
          <ClippedText lines={2}>{title}</ClippedText>
        </a>
        <p className="text-sm text-muted">{crackSentence(crack, dateText, now)}</p>
        <p className="flex min-w-0 flex-wrap gap-x-2 text-sm text-muted">
          {goal && <ClippedText lines={1}>{objective.objective.title}</ClippedText>}
          {owner && <ClippedText lines={1}>{owner.name}</ClippedText>}
        </p>
      </div>
      <LinkButton href={hrefOf(to)} label={`${repair}: ${title.slice(0, 80)}`}>
        {repair}
      </LinkButton>
    </div>
  );
}
