import type { Translate, Words } from '../spoken';

/** The areas of the popup, apart from the dashboard's, so that it waits for less. */
const pack: Readonly<Record<string, Words>> = {};

export const translate: Translate = (area) => pack[area];
