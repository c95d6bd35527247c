import type { PersonId } from '../../../lib/domain/ids';
import { measureFields } from '../../../lib/i18n/en/measure-fields';
import { people } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';

interface PersonFieldProps {
  readonly value: PersonId | null;
  readonly onChange: (value: PersonId | null) => void;
  readonly error?: string | undefined;
}

/** Who answers for it: exactly one person, or openly nobody. */
export const OwnerField = (field: PersonFieldProps) => (
  <PersonField {...field} label={measureFields.owner} nobody={measureFields.nobodyYet} gone={measureFields.ownerGone} />
);

interface ReviewerFieldProps extends PersonFieldProps {
  readonly ownerId: PersonId | null;
}

/** Who acknowledges the check-ins: anybody but the owner. */
export const ReviewerField = ({ ownerId, ...field }: ReviewerFieldProps) => (
  <PersonField
    {...field}
    label={measureFields.reviewer}
    hint={measureFields.reviewerHint}
    nobody={measureFields.nobodyReads}
    gone={measureFields.reviewerGone}
    except={ownerId}
  />
);

interface PersonChoice extends PersonFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What no person is called. */
  readonly nobody: string;
  /** Said when the chosen person was deleted. */
  readonly gone: string;
  /** Somebody who cannot be chosen anew. */
  readonly except?: PersonId | null;
}

function PersonField({ label, hint, nobody, gone, except, value, onChange, error }: PersonChoice) {
  const everybody = useLive(people, []) ?? [];
  const options = everybody
    .filter(({ id }) => id !== except || id === value)
    .map(({ id, name, isMe }) => ({ value: id as string, label: `${cut(name, 60)}${isMe ? measureFields.me : ''}` }));
  const isGone = value !== null && everybody.length > 0 && !everybody.some(({ id }) => id === value);
  return (
    <SelectField
      label={label}
      error={error}
      hint={isGone ? gone : hint}
      value={value ?? ''}
      options={[
        { value: '', label: nobody },
        ...options,
        ...(isGone ? [{ value: value as string, label: measureFields.goneOne }] : []),
      ]}
      onChange={(id) => onChange(id === '' ? null : (id as PersonId))}
    />
  );
}
