import { type Ref, useId } from 'react';
import type { KeyResultId } from '../../lib/domain/ids';
import { okr } from '../../lib/i18n/en/okr';
import { phrases } from '../../lib/i18n/en/phrases';
import { CONTROL } from '../ui/Field';
import { LinkOption } from './LinkOption';
import { type LinkSearchOptions, SHOWN, useLinkSearch } from './useLinkSearch';

interface LinkPickerProps extends LinkSearchOptions {
  /** `false`: there may be others, which arrive after `onSearch`. */
  readonly isWhole: boolean;
  /** Already linked, marked so. */
  readonly linked: ReadonlySet<KeyResultId>;
  /** The search: a person opens the popup to link, so the keyboard starts there. */
  readonly searchRef?: Ref<HTMLInputElement>;
}

/** Type to find a key result, Enter links: a combobox after the ARIA authoring practices 1.2. */
export function LinkPicker({ isWhole, linked, searchRef, ...rest }: LinkPickerProps) {
  const id = useId();
  const { isPending = false } = rest;
  const { query, sought, found, offered, marked, isOpen, isShown, open, search, pick, onKeyDown } = useLinkSearch(rest);
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
        placeholder={isPending ? phrases.saving : okr.linkTo}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        ref={searchRef}
        className={CONTROL}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
        onClick={open}
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
          offered.map((candidate) => (
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

function countSentence(found: number, query: string, isWhole: boolean): string | null {
  if (query.trim() === '') return found > SHOWN ? okr.likeliest(SHOWN) : null;
  if (!isWhole) return null;
  if (found === 0) return okr.noneFound;
  if (found > SHOWN) return okr.firstOf(SHOWN, found);
  return null;
}
