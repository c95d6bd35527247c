import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { TextField } from '../../../ui/TextField';
import { FormFrame } from '../../forms/FormFrame';
import { withAddress } from './draft';
import { Finds } from './Finds';
import { SelectorFields } from './SelectorFields';
import { type CustomFormOptions, useCustomForm } from './useCustomForm';

/** How a tracker's pages are read, by pointing at them, with what is found there beside. */
export function CustomForm(options: CustomFormOptions) {
  const form = useCustomForm(options);
  const { values, set, errorAt } = form;
  const isNew = options.record.baseUrl === '';
  return (
    <FormFrame
      label={words.title}
      submit={words.save}
      isPending={form.isPending}
      refusal={form.refusal}
      fields={[]}
      onSubmit={form.submit}
      onCancel={form.leave}
    >
      <TextField
        label={words.address}
        hint={words.addressHint}
        placeholder="https://desk.example.org/tickets/31"
        value={values.address}
        onChange={(typed) => set(isNew ? withAddress(values, typed) : { address: typed })}
      />
      {isNew && (
        <TextField
          label={words.site}
          hint={words.siteHint}
          value={values.baseUrl}
          error={form.isHomeless ? words.noAddress : undefined}
          onChange={(text) => set({ baseUrl: text })}
        />
      )}
      <TextField
        label={words.tickets}
        hint={words.ticketsHint}
        rows={2}
        value={values.tickets}
        error={errorAt('tickets')}
        onChange={(text) => set({ tickets: text })}
      />
      <SelectorFields part="page" form={form} />
      <SelectorFields part="row" form={form} />
      <Finds found={form.seen.found} onTry={form.tryIt} />
    </FormFrame>
  );
}
