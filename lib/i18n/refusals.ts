import type { ErrorCode, OkrError } from '../domain/errors';
import { refusals } from './en/refusals';

type Words = Partial<Readonly<Record<ErrorCode, (facts: OkrError['facts']) => string>>>;

const everywhere: Words = refusals;
let atDesk: Words = {};

/** Brings the words of what only the dashboard's acts meet. */
export function refuseAtDesk(words: Words): void {
  atDesk = words;
}

/** A refusal in words. */
export const refusalText = ({ code, facts }: OkrError): string => (everywhere[code] ?? atDesk[code])?.(facts) ?? code;
