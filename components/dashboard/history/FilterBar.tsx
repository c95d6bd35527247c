import type { Change, RecordKind } from '../../../lib/domain/change';
import type { Effect, HistoryFilter, HistoryScope } from '../../../lib/domain/history-filter';
import { history as historyWords } from '../../../lib/i18n/en/history';
import { everybody } from '../../../lib/store/queries/everybody';
import { namesOf } from '../../../lib/store/queries/record-names';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { SelectField } from '../../ui/SelectField';
import { go } from '../go';
import { choicesOf, EFFECT_WORDS, ORIGIN_CHOICES, RECORD_WORDS } from '../words';
import { scopeText } from './describe';
import { present, queryOf } from './filter-url';

type Choices = { readonly [K in keyof HistoryFilter]?: HistoryFilter[K] | undefined };

/** Which part of the journal to show. Every choice is in the address, so that it can be kept and sent. */
export function FilterBar({ filter }: { readonly filter: HistoryFilter }) {
  const { personId, kind, effect, origin, from, to, scope } = filter;
  const all = useLive(everybody, []) ?? [];
  const set = (change: Choices) => go({ name: 'history', filter: present({ ...filter, ...change }) }, 'replace');
  return (
    <form
      role="search"
      aria-label={historyWords.filter}
      className="flex flex-col gap-3"
      onSubmit={(event) => event.preventDefault()}
    >
      {scope && <ScopePart scope={scope} onChange={(next) => set({ scope: next })} />}
      <div className="grid gap-3 [grid-template-columns:repeat(auto-fill,minmax(9rem,1fr))] sm:grid-cols-3 xl:grid-cols-6">
        <SelectField
          label={historyWords.who}
          value={personId ?? ''}
          options={[
            { value: '', label: historyWords.anybody },
            ...all.map(({ id, name, deletedAt }) => ({
              value: id,
              label: deletedAt === null ? name : historyWords.gonePerson(name),
            })),
          ]}
          onChange={(value) => set({ personId: value || undefined })}
        />
        <Choice
          label={historyWords.kind}
          any={historyWords.anyKind}
          value={kind}
          words={kindChoices()}
          onChange={(value) => set({ kind: value })}
        />
        <Choice
          label={historyWords.whatHappened}
          any={historyWords.anything}
          value={effect}
          words={EFFECT_WORDS}
          onChange={(value) => set({ effect: value })}
        />
        <Choice
          label={historyWords.how}
          any={historyWords.anyWay}
          value={origin}
          words={ORIGIN_CHOICES}
          onChange={(value) => set({ origin: value })}
        />
        <DateField
          label={historyWords.from}
          value={from ?? null}
          max={to}
          onChange={(value) => set({ from: value ?? undefined })}
        />
        <DateField
          label={historyWords.to}
          value={to ?? null}
          min={from}
          onChange={(value) => set({ to: value ?? undefined })}
        />
      </div>
      {queryOf(filter) !== '' && (
        <div>
          <Button size="small" onClick={() => go({ name: 'history' })}>
            {historyWords.showAll}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Kinds of record as the start of a line. */
const kindChoices = () =>
  Object.fromEntries(
    Object.entries(RECORD_WORDS).map(([kind, word]) => [kind, `${word[0]?.toUpperCase()}${word.slice(1)}`]),
  ) as Record<RecordKind, string>;

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** Asks for nothing. */
  readonly any: string;
  readonly value: T | undefined;
  readonly words: Readonly<Record<T, string>>;
  readonly onChange: (value: T | undefined) => void;
}

const Choice = <T extends RecordKind | Effect | Change['origin']>({
  label,
  any,
  value,
  words,
  onChange,
}: ChoiceProps<T>) => (
  <SelectField<T | ''>
    label={label}
    value={value ?? ''}
    options={[{ value: '', label: any }, ...choicesOf(words)]}
    onChange={(next) => onChange(next === '' ? undefined : next)}
  />
);

interface ScopePartProps {
  readonly scope: HistoryScope;
  readonly onChange: (scope: HistoryScope | undefined) => void;
}

const HAS_BELOW: ReadonlySet<HistoryScope['kind']> = new Set(['cycle', 'objective', 'keyResult']);

/** The one record that is asked for, by its name. */
function ScopePart({ scope, onChange }: ScopePartProps) {
  const names = useLive((db) => namesOf(db, [scope.id]), [scope.id]);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-accent-soft px-3 py-2">
      <p className="min-w-0 flex-1 [overflow-wrap:anywhere]">{names && historyWords.only(scopeText(scope, names))}</p>
      {HAS_BELOW.has(scope.kind) && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={scope.below}
            onChange={({ target }) => onChange({ ...scope, below: target.checked })}
          />
          {historyWords.withBelow}
        </label>
      )}
      <Button kind="quiet" size="small" onClick={() => onChange(undefined)}>
        {historyWords.anyRecord}
      </Button>
    </div>
  );
}
