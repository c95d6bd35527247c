import type { CustomTracker } from '../../domain/custom-tracker';
import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { pointsFrom } from '../estimate';
import { closest, parentOf } from '../page-dom';
import { pageReading } from '../page-reading';
import { linkUrl } from '../page-url';
import { stateNamed } from '../status-words';
import type { Page, TicketItem, Tracker } from '../tracker';
import { definitions, refOf } from './definitions';
import { elements, text, texts } from './find';
import { genericTitle } from './generic';
import { learn, placeOf } from './url';

type Selectors = CustomTracker['page'];

/** What the selectors find; a state that is looked for and not there is `null`, and none is known where none is looked for. */
function told(place: Document | Element, selectors: Selectors): Partial<TicketReading> {
  const rawState = text(place, 'state', selectors);
  const size = text(place, 'estimate', selectors)?.replace(/\s*(?:points?|pts?|sp)$/i, '') ?? null;
  return {
    title: text(place, 'title', selectors),
    type: text(place, 'type', selectors),
    state: rawState ? stateNamed(rawState) : null,
    rawState,
    assignees: texts(place, 'assignees', selectors),
    labels: texts(place, 'labels', selectors),
    estimate: pointsFrom(size),
  };
}

function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const at = placeOf(page.url, baseUrl);
  const selectors = definitions.get(baseUrl)?.page;
  if (!at || !selectors) return null;
  const reading = told(page.document, selectors);
  if (!selectors.title?.length) reading.title = genericTitle(page);
  if (!selectors.state?.length) reading.state = 'unknown';
  return pageReading(page, at, reading);
}

/** Rows are the outermost that lead to a ticket: by the link that is described, else by the first that names one. */
function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  const spots = new Set<Element>();
  for (const shape of definitions.get(baseUrl)?.rows ?? []) {
    for (const row of elements(page.document, shape.row)) {
      const links = elements(row, shape.link?.length ? shape.link : ['a[href]']);
      for (const link of links.length > 0 ? links : [row]) {
        const url = linkUrl(link, page);
        const at = url && placeOf(url, baseUrl);
        if (!at) continue;
        const [spot = link === row ? row : parentOf(link)] = elements(row, shape.spot);
        if (spot && !spots.has(spot)) {
          spots.add(spot);
          yield { reading: { ...blankReading({ ...at, source: 'row' }), ...told(row, shape) }, spot };
        }
        break;
      }
    }
  }
}

/** Any other tool, read as a person described it: data, followed by this code, and by no other. */
export const tracker: Tracker = {
  id: 'custom',
  learn,
  ticketRef: refOf,
  readTicket,
  items: (page, baseUrl) => (page.url.href.startsWith(`${baseUrl}/`) ? items(page, baseUrl) : []),
  badgeSpot: ({ url, document }) => {
    const [, definition] = [...definitions].find(([baseUrl]) => placeOf(url, baseUrl)) ?? [];
    const said = [...elements(document, definition?.page.spot), ...elements(document, definition?.page.title)];
    // A badge inside of a field or of the head would be nowhere.
    return said.find((element) => closest(element, 'body') && !closest(element, 'input,textarea,select')) ?? null;
  },
};
