import type { Signal } from '../../lib/domain/signal';
import { dateText } from '../../lib/i18n/dates';
import { signalSentence, signalWord } from '../../lib/i18n/signals';
import { useNow } from '../hooks/useNow';
import { SignalGlyph } from './SignalGlyph';

/** That something does not fit together, in a list: the first of it in words, the whole on hover. */
export function SignalMark({ signals }: { readonly signals: readonly Signal[] }) {
  const now = useNow();
  const [first] = signals;
  if (!first) return null;
  const sentences = signals.map((signal) => signalSentence(signal, dateText, now)).join('\n');
  return (
    <span className="inline-flex items-center gap-1 text-ink" title={sentences}>
      <SignalGlyph />
      {signalWord(first.kind)}
      {signals.length > 1 && ` +${signals.length - 1}`}
      <span className="sr-only">: {sentences}</span>
    </span>
  );
}
