import { SEVERITY } from '../domain/status';
import type { Ticket } from '../domain/ticket';
import { badge as words } from '../i18n/en/badge';
import { speech } from '../i18n/spoken';
import { ago, amount, percent, ruleSentence, STATUS_WORDS } from '../i18n/words';
import type { BadgeCardEntry, BadgeView } from '../messaging/badge-view';
import type { LinkView, TicketView } from '../store/queries/ticket-views';

const MAX_LABEL = 48;

/** What a page may know of one ticket, in finished words. @param now epoch ms. */
export function badgeView({ ticketId, ticket, links: own, through }: TicketView, now: number): BadgeView {
  const links: readonly Served[] = [...own, ...through];
  const worst = links.toSorted((a, b) => severity(a) - severity(b))[0];
  const { covered, notOpened } = words;
  const said = { ticketId, language: speech(), covered, notOpened };
  if (!worst) return { ...said, text: words.link, tone: 'none', description: words.notLinked, card: [] };
  const label = cut(worst.goal.keyResult.title);
  const more = links.length > 1 ? ` +${links.length - 1}` : '';
  const part = worst.contribution === null ? '' : `${percent(worst.contribution)} · `;
  const seen = ticket ? words.seen(ago(ticket.seenAt, now)) : words.unseen;
  return {
    ...said,
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
  const owner = goal.owner ? words.ownedBy(cut(goal.owner.name)) : words.unowned;
  return contribution === null ? words.linkedTo(title, owner) : words.serves(percent(contribution), title, owner);
}

function cardEntry(view: Served, seen: string): BadgeCardEntry {
  const { goal, share } = view;
  const { work, outcome } = goal.numbers;
  const unit = words.units[goal.keyResult.sizeBy];
  const guess =
    work.unestimated > 0 && unit !== words.units.count
      ? words.assumed(amount(work.unestimated), amount(work.assumedSize))
      : '';
  return {
    title: cut(goal.keyResult.title),
    tone: goal.verdict.status,
    status: STATUS_WORDS[goal.verdict.status],
    lines: [
      sentence(view),
      ...(view.parent ? [words.through(cut(view.parent.title))] : []),
      ...(share < 1 ? [words.share(percent(share))] : []),
      words.work(amount(work.doneSize), amount(work.plannedSize), unit, percent(work.ratio)) + guess,
      outcome ? words.outcome(percent(outcome.raw)) : words.unmeasured,
      ruleSentence(goal.verdict),
      seen,
    ],
  };
}

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
