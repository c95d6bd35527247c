import { everywhere } from '../../../lib/i18n/en/everywhere';
import { closeDialog, Dialog } from '../../ui/Dialog';
import { go } from '../go';
import { routeOfEntry } from './destinations';
import type { Entry } from './found';
import { Search } from './Search';

interface SearchDialogProps {
  /** What is sought from the start. */
  readonly query: string;
  readonly onClose: () => void;
  /** The keyboard map was asked for. */
  readonly onKeyMap: () => void;
}

/** Ctrl/⌘ K: finds goals, tickets, people, cycles, screens and actions, and goes there. */
export function SearchDialog({ query, onClose, onKeyMap }: SearchDialogProps) {
  const open = (entry: Entry) => {
    closeDialog();
    const route = routeOfEntry(entry);
    if (route) go(route);
    else if (entry.url !== null) window.open(entry.url, '_blank', 'noopener');
    else onKeyMap();
  };
  return (
    <Dialog label={everywhere.search} onClose={onClose}>
      <Search query={query} onPick={open} onClose={closeDialog} />
    </Dialog>
  );
}
