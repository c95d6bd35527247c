import type { Estimate, TicketReading } from '../../domain/ticket';
import { blankReading } from '../blank-reading';
import { attr, closest, one, rawText } from '../page-dom';
import { tidy } from '../page-text';
import type { RowShape } from '../rows';
import { rowsOf } from '../rows';
import type { Page, TicketItem } from '../tracker';
import { peopleIn } from './ticket';
import { issueUrl, refOf } from './url';

/** Cards of the board that the plugin of RedmineUP adds (agile_boards/_issue_card.html.erb); closed ones may be but a number. */
const CARDS: readonly RowShape[] = [
  { row: '.agile-board .issue-card[data-id]', link: '.name a[href],.issue-id a[href]', spot: '.name,.issue-id' },
];

/** Their status is a column that each installation names, so a card says none. */
export const cards = (page: Page, baseUrl: string): Iterable<TicketItem> =>
  rowsOf(page, CARDS, (card, url): TicketReading | null => {
    const ref = closest(card, '.wiki') ? null : refOf(url, baseUrl);
    if (!ref) return null;
    return {
      ...blankReading({ ref, url: issueUrl(ref), source: 'row' }),
      title: tidy(rawText(one(card, '.name a')).trim().replace(`#${ref.key}: `, '')),
      type: /^(.*) #\d+$/s.exec(rawText(one(card, '.issue-id strong')).trim())?.[1] ?? null,
      assignees: peopleIn(one(card, '.assigned-user')),
      estimate: estimateOf(card),
    };
  });

/** Points if the board counts them, else hours; what is not estimated is zero. */
function estimateOf(card: Element): Estimate | null {
  const points = Number(attr(card, 'data-story-points'));
  if (points > 0) return { value: points, unit: 'points' };
  const hours = Number(attr(card, 'data-estimated-hours'));
  return hours > 0 ? { value: Math.round(hours * 60), unit: 'minutes' } : null;
}
