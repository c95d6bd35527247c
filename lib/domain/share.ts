import { OkrError } from './errors';
import type { Link } from './link';
import { clamp } from './outcome';

/** What a share is computed from. */
export type Claim = Pick<Link, 'role' | 'share'>;

/**
 * What part of one ticket each of its links counts for, 0–1, in their order. A stated share counts as stated; the others
 * get an equal part, one over the number of links, or what is left if that is less. A link that only supports counts
 * nothing and takes nothing. They never sum over 1 unless the stated ones do, which is refused when written.
 * Source: LinearB splits equally; GitLab's handbook warns of double counting.
 * @param claims every living link of the ticket.
 */
export function sharesOf(claims: readonly Claim[]): number[] {
  const counting = claims.filter(({ role }) => role === 'contributes');
  const unstated = counting.filter(({ share }) => share === null).length;
  const left = Math.max(0, 1 - statedSum(claims));
  const equal = Math.min(1 / counting.length, left / unstated);
  return claims.map(({ role, share }) => (role === 'contributes' ? clamp(share ?? equal) : 0));
}

/**
 * @param claims every living link of one ticket, as they would be afterwards.
 * @throws OkrError `link.shares-exceed-one` when more than the whole ticket would count.
 */
export function checkShares(claims: readonly Claim[]): void {
  const sum = statedSum(claims);
  if (sum > 1 + 1e-9)
    throw new OkrError('link.shares-exceed-one', { field: 'share', sum: Math.round(sum * 100) / 100 });
}

const statedSum = (claims: readonly Claim[]): number =>
  claims.reduce((sum, { role, share }) => sum + (role === 'contributes' ? (share ?? 0) : 0), 0);
