import { OkrError } from '../domain/errors';
import type { TicketReading } from '../domain/ticket';
import type { BadgeView } from '../messaging/badge-view';
import type { Ask } from './ask';
import { isDismissal } from './ask';
import { pause } from './pause';

/** What one visited page tells the background, and the badges it gets back. Thrown away when the page is left. */
export interface Exchange {
  /**
   * These tickets are on the page, by identity, as it was at `seenAt`, epoch ms. What is new or differs is sent, in as few
   * messages as possible.
   */
  offer(readings: ReadonlyMap<string, TicketReading>, seenAt: number): void;
  /** What the badges say may be out of date: ask for all of them again. */
  refresh(): void;
  /** `undefined` = not answered yet. */
  viewOf(identity: string): BadgeView | undefined;
}

interface Options {
  readonly ask: Ask;
  /**
   * Every reading this document has sent, as JSON, over all visits; added to here. A framework that goes back shows
   * the page as it left it, so a known reading at the start of a visit says nothing about today.
   */
  readonly told: Set<string>;
  /** Badges arrived: time to paint. */
  readonly arrived: () => void;
  /** The background does not want to hear from us. */
  readonly dismissed: () => void;
  /** Aborts when the page is left; an answer that comes later is dropped. */
  readonly signal: AbortSignal;
}

/** Something to ask about a ticket: with a sighting to report, or for the badge alone. */
interface Question {
  readonly identity: string;
  readonly reading: TicketReading;
  /** When it was seen, epoch ms; `null` = nothing new is claimed. */
  readonly seenAt: number | null;
}

/** The most tickets the background takes in one message. */
export const MAX_TICKETS = 200;
const MOST_TOLD = 5000;
const RETRY_MS = 3000;
const MAX_RETRY_MS = 60_000;

export function createExchange({ ask, told, arrived, dismissed, signal }: Options): Exchange {
  const views = new Map<string, BadgeView>();
  const shown = new Map<string, { readonly json: string; readonly reading: TicketReading }>();
  const open = new Map<string, Question>();
  let isBusy = false;

  const put = (batch: readonly Question[]): Promise<readonly BadgeView[]> => {
    const seenAt = batch[0]?.seenAt ?? null;
    const readings = batch.map(({ reading }) => reading);
    return seenAt === null
      ? ask('badges', { refs: readings.map(({ ref }) => ref) })
      : ask('observe', { readings, seenAt });
  };

  /** One message at a time, so that an older answer can never overwrite a newer one. */
  const work = async (): Promise<void> => {
    for (let failures = 0; open.size > 0 && !signal.aborted; ) {
      const questions = [...open.values()];
      const batch = questions.filter(({ seenAt }) => seenAt === questions[0]?.seenAt).slice(0, MAX_TICKETS);
      // Closed before the answer: what is asked meanwhile is asked again, for this answer may not know it.
      for (const { identity } of batch) open.delete(identity);
      try {
        const answers = await put(batch);
        if (signal.aborted) return;
        for (const [index, { identity }] of batch.entries()) {
          const view = answers[index];
          if (view) views.set(identity, view);
        }
        failures = 0;
        arrived();
      } catch (error) {
        if (isDismissal(error)) return dismissed();
        // Asking again cannot help against a message that is refused for what it says.
        if (error instanceof OkrError && error.code === 'input.invalid') continue;
        for (const question of batch) if (!open.has(question.identity)) open.set(question.identity, question);
        await pause(Math.min(MAX_RETRY_MS, RETRY_MS * 2 ** failures++), signal);
      }
    }
  };

  const start = (): void => {
    if (isBusy) return;
    isBusy = true;
    const rest = () => (isBusy = false);
    work().then(rest, rest);
  };

  return {
    offer(readings, seenAt) {
      for (const [identity, reading] of readings) {
        const json = JSON.stringify(reading);
        const last = shown.get(identity);
        if (last?.json === json) continue;
        const isOldNews = !last && told.has(json);
        shown.set(identity, { json, reading });
        if (told.size > MOST_TOLD) told.clear();
        told.add(json);
        open.set(identity, { identity, reading, seenAt: isOldNews ? null : seenAt });
      }
      start();
    },
    refresh() {
      for (const [identity, { reading }] of shown) {
        if (!open.has(identity)) open.set(identity, { identity, reading, seenAt: null });
      }
      start();
    },
    viewOf: (identity) => views.get(identity),
  };
}
