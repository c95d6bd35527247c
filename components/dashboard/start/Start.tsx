import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localDate } from '../../../lib/domain/calendar';
import type { OkrError } from '../../../lib/domain/errors';
import { quarterOf } from '../../../lib/domain/quarter';
import { Card } from '../../ui/Card';
import { TextField } from '../../ui/TextField';
import { CycleFields, type CycleValues } from '../cycles/CycleFields';
import { FormFrame } from '../forms/FormFrame';
import { fieldError } from '../forms/field-error';
import { useDraft } from '../forms/useDraft';
import { hrefOf, pathOf } from '../routes';
import { Screen } from '../shell/Screen';
import { useSaidAct } from '../shell/useSaidAct';

/** The first run: who, when, what for. Shown only where there is nothing yet. */
export function Start() {
  const [quarter] = useState(() => quarterOf(localDate(Date.now())));
  const { values, set, forget } = useDraft('start', {
    myName: '',
    cycle: { ...quarter, cadence: 'weekly' } as CycleValues,
    objectiveTitle: '',
  });
  const { send, isPending, refusal } = useSaidAct('startWorkspace');
  const start = async () => {
    const done = await send(values);
    if (!done) return;
    forget();
    navigate(pathOf({ name: 'objective', id: done.value.objectiveId }));
  };
  return (
    <main className="mx-auto max-w-2xl px-4 py-10 text-base">
      <Screen title="Welcome to Throughline">
        <p className="text-muted">
          Three answers, then you can link tickets to what they are for. Everything stays on this computer, and
          everything can be changed later. You have a backup?{' '}
          <a className="text-accent underline" href={hrefOf({ name: 'data' })}>
            Bring it back
          </a>
          . Or{' '}
          <a className="text-accent underline" href="?sample">
            look around in a sample
          </a>{' '}
          first.
        </p>
        <FormFrame
          label="First steps"
          submit="Start"
          isPending={isPending}
          refusal={refusal}
          fields={FIELDS}
          onSubmit={start}
        >
          <Card size="roomy" title="Who are you?">
            <TextField
              label="Your name"
              autoComplete="name"
              required
              value={values.myName}
              error={errorFor(refusal, 'person', 'name')}
              onChange={(myName) => set({ myName })}
            />
          </Card>
          <Card size="roomy" title="Which stretch of time are your goals for?">
            <CycleFields
              values={values.cycle}
              errorOf={(field) => errorFor(refusal, 'cycle', field)}
              onChange={(patch) => set({ cycle: { ...values.cycle, ...patch } })}
            />
          </Card>
          <Card size="roomy" title="What do you want to reach?">
            <TextField
              label="Your first objective"
              required
              rows={2}
              hint="Where you want to get, without a number: “Checkout feels instant”. How you will know comes next."
              value={values.objectiveTitle}
              error={errorFor(refusal, 'objective', 'title')}
              onChange={(objectiveTitle) => set({ objectiveTitle })}
            />
          </Card>
        </FormFrame>
      </Screen>
    </main>
  );
}

const FIELDS = ['name', 'startsOn', 'endsOn', 'cadence', 'title'];

/** Person and cycle both have a name: a refusal says which kind it is about. The dates' own rule names only the field. */
const errorFor = (refusal: OkrError | null, kind: string, field: string) =>
  (refusal?.facts.kind ?? kind) === kind ? fieldError(refusal, field) : undefined;
