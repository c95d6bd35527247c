import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { everywhere } from '../../../lib/i18n/en/everywhere';
import { TICKETS_SEARCHED } from '../../../lib/store/queries/search-items';
import { pickerMove } from '../../okr/picker-keys';
import { CONTROL } from '../../ui/Field';
import { type Entry, findIn, type Group, suggestedOf } from './found';
import { SearchOption } from './SearchOption';
import { useEntries } from './useEntries';
import { entryKey, visited } from './visited';

interface SearchProps {
  /** What is sought from the start. */
  readonly query: string;
  readonly onPick: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** A combobox over everything, with groups: after the ARIA authoring practices 1.2. */
export function Search({ query: first, onPick, onClose }: SearchProps) {
  const id = useId();
  const { entries, isWhole } = useEntries();
  const [recent] = useState(visited);
  const [query, setQuery] = useState(first);
  const [active, setActive] = useState(0);
  const sought = useDeferredValue(query);
  const groups = useMemo(() => groupsFor(sought, entries, recent), [entries, recent, sought]);
  const options = groups.flatMap((group) => group.entries);
  const optionId = (entry: Entry) => `${id}-${entryKey(entry)}`;
  const marked = options[Math.min(active, options.length - 1)];
  const markedId = marked && optionId(marked);
  useEffect(() => {
    if (markedId) document.getElementById(markedId)?.scrollIntoView({ block: 'nearest' });
  }, [markedId]);

  const search = (text: string) => {
    setQuery(text);
    setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = options.length;
    const move = pickerMove(event.key, { query, isOpen: true, active: Math.min(active, count - 1), count });
    if (move === null) return;
    event.preventDefault();
    // What Enter opens is what is typed, also while the list still lags behind.
    const best = sought === query ? marked : groupsFor(query, entries, recent)[0]?.entries[0];
    if (move.kind === 'go') setActive(move.to);
    else if (move.kind === 'pick' && best) onPick(best);
    else if (move.kind === 'clear') search('');
    else if (move.kind === 'close') onClose();
  };
  return (
    <div className="flex max-h-[80dvh] flex-col">
      <div className="border-b border-line p-3">
        <input
          type="text"
          role="combobox"
          aria-label={everywhere.search}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={markedId}
          placeholder={everywhere.searchHint}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          className={CONTROL}
          value={query}
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={everywhere.results}
        tabIndex={-1}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-2"
      >
        {groups.map(({ kind, entries: some, more }) => (
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className="pt-2">
            <p id={`${id}-${kind}`} className="flex justify-between gap-2 px-2 py-1 text-xs font-medium text-muted">
              {everywhere.groups[kind]}
              {more > 0 && <span className="font-normal">{everywhere.more(more)}</span>}
            </p>
            {some.map((entry) => (
              <SearchOption
                key={entryKey(entry)}
                id={optionId(entry)}
                entry={entry}
                isMarked={entry === marked}
                onPick={onPick}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className="border-t border-line px-4 py-2 text-xs text-muted empty:hidden">
        {sayFound(groups, sought, isWhole, entries)}
      </p>
    </div>
  );
}

const groupsFor = (query: string, entries: readonly Entry[], recent: readonly string[]) =>
  query.trim() === '' ? suggestedOf(entries, recent) : findIn(entries, query);

function sayFound(groups: readonly Group[], query: string, isWhole: boolean, all: readonly Entry[]): string | null {
  if (query.trim() === '') return null;
  if (!isWhole) return everywhere.reading;
  const found = groups.reduce((sum, { entries, more }) => sum + entries.length + more, 0);
  const isCut = all.filter(({ kind }) => kind === 'ticket').length >= TICKETS_SEARCHED;
  return [
    found === 0 ? everywhere.nothing : everywhere.found(found),
    ...(isCut ? [everywhere.someTickets(TICKETS_SEARCHED)] : []),
  ].join(' ');
}
