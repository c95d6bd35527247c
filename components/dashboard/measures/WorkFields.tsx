import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import type { KindFieldsProps } from './MeasureFields';

/** The linked work itself, against everything linked or a fixed plan. */
export const WorkFields = ({ value, onChange, errorOf }: KindFieldsProps<'work'>) => (
  <>
    <SelectField
      label="The plan is"
      value={value.denominator === 'allLinked' ? 'allLinked' : 'fixed'}
      options={[
        { value: 'allLinked', label: 'Every linked ticket' },
        { value: 'fixed', label: 'A fixed amount' },
      ]}
      onChange={(plan) => onChange({ ...value, denominator: plan === 'allLinked' ? plan : null })}
    />
    {value.denominator !== 'allLinked' && (
      <NumberField
        label="Work to finish"
        hint="In whole tickets, points or minutes, as tickets are sized."
        min={1}
        value={value.denominator}
        error={errorOf('measure.denominator')}
        onChange={(denominator) => onChange({ ...value, denominator })}
      />
    )}
  </>
);
