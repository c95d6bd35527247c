import type { PersonId } from '../../../lib/domain/ids';
import { myGoals } from '../../../lib/i18n/en/my-goals';
import { people } from '../../../lib/store/queries/alive';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { cut } from '../../ui/ClippedText';
import { SelectField } from '../../ui/SelectField';

interface ContributorsFieldProps {
  readonly value: readonly PersonId[];
  readonly ownerId: PersonId | null;
  readonly onChange: (value: PersonId[]) => void;
}

/** Who works on it beside its owner. */
export function ContributorsField({ value, ownerId, onChange }: ContributorsFieldProps) {
  const everybody = useLive(people, []) ?? [];
  const left = everybody.filter(({ id }) => id !== ownerId && !value.includes(id));
  const nameOf = new Map(everybody.map(({ id, name }) => [id, cut(name, 60)]));
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={myGoals.contributors}
        value=""
        options={[
          { value: '', label: left.length > 0 ? myGoals.addContributor : myGoals.noMore },
          ...left.map(({ id, name }) => ({ value: id as string, label: cut(name, 60) })),
        ]}
        onChange={(id) => id !== '' && onChange([...value, id as PersonId])}
      />
      <ul className="flex flex-wrap gap-1 empty:hidden">
        {value.flatMap((id) => {
          const name = nameOf.get(id);
          return name === undefined
            ? []
            : [
                <li key={id}>
                  <Button
                    size="small"
                    aria-label={myGoals.remove(name)}
                    onClick={() => onChange(value.filter((one) => one !== id))}
                  >
                    <bdi>{name}</bdi> <span aria-hidden="true">×</span>
                  </Button>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}
