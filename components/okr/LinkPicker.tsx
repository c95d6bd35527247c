import { type KeyboardEvent, type Ref, useDeferredValue, useId, useMemo, useState } from 'react';
import type { KeyResultId } from '../../lib/domain/ids';
import { searchFor, wordsOf } from '../../lib/domain/search';
import { okr } from '../../lib/i18n/en/okr';
import { phrases } from '../../lib/i18n/en/phrases';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { CONTROL } from '../ui/Field';
import { LinkOption } from './LinkOption';
import { pickerMove } from './picker-keys';

interface LinkPickerProps {
  /** Likely ones first. */
  readonly candidates: readonly KeyResultView[];
  /** `false`: there may be others, which arrive after `onSearch`. */
  readonly isWhole: boolean;
  /** Something is being typed. */
  readonly onSearch: () => void;
  /** Already linked, marked so. */
  readonly linked: ReadonlySet<KeyResultId>;
  /** Resolves to whether it was done. */
  readonly onPick: (candidate: KeyResultView) => Promise<boolean>;
  /** One was picked and is not acknowledged yet. */
  readonly isPending?: boolean;
  /** Backspace in the empty search. */
  readonly onTakeBack: () => void;
  /** Shows the likely ones before anything is typed. */
  readonly startsOpen?: boolean;
  /** The search: a person opens the popup to link, so the keyboard starts there. */
  readonly searchRef?: Ref<HTMLInputElement>;
}

/** More than a person walks through with arrow keys; typing one more letter is quicker. */
const SHOWN = 20;

/** Type to find a key result, Enter links: a combobox after the ARIA authoring practices 1.2. */
export function LinkPicker({
  candidates,
  isWhole,
  linked,
  onSearch,
  onPick,
  isPending = false,
  onTakeBack,
  startsOpen = false,
  searchRef,
}: LinkPickerProps) {
  const id = useId();
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
  const options = found.slice(0, SHOWN);
  const isShown = isOpen && options.length > 0;
  const marked = isShown ? options[active] : undefined;

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
    const move = pickerMove(event.key, { query, isOpen, active, count: options.length });
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

  return (
    <div className="flex flex-col gap-1">
      <input
        type="text"
        role="combobox"
        aria-label={okr.linkTicket}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={marked ? `${id}-${marked.keyResult.id}` : undefined}
        aria-describedby={`${id}-count`}
        aria-busy={isPending}
        placeholder={isPending ? phrases.saving : okr.linkTo}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        ref={searchRef}
        className={CONTROL}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
      />
      <div
        role="listbox"
        id={`${id}-list`}
        aria-label={okr.keyResults}
        tabIndex={-1}
        hidden={!isShown}
        className="max-h-52 overflow-y-auto overscroll-contain rounded-md border border-line bg-surface p-1"
      >
        {isShown &&
          options.map((candidate) => (
            <LinkOption
              key={candidate.keyResult.id}
              id={`${id}-${candidate.keyResult.id}`}
              candidate={candidate}
              isMarked={candidate === marked}
              isLinked={linked.has(candidate.keyResult.id)}
              onPick={pick}
            />
          ))}
      </div>
      <p id={`${id}-count`} aria-live="polite" className="text-xs text-muted empty:hidden">
        {isOpen && countSentence(found.length, sought, isWhole)}
      </p>
    </div>
  );
}

const textsOf = ({ keyResult, objective, owner }: KeyResultView) => [
  keyResult.title,
  objective.title,
  owner?.name ?? '',
];

function countSentence(found: number, query: string, isWhole: boolean): string | null {
  if (query.trim() === '') return found > SHOWN ? okr.likeliest(SHOWN) : null;
  if (!isWhole) return null;
  if (found === 0) return okr.noneFound;
  if (found > SHOWN) return okr.firstOf(SHOWN, found);
  return null;
}
