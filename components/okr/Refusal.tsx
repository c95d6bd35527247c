import type { OkrError } from '../../lib/domain/errors';
import { phrases } from '../../lib/i18n/en/phrases';
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

/** The refusal's words if it is about this field, for the field's `error`. The label says which field it is, so the words need not. */
export function errorOf(refusal: OkrError | null, field: string): string | undefined {
  if (refusal?.facts.field !== field) return undefined;
  if (refusal.code !== 'input.invalid') return refusalText(refusal);
  return refusal.facts.reason === 'empty' ? phrases.fillIn : phrases.wronglyFilled;
}
