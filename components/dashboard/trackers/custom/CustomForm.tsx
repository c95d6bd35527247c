import { useState } from 'react';
import { CUSTOM_FIELDS, type CustomField, ROW_FIELDS } from '../../../../lib/domain/custom-fields';
import type { CustomTracker } from '../../../../lib/domain/custom-tracker';
import { customTrackerFaults } from '../../../../lib/domain/custom-tracker-faults';
import { OkrError } from '../../../../lib/domain/errors';
import type { Site } from '../../../../lib/domain/site';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { askForOrigin } from '../../../../lib/platform/permissions';
import { useAct } from '../../../hooks/useAct';
import { useDraft } from '../../../hooks/useDraft';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { FormFrame } from '../../forms/FormFrame';
import { useSaidAct } from '../../shell/useSaidAct';
import { type CustomDraft, definitionOf, siteAddress, withAddress } from './draft';
import { ProbeResult } from './ProbeResult';
import { SelectorField } from './SelectorField';
import { useDescription } from './useDescription';

interface CustomFormProps {
  readonly record: CustomDraft;
  /** From a file: begun with, as if it had been typed. */
  readonly given?: CustomDraft | undefined;
  /** Kinds of rows beside the one shown, kept as they are. */
  readonly otherRows: CustomTracker['rows'];
  /** From a file, kept with the rest; `null` or absent = what is kept stays. */
  readonly statusWords?: Site['statusWords'];
  readonly onDone: () => void;
}

/** A selector the browser understands. */
const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
};

/** How a tracker's pages are read, by pointing at them, with what is found there beside. */
export function CustomForm({ record, given = record, otherRows, statusWords, onDone }: CustomFormProps) {
  const isNew = record.baseUrl === '';
  const { values, set, forget } = useDraft(`custom:${record.baseUrl}`, given);
  const { address, tickets, page, row } = values;
  const baseUrl = siteAddress(values.baseUrl);
  const definition = definitionOf(values, otherRows);
  const faults = customTrackerFaults(definition, isSelector);
  const seen = useDescription(address, baseUrl, faults.length === 0 ? definition : null);
  const save = useSaidAct('saveSite');
  const turnOn = useAct('turnTrackerOn');
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<OkrError | null>(null);
  const errorAt = (where: string) => {
    const fault = faults.find((one) => one.where === where || one.where.startsWith(`${where}.`));
    return fault && (isTried || fault.text !== '') ? words.faults[fault.why] : undefined;
  };
  const put = (part: 'page' | 'row', field: CustomField, text: string) =>
    set({ [part]: { ...values[part], [field]: text } });
  const point = async (part: 'page' | 'row', field: CustomField) => {
    const selectors = await seen.point(`${part}.${field}`, part === 'row' && field !== 'row' ? rowSelector : '');
    setTrouble(selectors === null ? new OkrError('tracker.not-granted') : null);
    // Two ways to find it: the second where the first is gone one day.
    if (selectors?.length) put(part, field, selectors.slice(0, 2).join('\n'));
  };
  const rowSelector = definition.rows[0]?.row?.[0] ?? '';
  const submit = async () => {
    setTried(true);
    if (baseUrl === null || faults.length > 0) return;
    const said = { id: baseUrl, custom: definition, ...(statusWords && { statusWords }) };
    const isGranted = await askForOrigin(baseUrl);
    setTrouble(isGranted ? null : new OkrError('tracker.not-granted'));
    if (!isGranted || !(await save.send(said, words.saved(baseUrl)))) return;
    if (!(await turnOn.send({ tracker: 'custom', baseUrl })).ok) return;
    forget();
    onDone();
  };
  const fieldsOf = (part: 'page' | 'row', fields: readonly CustomField[], title: string, hint: string) => (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      <p className="text-sm text-muted">{hint}</p>
      <div className="grid items-start gap-x-6 gap-y-3 lg:grid-cols-2">
        {fields.map((field) => (
          <SelectorField
            key={field}
            field={field}
            place={title}
            value={(part === 'page' ? page : row)[field] ?? ''}
            error={errorAt(part === 'page' ? `page.${field}` : `rows.0.${field}`)}
            onChange={(text) => put(part, field, text)}
            onPoint={
              part === 'row' && field !== 'row' && rowSelector === null
                ? undefined
                : () => void point(part, field).catch(reportError)
            }
            isPointing={seen.pointed === `${part}.${field}`}
          />
        ))}
      </div>
    </fieldset>
  );
  return (
    <FormFrame
      label={words.title}
      submit={words.save}
      isPending={save.isPending || turnOn.isPending}
      refusal={trouble ?? save.refusal ?? turnOn.refusal}
      fields={[]}
      onSubmit={submit}
      onCancel={() => {
        forget();
        onDone();
      }}
    >
      <TextField
        label={words.address}
        hint={words.addressHint}
        placeholder="https://desk.example.org/tickets/31"
        value={address}
        onChange={(typed) => set(isNew ? withAddress(values, typed) : { address: typed })}
      />
      {isNew && (
        <TextField
          label={words.site}
          hint={words.siteHint}
          value={values.baseUrl}
          error={isTried && baseUrl === null ? words.noAddress : undefined}
          onChange={(text) => set({ baseUrl: text })}
        />
      )}
      <TextField
        label={words.tickets}
        hint={words.ticketsHint}
        rows={2}
        value={tickets}
        error={errorAt('tickets')}
        onChange={(text) => set({ tickets: text })}
      />
      {fieldsOf('page', CUSTOM_FIELDS, words.onPage, words.onPageHint)}
      {fieldsOf('row', ROW_FIELDS, words.inRows, words.inRowsHint)}
      <section aria-label={words.finds} className="rounded-md border border-line p-3 text-sm">
        <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
          <h3 className="font-semibold">{words.finds}</h3>
          <Button
            size="small"
            onClick={() => {
              setTried(true);
              seen
                .tryIt()
                .then((isAllowed) => setTrouble(isAllowed ? null : new OkrError('tracker.not-granted')), reportError);
            }}
          >
            {words.try}
          </Button>
        </div>
        <div role="status">
          {seen.found ? <ProbeResult probe={seen.found.probe} /> : <p className="text-muted">{words.notTried}</p>}
        </div>
      </section>
    </FormFrame>
  );
}
