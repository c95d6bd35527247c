import type { WorkSize } from '../domain/key-result';
import { SEVERITY } from '../domain/status';
import type { Ticket } from '../domain/ticket';
import { ago, amount, percent, ruleSentence, STATUS_WORDS } from '../i18n/words';
import type { BadgeCardEntry, BadgeView } from '../messaging/badge-view';
import type { LinkView, TicketView } from '../store/queries/ticket-views';

const MAX_LABEL = 48;

/** What a page may know of one ticket, in finished words. @param now epoch ms. */
export function badgeView({ ticketId, ticket, links: own, through }: TicketView, now: number): BadgeView {
  const links: readonly Served[] = [...own, ...through];
  const worst = links.toSorted((a, b) => severity(a) - severity(b))[0];
  if (!worst) {
    return {
      ticketId,
      text: 'Link',
      tone: 'none',
      description: 'Not linked to a key result. Press to link it.',
      card: [],
    };
  }
  const label = cut(worst.goal.keyResult.title);
  const more = links.length > 1 ? ` +${links.length - 1}` : '';
  const part = worst.contribution === null ? '' : `${percent(worst.contribution)} · `;
  const seen = ticket ? `State seen ${ago(ticket.seenAt, now)}.` : 'State not seen yet.';
  return {
    ticketId,
    text: `${part}${label}${more}`,
    tone: worst.goal.verdict.status,
    description: links.map((link) => `${sentence(link)} ${STATUS_WORDS[link.goal.verdict.status]}.`).join(' '),
    card: links.map((link) => cardEntry(link, seen)),
  };
}

/** A link of the ticket, or one it counts through. */
type Served = LinkView & { readonly parent?: Ticket | null };

const severity = ({ goal }: LinkView) => SEVERITY.indexOf(goal.verdict.status);

function sentence({ goal, contribution }: LinkView): string {
  const title = cut(goal.keyResult.title);
  const owner = goal.owner ? `owned by ${cut(goal.owner.name)}` : 'owned by nobody';
  return contribution === null
    ? `Linked to “${title}”, ${owner}.`
    : `≈ ${percent(contribution)} of the planned work for “${title}”, ${owner}.`;
}

function cardEntry(view: Served, seen: string): BadgeCardEntry {
  const { goal, share } = view;
  const { work, outcome } = goal.numbers;
  const unit = UNITS[goal.keyResult.sizeBy];
  const guess =
    work.unestimated > 0 && unit !== UNITS.count
      ? ` ${work.unestimated} without an estimate count ${amount(work.assumedSize)} each.`
      : '';
  return {
    title: cut(goal.keyResult.title),
    tone: goal.verdict.status,
    status: STATUS_WORDS[goal.verdict.status],
    lines: [
      sentence(view),
      ...(view.parent ? [`Counts through “${cut(view.parent.title)}”.`] : []),
      ...(share < 1 ? [`${percent(share)} of this ticket counts here.`] : []),
      `Work: ${amount(work.doneSize)} of ${amount(work.plannedSize)} ${unit} done (${percent(work.ratio)}).${guess}`,
      outcome ? `Outcome: ${percent(outcome.raw)}.` : 'Outcome: not measured yet.',
      ruleSentence(goal.verdict),
      seen,
    ],
  };
}

const UNITS: Readonly<Record<WorkSize, string>> = {
  count: 'tickets',
  share: 'tickets',
  points: 'points',
  minutes: 'minutes',
};

/** Cut between what people see as characters, so that an emoji is never halved. */
function cut(text: string): string {
  if (text.length <= MAX_LABEL) return text;
  const characters = [...new Intl.Segmenter().segment(text.slice(0, MAX_LABEL * 8))];
  return characters.length <= MAX_LABEL
    ? text
    : `${characters
        .slice(0, MAX_LABEL - 1)
        .map(({ segment }) => segment)
        .join('')}…`;
}
