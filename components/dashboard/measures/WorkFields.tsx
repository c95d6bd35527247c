import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import type { KindFieldsProps } from './MeasureFields';

/** The linked work itself, against everything linked or a fixed plan. */
export const WorkFields = ({ value, onChange, errorOf }: KindFieldsProps<'work'>) => (
  <>
    <SelectField
      label={measureFields.planIs}
      value={value.denominator === 'allLinked' ? 'allLinked' : 'fixed'}
      options={[
        { value: 'allLinked', label: measureFields.everyTicket },
        { value: 'fixed', label: measureFields.fixed },
      ]}
      onChange={(plan) => onChange({ ...value, denominator: plan === 'allLinked' ? plan : null })}
    />
    {value.denominator !== 'allLinked' && (
      <NumberField
        label={measureFields.toFinish}
        hint={measureFields.toFinishHint}
        min={1}
        value={value.denominator}
        error={errorOf('measure.denominator')}
        onChange={(denominator) => onChange({ ...value, denominator })}
      />
    )}
  </>
);
