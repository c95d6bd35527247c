import type { OkrError } from '../../lib/domain/errors';
import { refusalText } from '../../lib/i18n/refusals';

interface RefusalProps {
  readonly refusal: OkrError | null;
  /** Fields of the form that show their own refusal; it is not said twice. */
  readonly except?: readonly string[];
}

/** Why the last act was refused, in words, said at once. */
export function Refusal({ refusal, except = [] }: RefusalProps) {
  const isShown = refusal !== null && !except.includes(String(refusal.facts.field));
  return (
    // Heard from where it always was; empty, it takes no room between its neighbours.
    <div role="alert" className="empty:absolute">
      {isShown && (
        <p className="rounded-md border border-off-track bg-off-track-soft px-3 py-2 text-sm text-ink">
          {refusalText(refusal)}
        </p>
      )}
    </div>
  );
}

/** The refusal's words if it is about this field, for the field's `error`. */
export const errorOf = (refusal: OkrError | null, field: string): string | undefined =>
  refusal?.facts.field === field ? refusalText(refusal) : undefined;
