import type { Row } from './change';
import type { Link } from './link';
import type { LinkRule } from './link-rule';

/**
 * What a rule does about one ticket: `link` or `unlink` it · `linked` already, by itself, another rule or a person ·
 * `excepted`, because a person took it away · `null` = it has nothing to do with it.
 */
export type RuleVerdict = 'link' | 'unlink' | 'linked' | 'excepted' | null;

export interface RuleEvidence {
  /** Whether it fits by what is known here; `null` = that does not tell. */
  readonly fits: boolean | null;
  /** Its tracker named it when it was asked last. */
  readonly isFound: boolean;
  /** The tracker named all there are, so what it left out does not fit; unless what is known here says otherwise. */
  readonly isComplete: boolean;
}

type Known = Pick<Row<Link>, 'origin' | 'ruleId' | 'deletedAt'>;

/**
 * A rule links what fits, and takes away only what itself has linked. What a person took away stays away; what a person
 * linked or confirmed stays.
 * @param link the ticket's link to the rule's key result, deleted or not.
 * @param ruleIds the key result's living rules.
 */
export function verdictOf(
  ruleId: LinkRule['id'] | null,
  { fits, isFound, isComplete }: RuleEvidence,
  link: Known | undefined,
  ruleIds: ReadonlySet<LinkRule['id']>,
): RuleVerdict {
  const isWanted = isFound || fits === true;
  if (link?.deletedAt === null) {
    const isGone = !isWanted && (isComplete || fits === false);
    return isGone && ruleId !== null && isBy(link, ruleId) ? 'unlink' : isWanted ? 'linked' : null;
  }
  if (!isWanted) return null;
  return link && isException(link, ruleIds) ? 'excepted' : 'link';
}

/** Was it made by this rule, and confirmed by nobody? */
export const isBy = ({ origin, ruleId }: Pick<Link, 'origin' | 'ruleId'>, id: LinkRule['id']): boolean =>
  origin === 'rule' && ruleId === id;

/** Was it taken away by a person, so that no rule may bring it back? Its own rule took it away without a name. */
export const isException = (link: Known, ruleIds: ReadonlySet<LinkRule['id']>): boolean =>
  link.deletedAt !== null && (link.origin === 'hand' || (link.ruleId != null && ruleIds.has(link.ruleId)));
