import type { Estimate, TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { isPointsLabel, pointsFrom } from '../estimate';
import { all, attr, isLoading, one } from '../page-dom';
import { distinct, textOf } from '../page-text';
import { linkRef } from '../page-url';
import type { Page } from '../tracker';
import { MarkupChanged } from '../tracker';
import { minutesFrom } from './estimate';
import { stateFrom } from './state';
import { issueUrl, refOf } from './url';

const DETAILS = '#content div.issue.details';
const HEADING = '#content h2';

/**
 * The issue of this page (trackers-b §3, measured on 5.0.4).
 *
 * `null` for pages that have an issue's URL but show none: 404 and 403 (they keep the classes of `body`, and say so in
 * `#errorExplanation`), sign-in, the edit form. `MarkupChanged` where Redmine says that it shows an issue and we cannot
 * read its number, title or state. Redmine renders on the server, so what is missing after loading stays missing.
 */
export function readTicket(page: Page, baseUrl: string): TicketReading | null {
  const { document } = page;
  const ref = refOf(page.url, baseUrl);
  const details = one(document, DETAILS);
  const isIssuePage = details ?? one(document, 'body.controller-issues.action-show');
  if (!ref || !isIssuePage || one(document, '#errorExplanation')) return null;
  const url = issueUrl(ref);

  const [, type, number] = /^(.*) #(\d+)$/.exec(textOf(one(document, HEADING)) ?? '') ?? [];
  const title = details && textOf(one(details, '.subject h3'));
  const rawState = details && valueOf(details, '.status');
  const state = details && rawState && stateFrom(attr(details, 'class') ?? '', rawState);
  if (!details || !title || !state || number !== ref.key) {
    if (isLoading(document)) return null;
    throw new MarkupChanged('redmine', number !== ref.key ? 'number' : !title ? 'title' : 'state', url);
  }
  const ancestor = all(details, '.subject p a.issue').at(-1);
  return {
    ...blankReading({ ref, url, source: 'page' }),
    title,
    type: type || null,
    state,
    rawState,
    assignees: peopleIn(one(details, '.attributes .assigned-to')),
    estimate: estimateOf(details),
    parent: linkRef(ancestor, page, baseUrl, refOf)?.key ?? null,
  };
}

/** The end of the heading "Feature #1"; only where an issue is shown, for every page has such a heading. */
export const badgeSpot = ({ document }: Page): Element | null => one(document, DETAILS) && one(document, HEADING);

/** Names of users and groups inside; the row of nobody holds "-". `null` where assignees are switched off. */
export const peopleIn = (place: Element | null): string[] | null =>
  place && distinct(all(place, 'a.user,a.group').map(textOf));

const valueOf = (details: Element, attribute: string): string | null =>
  textOf(one(details, `.attributes ${attribute}.attribute .value`));

/** Story points if the installation has them and they are set, else its own estimated time. */
function estimateOf(details: Element): Estimate | null {
  const field = all(details, '.attributes .attribute[class*="cf_"]').find((row) =>
    isPointsLabel(textOf(one(row, '.label'))),
  );
  const points = field ? pointsFrom(textOf(one(field, '.value'))) : null;
  return points ?? minutesFrom(valueOf(details, '.estimated-hours'));
}
