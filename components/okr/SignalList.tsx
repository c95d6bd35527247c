import { useId } from 'react';
import type { Signal } from '../../lib/domain/signal';
import { dateText } from '../../lib/i18n/dates';
import { goals } from '../../lib/i18n/en/goals';
import { signalSentence, signalWord } from '../../lib/i18n/signals';
import { useNow } from '../hooks/useNow';
import { SignalGlyph } from './SignalGlyph';

/** What does not fit together, each with how we know and what it asks. */
export function SignalList({ signals }: { readonly signals: readonly Signal[] }) {
  const now = useNow();
  const id = useId();
  if (signals.length === 0) return null;
  return (
    <section aria-labelledby={id} className="rounded-md bg-sunken p-3">
      <h3 id={id} className="text-sm font-semibold">
        {goals.worthAsking}
      </h3>
      <ul className="mt-1 flex flex-col gap-2">
        {signals.map((signal) => (
          <li key={signal.kind} className="flex gap-2 text-sm">
            <span className="mt-0.5">
              <SignalGlyph />
            </span>
            <span className="min-w-0">
              <span className="font-medium">{signalWord(signal.kind)}.</span>{' '}
              <span className="text-muted">{signalSentence(signal, dateText, now)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
