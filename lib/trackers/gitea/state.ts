import type { TicketReading, TicketState } from '../../domain/ticket';
import { all, attr } from '../page-dom';
import { textOf } from '../page-text';
import type { Address } from './url';

/** Names of its icons, the same in every language and version (trackers-b §2). */
const BY_ICON: readonly (readonly [RegExp, TicketState])[] = [
  [/octicon-git-merge(?!-queue)/, 'done'],
  [/octicon-git-pull-request-closed/, 'cancelled'],
  [/octicon-issue-closed/, 'done'],
  [/octicon-(?:issue-opened|git-pull-request(?:-draft)?)(?!-)/, 'open'],
];
/** The forge has no word for "will not be done"; people say it with a label. */
const DROPPED = /^(?:(?:kind|status|resolution|reviewed)[/:])?\s*(?:wont-?fix|won't fix|duplicate|invalid)$/i;

/** Do an issue's labels say that it will not be done? */
export const isDropped = (labels: readonly string[]): boolean => labels.some((label) => DROPPED.test(label));

/** Our state by the icon of a label or row; `null` when there is none of these. */
export function stateFrom(
  place: Element,
  kind: Address['kind'],
  labels: readonly string[] | null,
): Pick<TicketReading, 'state' | 'rawState'> | null {
  for (const icon of all(place, 'svg[class*="octicon-"]')) {
    const classes = attr(icon, 'class') ?? '';
    const state = BY_ICON.find(([pattern]) => pattern.test(classes))?.[1];
    if (!state) continue;
    // A pull request that was closed was not merged, whatever its icon.
    const isClosedPull = kind === 'pull request' && /issue-closed/.test(classes);
    const isNotDone = state === 'done' && kind === 'issue' && isDropped(labels ?? []);
    return { state: isClosedPull || isNotDone ? 'cancelled' : state, rawState: textOf(place) };
  }
  return null;
}
