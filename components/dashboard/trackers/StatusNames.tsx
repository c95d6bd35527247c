import type { TicketState } from '../../../lib/domain/ticket';
import { statusNames as words } from '../../../lib/i18n/en/status-names';
import { STATE_WORDS } from '../../../lib/i18n/words';
import { type StatusName, statusNames } from '../../../lib/store/queries/status-names';
import { useLive } from '../../hooks/useLive';
import { Refusal } from '../../okr/Refusal';
import { SelectField } from '../../ui/SelectField';
import { useSaidAct } from '../shell/useSaidAct';

const STATES = Object.keys(STATE_WORDS) as TicketState[];

/** What each status of one site counts as: as its tracker says, or as the person does. */
export function StatusNames({ baseUrl }: { readonly baseUrl: string }) {
  const names = useLive((db) => statusNames(db, baseUrl), [baseUrl]);
  const { send, refusal } = useSaidAct('saveSite');
  const choose = (changed: StatusName, said: TicketState | null) => {
    const table = (names ?? []).map((one) => (one === changed ? { ...one, said } : one));
    const statusWords = Object.fromEntries(
      table.flatMap((one) => (one.said === null ? [] : [[one.name.toLowerCase(), one.said]])),
    );
    const done = said === null ? words.follows(changed.name) : words.saved(changed.name, STATE_WORDS[said]);
    send({ id: baseUrl, statusWords }, done).catch(reportError);
  };
  if (!names) return <div className="min-h-12" aria-busy="true" />;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted">{names.length === 0 ? words.none : words.text}</p>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-3">
        {names.map((one) => (
          <li key={one.name.toLowerCase()}>
            <SelectField
              label={one.name}
              hint={words.seen(one.count)}
              value={one.said ?? ''}
              options={[
                {
                  value: '',
                  label: words.follow(
                    one.said === null ? one.states.map((state) => STATE_WORDS[state]).join(', ') : '',
                  ),
                },
                ...STATES.map((value) => ({ value, label: STATE_WORDS[value] })),
              ]}
              onChange={(value) => choose(one, value === '' ? null : value)}
            />
          </li>
        ))}
      </ul>
      <Refusal refusal={refusal} />
    </div>
  );
}
