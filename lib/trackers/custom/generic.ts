import { all, attr, one, rawText } from '../page-dom';
import { textOf, tidy } from '../page-text';
import type { Page } from '../tracker';

/** No page says more about itself than this. */
const LONGEST_DATA = 100_000;

/** What a page about which nothing was described calls itself: by its data for machines, its heading, or its title. */
export function genericTitle({ document }: Page): string | null {
  const [heading, ...others] = all(document, 'h1');
  return (
    dataTitle(document) ??
    tidy(attrOf(one(document, 'meta[property="og:title"]'), 'content')) ??
    (others.length === 0 ? textOf(heading ?? null) : null) ??
    textOf(one(document, 'head > title'))
  );
}

const attrOf = (element: Element | null, name: string): string => (element && attr(element, name)) ?? '';

/** `headline` or `name` of the first JSON-LD block that has one. */
function dataTitle(document: Document): string | null {
  for (const block of all(document, 'script[type="application/ld+json"]').slice(0, 10)) {
    const told = parsed(rawText(block));
    const data: unknown = Array.isArray(told) ? told[0] : told;
    if (typeof data !== 'object' || data === null) continue;
    const title = 'headline' in data ? data.headline : 'name' in data ? data.name : null;
    if (typeof title === 'string' && tidy(title)) return tidy(title);
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return text.length > LONGEST_DATA ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
