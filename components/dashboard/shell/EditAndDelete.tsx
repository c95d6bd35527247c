import type { RecordKind } from '../../../lib/domain/change';
import { phrases } from '../../../lib/i18n/en/phrases';
import { Refusal } from '../../okr/Refusal';
import { Button } from '../../ui/Button';
import type { Route } from '../routes';
import { useDelete } from './useDelete';

interface EditAndDeleteProps {
  readonly kind: RecordKind;
  readonly id: string;
  /** Where to go when it is gone. */
  readonly next: Route;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
}

/** What can be done with any record on its own page, beside its title. */
export function EditAndDelete({ kind, id, next, isEditing, onEdit }: EditAndDeleteProps) {
  const { remove, isPending, refusal } = useDelete(kind, next);
  return (
    <>
      <Button aria-expanded={isEditing} onClick={onEdit}>
        {phrases.edit}
      </Button>
      <Button kind="quiet" isPending={isPending} onClick={() => remove(id)}>
        {phrases.delete}
      </Button>
      <Refusal refusal={refusal} />
    </>
  );
}
