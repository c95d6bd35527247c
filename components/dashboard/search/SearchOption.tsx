import { everywhere } from '../../../lib/i18n/en/everywhere';
import { ClippedText } from '../../ui/ClippedText';
import type { Entry } from './found';

interface SearchOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isMarked: boolean;
  readonly onPick: (entry: Entry) => void;
}

/** One thing that was found: its title, what it belongs to, and whether it leads out of here. */
export function SearchOption({ id, entry, isMarked, onPick }: SearchOptionProps) {
  const { title, about, url } = entry;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox that owns the options hears the keys
    <div
      role="option"
      id={id}
      aria-selected={isMarked}
      tabIndex={-1}
      className="flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 text-sm hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
      onClick={() => onPick(entry)}
    >
      <span className="min-w-0 flex-1">
        <ClippedText lines={1}>{title}</ClippedText>
        {about.length > 0 && (
          <ClippedText lines={1} className="text-xs text-muted">
            {about.join(' · ')}
          </ClippedText>
        )}
      </span>
      {url !== null && (
        <>
          <span aria-hidden="true" className="text-muted">
            ↗
          </span>
          <span className="sr-only">{everywhere.newTab}</span>
        </>
      )}
    </div>
  );
}
