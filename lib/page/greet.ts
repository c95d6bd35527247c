import type { Connection } from '../messaging/protocol';
import type { Ask } from './ask';
import { isDismissal } from './ask';
import { pause } from './pause';

const ATTEMPTS = 4;
const PAUSE_MS = 2000;

/**
 * The first word of a script: which trackers are on for this origin. A background that is just being installed or
 * restarted may not answer for some seconds; a refusal, or none after about half a minute, counts as "none".
 */
export async function greet(ask: Ask, signal: AbortSignal): Promise<readonly Connection[]> {
  for (let attempt = 1; attempt <= ATTEMPTS && !signal.aborted; attempt++) {
    try {
      return await ask('hello', null);
    } catch (error) {
      if (isDismissal(error)) break;
      await pause(PAUSE_MS * attempt, signal);
    }
  }
  return [];
}
