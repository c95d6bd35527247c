import { popup } from '../../lib/i18n/en/popup';
import { ruleSentence } from '../../lib/i18n/words';
import type { LinkView } from '../../lib/store/queries/ticket-views';
import { StatusPill } from '../okr/StatusPill';
import { contributionSentence } from '../okr/sentences';
import { Button } from '../ui/Button';
import { ClippedText, cut } from '../ui/ClippedText';
import { ShareField } from './ShareField';

interface TicketLinksProps {
  readonly links: readonly LinkView[];
  /** One was taken away and that is not acknowledged yet. */
  readonly isPending: boolean;
  /** @param at index of the link to take away. */
  readonly onUnlink: (at: number) => Promise<void>;
}

/** The key results a ticket serves, with how much it counts for each. */
export function TicketLinks({ links, isPending, onUnlink }: TicketLinksProps) {
  return (
    <ul aria-label={popup.links} className="flex flex-col gap-2">
      {links.map(({ link, goal, share, contribution }, at) => (
        <li key={link.id} className="flex flex-col gap-0.5 border-s-2 border-accent ps-2.5">
          <div className="flex items-start justify-between gap-2">
            <ClippedText className="pt-0.5 font-medium text-ink">{goal.keyResult.title}</ClippedText>
            <Button
              kind="quiet"
              size="small"
              className="-me-1 shrink-0"
              isPending={isPending}
              aria-label={popup.unlinkFrom(cut(goal.keyResult.title, 100))}
              onClick={() => onUnlink(at)}
            >
              {popup.unlink}
            </Button>
          </div>
          <p className="text-xs text-ink">{contributionSentence(contribution)}</p>
          <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted">
            <StatusPill status={goal.verdict.status} />
            <span>{ruleSentence(goal.verdict)}</span>
          </div>
          {(links.length > 1 || link.share !== null) && (
            <ShareField link={link} share={share} title={goal.keyResult.title} />
          )}
        </li>
      ))}
    </ul>
  );
}
