import { all, attr, closest, one, parentOf } from '../page-dom';
import { textOf } from '../page-text';

/** Names that people gave for finding things again, and so keep when the page is built anew. */
const LASTING = ['data-testid', 'data-test', 'data-test-id', 'data-qa', 'data-cy', 'itemprop'];
/** Where something says what it is without a text inside. */
const TELLING = ['data-status', 'data-state', 'aria-label', 'title', 'content', 'alt'];
const MOST = 5;
/** Further out it says nothing about what is inside. */
const MOST_STEPS = 8;

/** Ways to find an element again, the most lasting first; each finds it, and first of all that it finds. */
export function candidatesFor(element: Element, within: Document | Element = element.ownerDocument): string[] {
  const finds = (selector: string): boolean => one(within, selector) === element;
  const own = [...lastingNames(element), ...classNames(element), element.localName];
  const around = ancestorsOf(element, within);
  const anchored = around
    .flatMap((outer) => lastingNames(outer))
    .flatMap((name) => own.map((inner) => `${name} ${inner}`));
  const classed = around
    .flatMap((outer) => classNames(outer))
    .flatMap((name) => own.map((inner) => `${name} ${inner}`));
  const found = [...own, ...anchored, ...classed].filter(finds);
  const best = found.length > 0 ? found : [byPlace(element, within)].filter(finds);
  const suffix = textOf(element)
    ? ''
    : (TELLING.filter((name) => attr(element, name)).map((name) => ` @${name}`)[0] ?? '');
  return [...new Set(best)].slice(0, MOST).map((selector) => selector + suffix);
}

/** Ways to find all rows or cards like the one an element lies in, the most lasting first. */
export function rowCandidatesFor(element: Element): string[] {
  const { ownerDocument } = element;
  for (const row of [element, ...ancestorsOf(element, ownerDocument)]) {
    const named = [
      ...lastingNames(row),
      ...classNames(row),
      ...(/^(?:tr|li)$/.test(row.localName) ? [row.localName] : []),
    ];
    const alike = named.filter((name) => {
      const others = all(ownerDocument, name);
      // Rows lie beside each other, never in one another, and lead somewhere.
      return (
        others.length > 1 && row.matches(`${name}:not(:has(${name}))`) && leads(row) && others.filter(leads).length > 1
      );
    });
    if (alike.length > 0) return alike.slice(0, MOST);
  }
  return [];
}

const leads = (row: Element): boolean => closest(row, 'a[href]') === row || one(row, 'a[href]') !== null;

/** Not what a build made up, nor what only this one ticket is called. */
const isWord = (name: string): boolean =>
  /^[\w -]{1,60}$/.test(name) && !/\d{2}|^(?:css|sc|jss|svelte|ember)[-\d]|__/.test(name);

const lastingNames = (element: Element): string[] => [
  ...LASTING.flatMap((name) => quoted(name, attr(element, name))),
  ...(/^[a-z][a-z_-]+$/i.test(attr(element, 'id') ?? '') ? [`#${attr(element, 'id')}`] : []),
  ...quoted('aria-label', attr(element, 'aria-label')).filter(() => textOf(element) !== null),
];

const quoted = (name: string, value: string | null): string[] =>
  value && isWord(value) ? [`[${name}="${value}"]`] : [];

const classNames = (element: Element): string[] =>
  (attr(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => /^[a-z]/i.test(name) && isWord(name))
    .map((name) => `${element.localName}.${name}`);

function ancestorsOf(element: Element, within: Document | Element): Element[] {
  const around: Element[] = [];
  for (let at = parentOf(element); at && at !== within && around.length < MOST_STEPS; at = parentOf(at))
    around.push(at);
  return around;
}

/** The last resort: where it stands among its like. */
function byPlace(element: Element, within: Document | Element): string {
  const steps = [element, ...ancestorsOf(element, within)].map((at) => {
    const like = [...(parentOf(at)?.children ?? [])].filter(({ localName }) => localName === at.localName);
    return like.length > 1 ? `${at.localName}:nth-of-type(${like.indexOf(at) + 1})` : at.localName;
  });
  return steps.toReversed().join(' > ');
}
