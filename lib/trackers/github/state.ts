import type { TicketState } from '../../domain/ticket';
import { all, attr } from '../page-dom';
import { textOf } from '../page-text';
import type { Address } from './url';

export interface State {
  readonly state: TicketState;
  /** GitHub's own word, the same from a label, a row's hidden text and an icon. */
  readonly rawState: string;
}

// First match wins: "Closed" is said of every closed ticket, the reason only beside it. Sources, trackers-a §1.3–1.5:
// `data-status` (issueClosedNotPlanned, pullMerged, …), words, names of pictures, octicons (skip = not planned). GitHub speaks English only.
const WORDS: readonly (readonly [RegExp, string, TicketState])[] = [
  [/not.?planned|\bskip/i, 'Closed as not planned', 'cancelled'],
  [/duplicate/i, 'Closed as duplicate', 'cancelled'],
  [/queue/i, 'Queued', 'open'],
  [/draft/i, 'Draft', 'open'],
  [/merge/i, 'Merged', 'done'],
  [/closed/i, 'Closed', 'done'],
  [/open|pull-request/i, 'Open', 'open'],
];
/** Longer is not a state label, whatever its class says. */
const MAX_LABEL_LENGTH = 120;

/**
 * What a state label or a row's state icon says; `null` when it says nothing we know.
 * @param reason why it was closed, told elsewhere on the page; counts only if the label says that it is closed.
 */
export function stateFrom(label: Element, kind: Address['kind'], reason = ''): State | null {
  const icons = [label, ...all(label, 'svg')].map((icon) => /octicon-[\w-]+/.exec(attr(icon, 'class') ?? '')?.[0]);
  const said = [attr(label, 'data-status'), attr(label, 'aria-label'), textOf(label), ...icons]
    .filter(Boolean)
    .join(' ');
  const known = said.length > MAX_LABEL_LENGTH ? '' : /closed/i.test(said) ? `${said} ${reason}` : said;
  const word = WORDS.find(([pattern]) => pattern.test(known));
  if (!word) return null;
  const [, rawState, state] = word;
  // A pull request that was closed was not merged.
  return { rawState, state: rawState === 'Closed' && kind === 'pull request' ? 'cancelled' : state };
}
