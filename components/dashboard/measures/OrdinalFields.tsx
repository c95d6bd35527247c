import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { RUNGS } from '../../../lib/i18n/measures';
import { TextField } from '../../ui/TextField';
import { FieldRow } from '../forms/FormFrame';
import type { KindFieldsProps } from './MeasureFields';

/** Three described outcomes, each better than the one before. */
export const OrdinalFields = ({ value, onChange, errorOf }: KindFieldsProps<'ordinal'>) => (
  <FieldRow>
    {RUNGS.map((rung) => (
      <TextField
        key={rung}
        label={measureFields.rungs[rung]}
        hint={measureFields.rungHints[rung]}
        rows={2}
        value={value[rung]}
        error={errorOf(`measure.${rung}`)}
        onChange={(text) => onChange({ ...value, [rung]: text })}
      />
    ))}
  </FieldRow>
);
