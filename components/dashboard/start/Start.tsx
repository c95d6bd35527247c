import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { localDate } from '../../../lib/domain/calendar';
import type { OkrError } from '../../../lib/domain/errors';
import { quarterOf } from '../../../lib/domain/quarter';
import { firstSteps } from '../../../lib/i18n/en/first-steps';
import { start as startWords } from '../../../lib/i18n/en/start';
import { useDraft } from '../../hooks/useDraft';
import { errorOf } from '../../okr/Refusal';
import { Card } from '../../ui/Card';
import { filled } from '../../ui/filled';
import { TextField } from '../../ui/TextField';
import { CycleFields, type CycleValues } from '../cycles/CycleFields';
import { FormFrame } from '../forms/FormFrame';
import { hrefOf, pathOf } from '../routes';
import { Screen } from '../shell/Screen';
import { useSaidAct } from '../shell/useSaidAct';
import { Examples } from './Examples';

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
    const done = await send(values, startWords.done);
    if (!done) return;
    forget();
    navigate(pathOf({ name: 'objective', id: done.value.objectiveId }));
  };
  return (
    <main className="mx-auto max-w-2xl px-4 py-10 text-base">
      <Screen title={startWords.welcome}>
        <p className="text-muted">
          {filled(
            startWords.intro,
            <a className="text-accent underline" href={hrefOf({ name: 'data' })}>
              {startWords.back}
            </a>,
            <a className="text-accent underline" href="?sample">
              {startWords.sample}
            </a>,
          )}
        </p>
        <p>
          {firstSteps.spreadsheet}{' '}
          <a className="text-accent underline" href={hrefOf({ name: 'data' })}>
            {firstSteps.importIt}
          </a>
        </p>
        <FormFrame
          label={startWords.firstSteps}
          submit={startWords.start}
          isPending={isPending}
          refusal={refusal}
          fields={FIELDS}
          onSubmit={start}
        >
          <Card size="roomy" title={startWords.who}>
            <TextField
              label={startWords.yourName}
              autoComplete="name"
              required
              value={values.myName}
              error={errorFor(refusal, 'person', 'name')}
              onChange={(myName) => set({ myName })}
            />
          </Card>
          <Card size="roomy" title={startWords.stretch}>
            <CycleFields
              values={values.cycle}
              errorOf={(field) => errorFor(refusal, 'cycle', field)}
              onChange={(patch) => set({ cycle: { ...values.cycle, ...patch } })}
            />
          </Card>
          <Card size="roomy" title={startWords.reach}>
            <TextField
              label={startWords.first}
              required
              rows={2}
              hint={startWords.firstHint}
              value={values.objectiveTitle}
              error={errorFor(refusal, 'objective', 'title')}
              onChange={(objectiveTitle) => set({ objectiveTitle })}
            />
            <Examples onChoose={(objectiveTitle) => set({ objectiveTitle })} />
          </Card>
        </FormFrame>
      </Screen>
    </main>
  );
}

const FIELDS = ['name', 'startsOn', 'endsOn', 'cadence', 'title'];

/** Person and cycle both have a name: a refusal says which kind it is about. The dates' own rule names only the field. */
const errorFor = (refusal: OkrError | null, kind: string, field: string) =>
  (refusal?.facts.kind ?? kind) === kind ? errorOf(refusal, field) : undefined;
