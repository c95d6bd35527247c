import type { OkrError } from '../../lib/domain/errors';
import { refusalText } from '../../lib/i18n/refusals';
import { Alert } from '../ui/Alert';

interface RefusalProps {
  readonly refusal: OkrError | null;
  /** Fields of the form that show their own refusal; it is not said twice. */
  readonly except?: readonly string[];
}

/** Why the last act was refused, in words, said at once. */
export function Refusal({ refusal, except = [] }: RefusalProps) {
  const isShown = refusal !== null && !except.includes(String(refusal.facts.field));
  return <Alert>{isShown && refusalText(refusal)}</Alert>;
}

/** The refusal's words if it is about this field, for the field's `error`. */
export const errorOf = (refusal: OkrError | null, field: string): string | undefined =>
  refusal?.facts.field === field ? refusalText(refusal) : undefined;
