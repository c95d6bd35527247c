import { firstSteps } from '../../../lib/i18n/en/first-steps';
import { Button } from '../../ui/Button';

const FIELDS = ['engineering', 'product', 'support'] as const;

/** A first sentence from somebody's own field, to be made one's own. */
export function Examples({ onChoose }: { readonly onChoose: (title: string) => void }) {
  return (
    <div className="mt-3 flex flex-col gap-2 text-sm">
      <p className="text-muted">{firstSteps.examples}</p>
      <div className="flex flex-wrap gap-2">
        {FIELDS.map((field) => (
          <Button key={field} size="small" onClick={() => onChoose(firstSteps.objectives[field])}>
            {firstSteps.fields[field]}
          </Button>
        ))}
      </div>
    </div>
  );
}
