import { canFollow } from '../../../lib/domain/renaming';
import { trackerMove as words } from '../../../lib/i18n/en/tracker-move';
import { movePlan } from '../../../lib/store/queries/move-plan';
import type { ConnectionRow } from '../../../lib/store/schema';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { placeOf } from '../../okr/tracker-name';
import { SelectField } from '../../ui/SelectField';
import { FormFrame } from '../forms/FormFrame';
import { useSaidAct } from '../shell/useSaidAct';

interface MoveFormProps {
  readonly row: ConnectionRow;
  readonly others: readonly ConnectionRow[];
  readonly onDone: () => void;
}

/** Says that a tracker lives at another address, one that is on already, and what would follow it there. */
export function MoveForm({ row: { tracker, baseUrl }, others, onDone }: MoveFormProps) {
  const places = others.filter((other) => canFollow(tracker, other.tracker));
  const { values, set, forget } = useDraft(`move:${baseUrl}`, { to: places[0]?.baseUrl ?? '' });
  const plan = useLive((db) => movePlan(db, { tracker, baseUrl }), [tracker, baseUrl]);
  const { send, isPending, refusal } = useSaidAct('moveTracker');
  const to = places.find((place) => place.baseUrl === values.to);
  const leave = () => {
    forget();
    onDone();
  };
  const move = async () => {
    if (!to) return;
    const input = { from: { tracker, baseUrl }, to: { tracker: to.tracker, baseUrl: to.baseUrl } };
    if (await send(input, words.done(placeOf(to.baseUrl)))) leave();
  };
  if (!plan) return <div className="min-h-12" aria-busy="true" />;
  const { tickets, links, people, rules, site } = plan;
  const counts = {
    people: people.length,
    rules: rules.length,
    statuses: Object.keys(site?.statusWords ?? {}).length,
  };
  const isEmpty = tickets.length + links.length + counts.people + counts.rules + counts.statuses === 0;
  return (
    <FormFrame
      label={words.title(placeOf(baseUrl))}
      submit={to && !isEmpty ? words.submit : null}
      isPending={isPending}
      refusal={refusal}
      fields={[]}
      onSubmit={move}
      onCancel={leave}
    >
      {places.length === 0 ? (
        <p className="text-sm text-muted">{words.none}</p>
      ) : (
        <>
          <SelectField
            label={words.to}
            value={values.to}
            options={places.map((place) => ({ value: place.baseUrl, label: place.baseUrl }))}
            onChange={(next) => set({ to: next })}
          />
          <p className="text-sm">{isEmpty ? words.nothing : words.follows(tickets.length, links.length, counts)}</p>
          {!isEmpty && <p className="text-sm text-muted">{words.afterwards}</p>}
        </>
      )}
    </FormFrame>
  );
}
