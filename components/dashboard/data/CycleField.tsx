import type { CycleId } from '../../../lib/domain/ids';
import { cycles } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { SelectField } from '../../ui/SelectField';

interface CycleFieldProps {
  readonly label: string;
  /** What no cycle means. */
  readonly none: string;
  readonly hint?: string;
  readonly value: CycleId | null;
  readonly onChange: (id: CycleId | null) => void;
}

/** Chooses a cycle, or none. */
export function CycleField({ label, none, hint, value, onChange }: CycleFieldProps) {
  const all = useLive(cycles, []) ?? [];
  const options = [{ value: '', label: none }, ...all.map(({ id, name }) => ({ value: id as string, label: name }))];
  const choose = (id: string) => onChange(id === '' ? null : (id as CycleId));
  return <SelectField label={label} hint={hint} value={value ?? ''} onChange={choose} options={options} />;
}
