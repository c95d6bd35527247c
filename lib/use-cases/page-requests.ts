import { OkrError } from '../domain/errors';
import { instant, type TicketId } from '../domain/ids';
import { ticketReading, ticketRef } from '../domain/ticket';
import { ticketIdOf } from '../domain/ticket-id';
import { z } from '../domain/zod';
import type { BadgeView } from '../messaging/badge-view';
import type { FromPage } from '../messaging/protocol';
import { keepFocus, lastFocus } from '../platform/focus';
import type { Speaker } from '../platform/messages';
import { openPopup } from '../platform/toolbar';
import type { Database } from '../store/db';
import { connections } from '../store/queries/connections';
import { sites } from '../store/queries/sites';
import { viewTickets } from '../store/queries/ticket-views';
import { badgeView } from './badge-view';
import { observeTickets } from './observe-tickets';
import { seldom } from './seldom';
import { speakAsDevice } from './speak';

export type PageSpeaker = Extract<Speaker, { kind: 'page' }>;

const inputs = {
  hello: z.literal(null),
  observe: z.object({ readings: z.array(ticketReading).check(z.maxLength(200)), seenAt: instant }),
  badges: z.object({ refs: z.array(ticketRef).check(z.maxLength(200)) }),
  // Parsed where it is kept.
  report: z.unknown(),
  openPopup: z.object({ ref: ticketRef }),
} satisfies Record<keyof FromPage, unknown>;

export const isPageRequest = (name: string): name is keyof FromPage => Object.hasOwn(inputs, name);

/** What a page request led to, beside its answer. */
export interface PageAnswer {
  readonly value: unknown;
  /** Did numbers move that other pages and the toolbar show? */
  readonly moved: boolean;
}

/** A popup asked for by a page opens at most this often. */
const POPUP_PAUSE_MS = 1000;

/**
 * Answers a content script, which is treated as hostile: everything is parsed, and it may speak only about tickets of
 * trackers that are on at its own page's origin.
 * @throws OkrError `sender.forbidden`, `tracker.not-granted`, `input.invalid`, `sender.too-many`.
 */
export async function answerPage(
  db: Database,
  name: keyof FromPage,
  raw: unknown,
  page: PageSpeaker,
  now: number,
): Promise<PageAnswer> {
  const own = (await connections(db)).filter(({ baseUrl }) => new URL(baseUrl).origin === page.origin);
  const known = (about: { tracker: string; baseUrl: string } | null) => {
    if (own.some(({ tracker, baseUrl }) => tracker === about?.tracker && baseUrl === about.baseUrl)) return;
    throw new OkrError(own.length === 0 ? 'tracker.not-granted' : 'sender.forbidden');
  };
  const still = (value: unknown): PageAnswer => ({ value, moved: false });
  switch (name) {
    case 'hello': {
      const said = await sites(db, own);
      return still(own.map(({ tracker, baseUrl }) => ({ tracker, baseUrl, custom: said.get(baseUrl)?.custom })));
    }
    case 'observe': {
      const { readings, seenAt } = parse(inputs.observe, raw);
      for (const reading of readings) {
        known(reading.ref);
        if (new URL(reading.url).origin !== page.origin) throw new OkrError('sender.forbidden');
      }
      const { ticketIds, moved } = await db.transaction('rw', db.tables, async () =>
        observeTickets(db, readings, Math.min(seenAt, now)),
      );
      return { value: await badges(db, ticketIds, now), moved: moved.length > 0 };
    }
    case 'badges': {
      const { refs } = parse(inputs.badges, raw);
      refs.forEach(known);
      return still(await badges(db, refs.map(ticketIdOf), now));
    }
    case 'report':
      known(raw as FromPage['report']['input'] | null);
      return still(await (await seldom()).hearReport(db, raw, now));
    case 'openPopup': {
      const { ref } = parse(inputs.openPopup, raw);
      known(ref);
      const last = await lastFocus();
      if (!page.isActive) throw new OkrError('sender.forbidden');
      if (last?.tabId === page.tabId && now - last.at < POPUP_PAUSE_MS) throw new OkrError('sender.too-many');
      await keepFocus({ target: { ref }, tabId: page.tabId, at: now });
      await openPopup();
      return still(null);
    }
  }
}

async function badges(db: Database, ticketIds: readonly TicketId[], now: number): Promise<BadgeView[]> {
  await speakAsDevice();
  return (await viewTickets(db, ticketIds, now)).map((view) => badgeView(view, now));
}

function parse<T>(
  schema: { safeParse(raw: unknown): { success: true; data: T } | { success: false } },
  raw: unknown,
): T {
  const result = schema.safeParse(raw);
  if (!result.success) throw new OkrError('input.invalid', { field: 'message' });
  return result.data;
}
