import type { Words } from '../spoken';
import { background } from './background';
import { badge } from './badge';
import { words } from './words';

/** The areas of the background, which reads them from a file of the package (`lib/i18n/packed.ts`) when it speaks German. */
export const backgroundWords: Readonly<Record<string, Words>> = { background, badge, words };
