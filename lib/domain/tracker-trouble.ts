/**
 * Why a tracker could not be asked, each with one thing a person can do about it:
 * `offline` this device · `unreachable` the server · `timeout` · `too-large` · `signed-out` the person's own session ended ·
 * `token-refused` · `token-insecure` it would travel in the clear · `forbidden` · `rate-limited` · `server` it failed ·
 * `question` it does not take what it was asked · `not-understood` an answer of another shape · `reader` our own code for this tracker could not be loaded.
 */
export type TroubleCode =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'signed-out'
  | 'token-refused'
  | 'token-insecure'
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'question'
  | 'not-understood'
  | 'reader';

/** A tracker did not answer as it should. What was seen of its tickets before stays. */
export class TrackerTrouble extends Error {
  override readonly name = 'TrackerTrouble';
  /** Told by its name: each script of the package has a class of its own. */
  static override [Symbol.hasInstance](error: unknown): error is TrackerTrouble {
    return error instanceof Error && error.name === 'TrackerTrouble';
  }
  /**
   * @param what which part of the answer, e.g. `status 502` or a path inside it; never its content.
   * @param retryAt not before this moment, epoch ms, as the server asks; `null` = it does not say.
   */
  constructor(
    readonly code: TroubleCode,
    readonly what = '',
    readonly retryAt: number | null = null,
  ) {
    super(`${code} ${what}`);
  }
}

/** Does it say no more than that this one question is not answered? Then the tracker is as well as it was. */
export const isOfTheQuestion = ({ code }: TrackerTrouble): boolean =>
  code === 'forbidden' || code === 'question' || code === 'not-understood' || code === 'too-large';
