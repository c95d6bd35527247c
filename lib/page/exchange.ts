import type { TicketReading } from '../domain/ticket';
import type { BadgeView } from '../messaging/badge-view';
import { isDismissal } from './ask';
import type { Ask } from './ask';
import { pause } from './pause';

/** What one visited page has told the background, and the badges it got back. Thrown away when the page is left. */
export interface Exchange {
  /** These tickets are on the page now, by identity. Those that are new or differ are sent in one message. */
  offer(readings: ReadonlyMap<string, TicketReading>): void;
  /** What we know may be out of date: send everything again at the next offer. */
  forget(): void;
  /** `undefined` = not answered yet. */
  viewOf(identity: string): BadgeView | undefined;
}

interface Options {
  readonly ask: Ask;
  /** Badges arrived: time to paint. */
  readonly arrived: () => void;
  /** The background does not want to hear from us. */
  readonly dismissed: () => void;
  /** Aborts when the page is left; an answer that comes later is dropped. */
  readonly signal: AbortSignal;
}

/** The most readings the background takes in one message. */
export const MAX_READINGS = 200;
const RETRY_MS = 3000;
const MAX_RETRY_MS = 60_000;

export function createExchange({ ask, arrived, dismissed, signal }: Options): Exchange {
  const views = new Map<string, BadgeView>();
  const sent = new Map<string, string>();
  let latest: ReadonlyMap<string, TicketReading> = new Map();
  let isBusy = false;

  const changed = (): [string, TicketReading][] =>
    [...latest].filter(([identity, reading]) => sent.get(identity) !== JSON.stringify(reading));

  /** One message at a time, so that an older answer can never overwrite a newer one. */
  const work = async (): Promise<void> => {
    let failures = 0;
    for (let batch = changed(); batch.length > 0 && !signal.aborted; batch = changed()) {
      batch.length = Math.min(batch.length, MAX_READINGS);
      for (const [identity, reading] of batch) sent.set(identity, JSON.stringify(reading));
      try {
        const answers = await ask('observe', { readings: batch.map(([, reading]) => reading) });
        if (signal.aborted) return;
        batch.forEach(([identity], index) => {
          const view = answers[index];
          if (view) views.set(identity, view);
        });
        failures = 0;
        arrived();
      } catch (error) {
        if (isDismissal(error)) return dismissed();
        for (const [identity] of batch) sent.delete(identity);
        await pause(Math.min(MAX_RETRY_MS, RETRY_MS * 2 ** failures++), signal);
      }
    }
  };

  return {
    offer(readings) {
      latest = readings;
      if (isBusy) return;
      isBusy = true;
      const rest = (): void => {
        isBusy = false;
      };
      work().then(rest, rest);
    },
    forget: () => sent.clear(),
    viewOf: (identity) => views.get(identity),
  };
}
