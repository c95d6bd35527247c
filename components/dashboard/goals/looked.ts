import { DAY_MS } from '../../../lib/domain/calendar';
import { isSample } from '../../../lib/store/queries/sample';

const PLACE = `throughline.${isSample ? 'sample-' : ''}looked`;
/** So far back for somebody who never looked. */
const AT_FIRST_MS = 7 * DAY_MS;

/**
 * Since when things are news at this device, epoch ms: when the last visit began. It stays while this tab lives, so that a
 * reload does not hide what was not read yet.
 */
export function lookedAt(now: number): number {
  const here = Number(sessionStorage.getItem(PLACE));
  if (here > 0) return here;
  const before = Number(localStorage.getItem(PLACE)) || now - AT_FIRST_MS;
  sessionStorage.setItem(PLACE, String(before));
  localStorage.setItem(PLACE, String(now));
  return before;
}

/** All of it was seen. */
export function look(now: number): void {
  sessionStorage.setItem(PLACE, String(now));
  localStorage.setItem(PLACE, String(now));
}
