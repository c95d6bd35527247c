import type { TicketReading } from '../../domain/ticket';
import { pointsFrom } from '../estimate';
import { all, fieldText, one } from '../page-dom';
import { pageReading } from '../page-reading';
import { distinct, textOf, tidy } from '../page-text';
import type { Page, Tracker } from '../tracker';
import { stateOf } from './state';
import { PUBLIC_ORIGIN, refOf, storyUrl } from './url';

/** The story of this address, by the number it shows itself; after a soft navigation another may still be there. */
function storyOf({ url, document }: Page): Element | null {
  const key = refOf(url, PUBLIC_ORIGIN)?.key;
  // trackers-b §7: a page of its own, and the dialog above a board.
  const stories = all(document, '.story-details,.story-container');
  return stories.find((story) => key && tidy(fieldText(one(story, '.story-id input'))) === key) ?? null;
}

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const ref = refOf(page.url, baseUrl);
  const story = storyOf(page);
  if (!ref || !story) return null;
  const state = valueOf(story, 'state');
  const points = /^(\S+) points?$/i.exec(valueOf(story, 'estimate') ?? '')?.[1] ?? null;
  const labels = all(story, '.story-labels .tag').map(textOf);
  return pageReading(
    page,
    { ref, url: storyUrl(ref) },
    {
      title: textOf(one(story, 'h2.story-name')),
      type: 'story',
      ...(state && { rawState: state, state: stateOf(state) }),
      labels: labels.length > 0 ? distinct(labels) : null,
      estimate: pointsFrom(points),
    },
  );
}

/** What a story's field of choices says, without the field's name where that stands in it (selectors of Shortcut Assistant, 2025). */
function valueOf(story: Element, field: string): string | null {
  const choice = `#story-dialog-${field}-dropdown`;
  return textOf(one(story, `${choice} .value`) ?? one(story, choice));
}

/** Shortcut: stories, alone or above a board. What its cards are made of nobody has told us, so they bear no badges. */
export const tracker: Tracker = {
  id: 'shortcut',
  ticketRef: refOf,
  readTicket,
  items: () => [],
  badgeSpot(page) {
    const story = storyOf(page);
    return story && one(story, '.story-attributes');
  },
};
