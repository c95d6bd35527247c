import type { OkrError } from '../../../lib/domain/errors';
import { phrases } from '../../../lib/i18n/en/phrases';
import { errorOf } from '../../okr/Refusal';

/** The refusal's words beside the field it is about. The label says which field it is, so the words need not. */
export function fieldError(refusal: OkrError | null, field: string): string | undefined {
  if (refusal?.code !== 'input.invalid' || refusal.facts.field !== field) return errorOf(refusal, field);
  return refusal.facts.reason === 'empty' ? phrases.fillIn : phrases.wronglyFilled;
}
