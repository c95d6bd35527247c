import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { searchFor, wordsOf } from '../../lib/domain/search';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { pickerMove } from './picker-keys';

export interface LinkSearchOptions {
  /** Likely ones first. */
  readonly candidates: readonly KeyResultView[];
  /** Shows the likely ones before anything is typed. */
  readonly startsOpen?: boolean;
  /** One was picked and is not acknowledged yet: no other can be. */
  readonly isPending?: boolean;
  /** Something is being typed. */
  readonly onSearch: () => void;
  /** Resolves to whether it was done. */
  readonly onPick: (candidate: KeyResultView) => Promise<boolean>;
  /** Backspace in the empty search. */
  readonly onTakeBack: () => void;
}

/** More than a person walks through with arrow keys; typing one more letter is quicker. */
export const SHOWN = 20;

/** What is typed, what is found by it, and what keys do meanwhile. */
export function useLinkSearch(options: LinkSearchOptions) {
  const { candidates, startsOpen = false, isPending = false, onSearch, onPick, onTakeBack } = options;
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(startsOpen);
  const [active, setActive] = useState(-1);
  const sought = useDeferredValue(query);
  // Taken apart once, not at every letter.
  const texts = useMemo(
    () => candidates.map((candidate) => ({ candidate, words: wordsOf(textsOf(candidate)) })),
    [candidates],
  );
  const found = useMemo(() => {
    const isFound = searchFor(sought);
    return texts.filter(({ words }) => isFound(words)).map(({ candidate }) => candidate);
  }, [texts, sought]);
  const offered = found.slice(0, SHOWN);
  const isShown = isOpen && offered.length > 0;
  const marked = isShown ? offered[active] : undefined;

  const search = (text: string) => {
    setQuery(text);
    setOpen(true);
    if (text.trim() !== '') onSearch();
    setActive(text.trim() === '' ? -1 : 0);
  };
  /** What was not done is there to be tried again, unless something else is being typed. */
  const retype = (text: string) => {
    setQuery((now) => now || text);
    setOpen(true);
    setActive(text === '' ? -1 : 0);
  };
  const pick = (candidate: KeyResultView) => {
    if (isPending) return;
    setQuery('');
    setOpen(false);
    setActive(-1);
    onPick(candidate)
      .then((isDone) => isDone || retype(query))
      .catch(reportError);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // What Enter picks is what is typed, also while the list still lags behind.
    if (event.key === 'Enter' && sought !== query) {
      event.preventDefault();
      const isFound = searchFor(query);
      const best = texts.find(({ words }) => isFound(words));
      if (best && query.trim() !== '') pick(best.candidate);
      return;
    }
    const move = pickerMove(event.key, { query, isOpen, active, count: offered.length });
    if (move === null) return;
    event.preventDefault();
    if (move.kind === 'go') {
      setOpen(true);
      setActive(move.to);
    } else if (move.kind === 'pick' && marked) pick(marked);
    else if (move.kind === 'clear') search('');
    else if (move.kind === 'close') setOpen(false);
    else if (move.kind === 'takeBack' && !event.repeat) onTakeBack();
  };
  const open = () => setOpen(true);
  return { query, sought, found, offered, marked, isOpen, isShown, open, search, pick, onKeyDown };
}

const textsOf = ({ keyResult, objective, owner }: KeyResultView) => [
  keyResult.title,
  objective.title,
  owner?.name ?? '',
];
