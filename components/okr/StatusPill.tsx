import type { Status } from '../../lib/domain/status';
import { STATUS_WORDS } from '../../lib/i18n/words';
import { STATUS_LOOKS, StatusGlyph } from './status-look';

/** A status as shape, word and colour. Put `ruleSentence(verdict)` beside it. */
export function StatusPill({ status }: { readonly status: Status }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2 py-px text-xs font-medium ${STATUS_LOOKS[status].pill}`}
    >
      <StatusGlyph status={status} />
      {STATUS_WORDS[status]}
    </span>
  );
}
