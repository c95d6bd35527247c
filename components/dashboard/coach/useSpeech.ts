import type { Speech } from '../../../lib/coach/rule';
import { useRemembered } from '../../hooks/useRemembered';

const SPEECHES: readonly Speech[] = ['en', 'de'];
/** Titles are mostly written in the language the browser speaks. */
const guess = (): Speech => SPEECHES.find((speech) => navigator.language.startsWith(speech)) ?? 'en';

/** The language goals are written in here, which is the one the coach answers in. */
export const useSpeech = () => useRemembered<Speech>('coach-speech', SPEECHES, guess());
