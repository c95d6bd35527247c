import { RUNGS } from '../../../lib/i18n/measures';
import { TextField } from '../../ui/TextField';
import { FieldRow } from '../forms/FormFrame';
import type { KindFieldsProps } from './MeasureFields';

const LABELS = { commit: 'Commit', target: 'Target', stretch: 'Stretch' } as const;
const HINTS = {
  commit: 'What we promise. Reaching it counts 30 %.',
  target: 'What we aim for. Reaching it counts 70 %.',
  stretch: 'What would be outstanding. Reaching it counts 100 %.',
} as const;

/** Three described outcomes, each better than the one before. */
export const OrdinalFields = ({ value, onChange, errorOf }: KindFieldsProps<'ordinal'>) => (
  <FieldRow>
    {RUNGS.map((rung) => (
      <TextField
        key={rung}
        label={LABELS[rung]}
        hint={HINTS[rung]}
        rows={2}
        value={value[rung]}
        error={errorOf(`measure.${rung}`)}
        onChange={(text) => onChange({ ...value, [rung]: text })}
      />
    ))}
  </FieldRow>
);
