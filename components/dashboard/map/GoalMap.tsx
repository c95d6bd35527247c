import { useMemo, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { forestOf } from '../../../lib/domain/forest';
import type { CycleId, KeyResultId, ObjectiveId, PersonId } from '../../../lib/domain/ids';
import { searchFor, wordsOf } from '../../../lib/domain/search';
import { map } from '../../../lib/i18n/en/map';
import { phrases } from '../../../lib/i18n/en/phrases';
import { cycles, people } from '../../../lib/store/queries/alive';
import { type ObjectiveView, objectives } from '../../../lib/store/queries/objective-views';
import { ripple } from '../../../lib/store/queries/ripple';
import { useLive } from '../../hooks/useLive';
import { Card } from '../../ui/Card';
import { cut } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { go } from '../go';
import { NewObjectiveButton } from '../objectives/NewObjectiveButton';
import { hrefOf, pathOf, type RippleFrom } from '../routes';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { goalsById } from './goals';
import { layOut, type Placed } from './layout';
import { MapCanvas } from './MapCanvas';
import { RippleFromWhat } from './RippleFromWhat';
import { reachOf, sourceOf } from './reach';

/** All goals and what they serve, from the company's down to one's own. */
export function GoalMap({ from }: { readonly from: RippleFrom }) {
  const [cycleId, setCycleId] = useState('');
  const [query, setQuery] = useState('');
  const known = useLive(async (db) => ({ cycles: await cycles(db), people: await people(db) }), []);
  const views = useLive(
    async (db, now) => objectives(db, now, (cycleId || undefined) as CycleId | undefined),
    [cycleId],
  );
  return (
    <Screen title={map.title}>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,20rem)_minmax(0,14rem)_minmax(0,14rem)]">
        <TextField label={map.find} value={query} onChange={setQuery} />
        <SelectField
          label={phrases.cycle}
          value={cycleId}
          options={[
            { value: '', label: phrases.allCycles },
            ...(known?.cycles ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={setCycleId}
        />
        <SelectField
          label={map.person}
          value={from.personId ?? ''}
          options={[
            { value: '', label: map.nobody },
            ...(known?.people ?? []).map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
          ]}
          onChange={(id) => go({ name: 'map', personId: (id || undefined) as PersonId | undefined }, 'replace')}
        />
      </div>
      <Loaded value={views}>
        {(found) =>
          found.length === 0 ? (
            <Card size="roomy">
              <EmptyState
                title={map.none}
                action={<NewObjectiveButton cycleId={(cycleId || null) as CycleId | null} />}
              >
                {map.noneText}
              </EmptyState>
            </Card>
          ) : (
            <MapOf key={hrefOf({ name: 'map', ...from })} views={found} query={query} from={from} />
          )
        }
      </Loaded>
    </Screen>
  );
}

interface MapOfProps {
  readonly views: readonly ObjectiveView[];
  readonly query: string;
  readonly from: RippleFrom;
}

function MapOf({ views, query, from }: MapOfProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const goals = useMemo(() => goalsById(views), [views]);
  const roots = useMemo(() => {
    const keyResults = views.flatMap(({ keyResults }) => keyResults.map(({ keyResult }) => keyResult));
    return forestOf(
      views.map(({ objective }) => objective),
      keyResults,
    );
  }, [views]);
  const layout = useMemo(() => layOut(roots, (id) => closed.has(id)), [roots, closed]);
  const isSought = query.trim() !== '';
  const texts = useMemo(() => (isSought ? textsOf(goals) : []), [goals, isSought]);
  const found = useMemo(() => (isSought ? findIn(texts, query) : null), [texts, query, isSought]);
  const one = layout.placed.find(({ node }) => node.id === chosen);
  const source = sourceOf(one, from);
  const steps = useLive(async (db, now) => (source ? ripple(db, source, now) : []), [JSON.stringify(source)]);
  const reached = reachOf(one, from, layout.placed, goals, steps);
  const toggle = (id: string) =>
    setClosed((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );
  return (
    <>
      <p className="sr-only" role="status">
        {found === null ? '' : map.matches(found.size, goals.size)}
      </p>
      <MapCanvas
        layout={layout}
        goals={goals}
        chosen={chosen}
        reached={reached}
        found={found}
        onChoose={(id) => setChosen(chosen === id ? null : id)}
        onOpen={(placed) => navigate(pathOf(routeTo(placed)))}
        onToggle={toggle}
      />
      {!one && <RippleFromWhat from={from} isReached={steps === undefined || (reached?.size ?? 0) > 0} />}
      <p className="text-sm text-muted">{map.keys}</p>
    </>
  );
}

const routeTo = ({ node: { kind, id } }: Placed) =>
  kind === 'objective'
    ? { name: 'objective' as const, id: id as ObjectiveId }
    : { name: 'keyResult' as const, id: id as KeyResultId };

/** What goals are found by: title and owner, taken apart once and not at every letter. */
const textsOf = (goals: ReturnType<typeof goalsById>) =>
  [...goals].map(([id, { title, ownerName }]) => ({ id, words: wordsOf([title, ownerName ?? '']) }));

/** Goals that have these words. */
function findIn(texts: ReturnType<typeof textsOf>, query: string): ReadonlySet<string> {
  const isFound = searchFor(query);
  return new Set(texts.filter(({ words }) => isFound(words)).map(({ id }) => id));
}
