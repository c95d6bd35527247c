import type { TicketReading } from '../../domain/ticket';
import { all, attr, one } from '../page-dom';

const BUTTON = '[data-testid="card-done-state-completion-button"]';
/** Colours of the two pictures, by names that are the same in every language; their labels are not. */
const DONE = /color-icon-success|ds-icon-success|22a06b/i;

/**
 * Trello knows done and not done: the button beside a title, whose picture is green. Lists are each team's own, so what is
 * being worked on stays open. `null` = no such button, as for those who may not edit the card.
 */
export function stateIn(place: Element): Pick<TicketReading, 'state' | 'rawState'> | null {
  const button = one(place, BUTTON);
  if (!button) return null;
  const pictures = all(button, '[role="img"],svg');
  const isDone = pictures.some(
    (picture) =>
      DONE.test(`${attr(picture, 'style')} ${attr(picture, 'color')}`) ||
      /\bincomplete\b/i.test(attr(picture, 'aria-label') ?? ''),
  );
  return { state: isDone ? 'done' : 'open', rawState: isDone ? 'complete' : 'incomplete' };
}
