/**
 * Reads that hold on hostile pages. A page can shadow DOM members with its own elements (`<form name="body">`,
 * `<img name="querySelector">`), and extensions see those names too; so every member is taken from the prototype,
 * which the page cannot reach from its own world.
 */
type Place = Document | Element;

/** The first element that matches, in document order. */
export const one = (place: Place, selector: string): Element | null =>
  native(place).querySelector.call(place, selector);

/** Every element that matches, in document order. */
export const all = (place: Place, selector: string): readonly Element[] => [
  ...native(place).querySelectorAll.call(place, selector),
];

export const attr = (element: Element, name: string): string | null => native(element).getAttribute.call(element, name);

/** The nearest ancestor that matches, or the element itself. */
export const closest = (element: Element, selector: string): Element | null =>
  native(element).closest.call(element, selector);

export const parentOf = (element: Element): Element | null =>
  Reflect.get(native(element), 'parentElement', element) ?? null;

/** Recognising a product takes two signals: any one of them can be changed, or shared by a fork. */
export const hasTwoOf = (document: Document, selectors: readonly string[]): boolean =>
  selectors.filter((selector) => one(document, selector)).length > 1;

/** All text inside, as written. `textContent`, because `innerText` is empty under `content-visibility`. */
export const rawText = (element: Element | null): string =>
  (element && Reflect.get(native(element), 'textContent', element)) ?? '';

/** What a field holds now, as the person sees it; its attribute only says what it held at first. */
export const fieldText = (field: Element | null): string => {
  const value: unknown = field && Reflect.get(native(field), 'value', field);
  return typeof value === 'string' ? value : '';
};

/** True while the parser still runs: what is missing now may yet come. */
export const isLoading = (document: Document): boolean =>
  Reflect.get(native(document), 'readyState', document) === 'loading';

const native = <N extends Node>(node: N): N => Object.getPrototypeOf(node);
