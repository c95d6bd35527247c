import type { PersonId } from '../../../lib/domain/ids';
import { people } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { SelectField } from '../../ui/SelectField';
import { cut } from '../format';

interface OwnerFieldProps {
  readonly value: PersonId | null;
  readonly onChange: (value: PersonId | null) => void;
  readonly error?: string | undefined;
}

/** Who answers for it: exactly one person, or openly nobody. */
export function OwnerField({ value, onChange, error }: OwnerFieldProps) {
  const everybody = useLive(people, []) ?? [];
  const options = everybody.map(({ id, name, isMe }) => ({
    value: id as string,
    label: `${cut(name, 60)}${isMe ? ' (me)' : ''}`,
  }));
  const isGone = value !== null && everybody.length > 0 && !everybody.some(({ id }) => id === value);
  return (
    <SelectField
      label="Owner"
      error={error}
      hint={isGone ? 'The owner was deleted. Choose who takes over.' : undefined}
      value={value ?? ''}
      options={[
        { value: '', label: 'Nobody yet' },
        ...options,
        ...(isGone ? [{ value: value as string, label: 'Somebody who was deleted' }] : []),
      ]}
      onChange={(id) => onChange(id === '' ? null : (id as PersonId))}
    />
  );
}
