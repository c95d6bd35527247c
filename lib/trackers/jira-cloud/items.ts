import type { TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { pointsFrom } from '../estimate';
import { all, attr, closest, one, parentOf } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';
import { linkUrl } from '../page-url';
import type { Page, TicketItem } from '../tracker';
import { stateInRow } from './state';
import { WRITTEN } from './ticket';
import { issueUrl, refOf } from './url';

interface Shape {
  readonly row: string;
  /** The link of the row's own key: rows also link to parents and linked items. */
  readonly key: string;
  readonly summary: string;
  /** `null` = beside the key. */
  readonly spot: string | null;
}

// trackers-a §3.3, surveyed in Aug 2026. Prefixes vary between views of one site, so ends of names are matched.
const SHAPES: readonly Shape[] = [
  {
    row: '[data-testid="platform-board-kit.ui.card.card"]',
    key: '[data-testid="platform-card.common.ui.key.key"] a',
    summary: '[data-testid^="issue-field-single-line-text-readview-card"]',
    spot: '[data-testid="platform-card.common.ui.key.key"]',
  },
  {
    row: '[data-testid*="card-list.card.content-container."]',
    key: '[data-testid$="card-contents.key"]',
    summary: '[data-testid$="summary-field-static.content"]',
    spot: '[data-testid$="card-contents.accessible-card-key"]',
  },
  {
    row: '[data-testid$="ui.issue-row"]',
    key: '[data-testid$="issue-key.issue-key-cell"]',
    summary: '[data-testid$="issue-summary.issue-summary-cell"]',
    spot: '[data-testid$="issue-key.action-container"]',
  },
  {
    row: '[data-testid$="issue-line-card.card-container"]',
    key: 'a[data-testid$="issue-line-card-view.key"]',
    summary: '[data-testid$="inline-read.link-item"]',
    spot: null,
  },
  {
    row: '[data-testid$="scope.issues.issue.row"]',
    key: 'a[id^="issue-link-"]',
    summary: 'button[data-testid*="summary"]',
    spot: null,
  },
  {
    row: '[data-testid*="timeline-table.components.list-item.container-"]',
    key: 'a[data-testid$="content.summary.key"],a[href*="/browse/"]',
    summary: '[data-testid$="content.summary.title"]',
    spot: null,
  },
];

/** Cards of boards, rows of backlogs, of the navigator, of child and linked items, of plans and timelines. */
export function* items(page: Page, baseUrl: string): Generator<TicketItem> {
  if (page.url.origin !== baseUrl) return;
  for (const shape of SHAPES) {
    for (const row of all(page.document, shape.row)) {
      const link = one(row, shape.key);
      const spot = (shape.spot && one(row, shape.spot)) || (link && parentOf(link));
      const reading = link && spot && !closest(row, WRITTEN) ? readRow(row, link, shape, page, baseUrl) : null;
      if (reading && spot) yield { reading, spot };
    }
  }
}

function readRow(row: Element, link: Element, { summary }: Shape, page: Page, baseUrl: string): TicketReading | null {
  const url = linkUrl(link, page);
  const ref = url && refOf(url, baseUrl);
  if (!ref) return null;
  return {
    ...blankReading({ ref, url: issueUrl(ref), source: 'row' }),
    ...stateInRow(row),
    title: textOf(one(row, summary)),
    type: typeIn(row),
    assignees: assigneesIn(row),
    estimate: pointsFrom(textOf(one(row, '[data-testid="platform-card.common.ui.estimate.badge"]'))),
  };
}

/** The picture in front of a key is one of a type, and named after it; other pictures of a row are of priorities. */
function typeIn(row: Element): string | null {
  const picture = one(row, 'img[alt][src*="/issuetype/"]');
  return picture && tidy(attr(picture, 'alt') ?? '');
}

/** A card's avatar is labelled `Assignee: Jane Doe`, in the person's language. */
function assigneesIn(row: Element): string[] | null {
  const label = textOf(one(row, '[data-testid$="assignee-field-static.avatar--label"]'));
  return label === null ? null : distinct([/[:：]\s*(.+)$/.exec(label)?.[1] ?? null]);
}
