import { all, attr } from '../page-dom';
import { distinct, textOf, tidy } from '../page-text';

type Place = Document | Element;
type Selectors = Readonly<Record<string, readonly string[]>>;

/** Elements of the first selector that finds any; one that the browser does not understand finds nothing. */
export function elements(place: Place, selectors: readonly string[] | undefined): readonly Element[] {
  for (const text of selectors ?? []) {
    try {
      const { selector } = partsOf(text);
      // A row says things about itself, too.
      const found = selector === ':scope' && place instanceof Element ? [place] : all(place, selector);
      if (found.length > 0) return found;
    } catch {
      // Written by hand, or for another browser.
    }
  }
  return [];
}

/** The texts one field has; `null` where nothing of it is there. */
export function texts(place: Place, field: string, selectors: Selectors): string[] | null {
  for (const selector of selectors[field] ?? []) {
    const { attribute } = partsOf(selector);
    const found = elements(place, [selector]);
    if (found.length === 0) continue;
    return distinct(found.map((one) => (attribute ? tidy(attr(one, attribute) ?? '') : textOf(one))));
  }
  return null;
}

/** The first text of the first selector that finds one. */
export function text(place: Place, field: string, selectors: Selectors): string | null {
  for (const selector of selectors[field] ?? []) {
    const [first] = texts(place, field, { [field]: [selector] }) ?? [];
    if (first !== undefined) return first;
  }
  return null;
}

/** `.status @data-name` reads an attribute instead of the text inside. */
export function partsOf(text: string): { readonly selector: string; readonly attribute: string | null } {
  const at = text.lastIndexOf(' @');
  return at < 0 ? { selector: text, attribute: null } : { selector: text.slice(0, at), attribute: text.slice(at + 2) };
}
