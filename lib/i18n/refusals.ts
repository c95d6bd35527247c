import type { OkrError } from '../domain/errors';
import { refusals } from './en/refusals';

/** A refusal in words. */
export const refusalText = (refusal: OkrError): string => refusals[refusal.code](refusal.facts);
