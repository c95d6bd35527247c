import { useId } from 'react';
import type { Link } from '../../lib/domain/link';
import { clamp } from '../../lib/domain/outcome';
import { phrases } from '../../lib/i18n/en/phrases';
import { popup } from '../../lib/i18n/en/popup';
import { useDraft } from '../hooks/useDraft';
import { cut } from '../ui/ClippedText';
import { quoted, useSaidAct } from './notices';

interface ShareFieldProps {
  readonly link: Link;
  /** What counts now, 0–1: the stated share or the equal part. */
  readonly share: number;
  readonly title: string;
}

/** How much of the ticket counts for one key result, in percent; empty = its equal part. Kept on Enter or on leaving. */
export function ShareField({ link, share, title }: ShareFieldProps) {
  const id = useId();
  const { act, isPending } = useSaidAct('shareTicket');
  const stated = link.share === null ? '' : String(Math.round(link.share * 100));
  const { values, set, forget } = useDraft(`share:${link.keyResultId}:${link.ticketId}`, { typed: stated });
  const { typed } = values;
  const keep = async () => {
    // Leaving the field after Enter would send it twice.
    if (isPending) return;
    const wanted = typed.trim();
    if (wanted === stated) return forget();
    const next = wanted === '' ? null : clamp(Number(wanted) / 100);
    const isDone = await act(
      { ticketId: link.ticketId, keyResultId: link.keyResultId, share: next },
      next === null ? popup.equalPart(quoted(title)) : popup.part(Math.round(next * 100), quoted(title)),
    );
    // What was refused stays as typed.
    if (isDone) forget();
  };
  return (
    <div className="flex items-center gap-1.5 text-xs text-muted">
      <label htmlFor={id}>
        {popup.share}
        <span className="sr-only">{popup.shareOf(cut(title, 100))}</span>
      </label>
      <input
        id={id}
        aria-busy={isPending}
        type="number"
        min={0}
        max={100}
        step={1}
        placeholder={String(Math.round(share * 100))}
        value={typed}
        className="w-14 rounded-sm border border-line-strong bg-surface px-1.5 py-0.5 text-end text-ink placeholder:text-muted"
        onChange={(event) => set({ typed: event.target.value })}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep().catch(reportError)}
      />
      <span>%{isPending ? ` ${phrases.saving}` : link.share === null && popup.isEqual}</span>
    </div>
  );
}
