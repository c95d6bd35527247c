import type { Habits } from '../../../lib/exchange/cells';
import type { Column, Preset } from '../../../lib/exchange/columns';
import { fold } from '../../../lib/exchange/columns';

/** What a person said about tables with these headings. A convenience of this browser, not data. */
export interface Mapping extends Habits {
  readonly preset: Preset;
  readonly columns: readonly Column[];
}

const KEY = 'throughline.columns';
const MOST = 20;

const signature = (headings: readonly string[]): string => headings.map(fold).join('|').slice(0, 2000);

/** @returns `null` when no such table was imported here before. */
export function rememberedMapping(headings: readonly string[]): Mapping | null {
  return stored().find(([known]) => known === signature(headings))?.[1] ?? null;
}

export function rememberMapping(headings: readonly string[], mapping: Mapping): void {
  const own = signature(headings);
  const others = stored().filter(([known]) => known !== own);
  localStorage.setItem(KEY, JSON.stringify([[own, mapping] as const, ...others].slice(0, MOST)));
}

function stored(): readonly (readonly [string, Mapping])[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
