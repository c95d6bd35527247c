import type { Translate, Words } from '../spoken';
import { background } from './background';

/** The areas of the background, which has them from the start: a worker fetches nothing. */
const pack: Readonly<Record<string, Words>> = { background };

export const translate: Translate = (area) => pack[area];
