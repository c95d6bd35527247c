import type { CycleId, ObjectiveId } from '../../../lib/domain/ids';
import type { Objective } from '../../../lib/domain/objective';
import { objectives } from '../../../lib/i18n/en/objectives';
import { cycles } from '../../../lib/store/queries/alive';
import { leftOver } from '../../../lib/store/queries/left-over';
import { useDraft } from '../../hooks/useDraft';
import { useLive } from '../../hooks/useLive';
import { errorOf } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import { ClippedText, cut } from '../../ui/ClippedText';
import { EmptyState } from '../../ui/EmptyState';
import { SelectField } from '../../ui/SelectField';
import { measureText } from '../format';
import { FormFrame } from '../forms/FormFrame';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { useSaidAct } from '../shell/useSaidAct';

interface CarryOverFormProps {
  readonly objective: Objective;
  readonly onDone: (id: ObjectiveId) => void;
  readonly onCancel: () => void;
}

/** What is left of a closed objective, into a cycle of choice, as a draft. */
export function CarryOverForm({ objective, onDone, onCancel }: CarryOverFormProps) {
  const { id, cycleId } = objective;
  const found = useLive(
    async (db) => ({
      left: await leftOver(db, id, cycleId),
      others: (await cycles(db)).filter((cycle) => cycle.id !== cycleId && cycle.state !== 'closed'),
    }),
    [id, cycleId],
  );
  const { values, set, forget } = useDraft(`carry:${id}`, { into: '', withTickets: true });
  const { send, isPending, refusal } = useSaidAct('carryOver');
  const leave = (next: () => void) => {
    forget();
    next();
  };
  return (
    <Loaded value={found}>
      {({ left, others }) => {
        const into = (others.find((cycle) => cycle.id === values.into) ?? others[0])?.id;
        if (!left) {
          return (
            <EmptyState
              title={objectives.nothingLeft}
              action={<Button onClick={onCancel}>{objectives.closeThis}</Button>}
            >
              {objectives.allCame}
            </EmptyState>
          );
        }
        if (!into) {
          return (
            <EmptyState
              title={objectives.noOtherCycle}
              action={<LinkButton href={hrefOf({ name: 'newCycle' })}>{objectives.newCycle}</LinkButton>}
            >
              {objectives.nextCycle}
            </EmptyState>
          );
        }
        const carry = async () => {
          const { withTickets } = values;
          const done = await send({ objectiveId: id, cycleId: into, withTickets }, objectives.carried);
          if (done) leave(() => onDone(done.value.id));
        };
        const tickets = left.openLinks.length;
        return (
          <FormFrame
            label={objectives.carryOver}
            submit={objectives.carryOver}
            isPending={isPending}
            refusal={refusal}
            fields={['cycleId']}
            onSubmit={carry}
            onCancel={() => leave(onCancel)}
          >
            <SelectField<CycleId>
              label={objectives.into}
              hint={objectives.asDraft}
              value={into}
              error={errorOf(refusal, 'cycleId')}
              options={others.map((cycle) => ({ value: cycle.id, label: cut(cycle.name, 60) }))}
              onChange={(next) => set({ into: next })}
            />
            <ul className="flex flex-col gap-1 text-sm">
              {left.keyResults.map(({ from, next }) => (
                <li key={from} className="flex flex-wrap gap-x-2">
                  <ClippedText lines={1} className="font-medium">
                    {next.title}
                  </ClippedText>
                  <span className="text-muted">{measureText(next.measure)}</span>
                </li>
              ))}
            </ul>
            {tickets + left.rules.length > 0 && (
              <label className="flex items-baseline gap-2 text-sm">
                <input
                  type="checkbox"
                  checked={values.withTickets}
                  onChange={(event) => set({ withTickets: event.target.checked })}
                />
                {tickets > 0 ? objectives.takeTickets(tickets) : objectives.takeRules(left.rules.length)}
              </label>
            )}
            {tickets > 0 && left.rules.length > 0 && (
              <p className="text-sm text-muted">{objectives.rulesToo(left.rules.length)}</p>
            )}
          </FormFrame>
        );
      }}
    </Loaded>
  );
}
