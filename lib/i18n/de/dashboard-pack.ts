import type { Translate, Words } from '../spoken';
import { settings } from './settings';

/** Every area of the dashboard. */
const pack: Readonly<Record<string, Words>> = { settings };

export const translate: Translate = (area) => pack[area];
