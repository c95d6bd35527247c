import { OkrError } from '../../../lib/domain/errors';
import { refusalText } from '../../../lib/i18n/refusals';
import { fieldWord } from './values';

/** Why an undo was refused, with the field in conflict under the name people know it by. */
export function undoRefusalText(refusal: OkrError): string {
  const { field } = refusal.facts;
  if (refusal.code !== 'undo.conflict' || typeof field !== 'string') return refusalText(refusal);
  return refusalText(new OkrError(refusal.code, { ...refusal.facts, field: fieldWord(field) }));
}
