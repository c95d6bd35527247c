import { Fragment, type ReactNode } from 'react';

/** A translated sentence with elements in its places: links, times, somebody's own words. */
export function filled(sentence: (...places: string[]) => string, ...nodes: readonly ReactNode[]): ReactNode {
  const parts = sentence(...nodes.map((_, i) => `\0${i}\0`)).split('\0');
  return parts.map((part, i) => <Fragment key={`${i} ${part}`}>{i % 2 === 0 ? part : nodes[Number(part)]}</Fragment>);
}
