import type { TicketReading } from '../../domain/ticket';
import { all, attr, closest, one } from '../page-dom';
import { textOf } from '../page-text';
import { stateNamed } from '../status-words';

const BUTTON = '[data-testid="card-done-state-completion-button"]';
/** Colours of the two pictures, by names that are the same in every language; their labels are not. */
const DONE = /color-icon-success|ds-icon-success|22a06b/i;

/**
 * Trello knows done and not done: the button beside a title, whose picture is green. What is not done is what its list is called,
 * if that is a name we know; else open. `null` = no such button, as for those who may not edit the card.
 */
export function stateIn(place: Element, list: string | null): Pick<TicketReading, 'state' | 'rawState'> | null {
  const button = one(place, BUTTON);
  if (!button) return null;
  const pictures = all(button, '[role="img"],svg');
  const isDone = pictures.some(
    (picture) =>
      DONE.test(`${attr(picture, 'style')} ${attr(picture, 'color')}`) ||
      /\bincomplete\b/i.test(attr(picture, 'aria-label') ?? ''),
  );
  if (isDone) return { state: 'done', rawState: 'complete' };
  const named = stateNamed(list ?? '');
  return { state: named === 'unknown' ? 'open' : named, rawState: list ?? 'incomplete' };
}

/** What the list is called in which this stands on its board. */
export function listOf(card: Element): string | null {
  const list = closest(card, '[data-testid="list"]');
  return list && textOf(one(list, '[data-testid="list-name"]'));
}
