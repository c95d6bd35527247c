import type { TicketRef } from '../domain/ticket';
import { TrackerTrouble } from '../domain/tracker-trouble';
import { whole, z } from '../domain/zod';
import { type Http, type HttpAnswer, type HttpRequest, readJson } from './api';

/**
 * Comments of ours on tickets, for whoever has a token that may write. Ids are the tracker's own.
 * @throws TrackerTrouble
 */
export interface Notes {
  /** @returns its id, by which it is changed and taken away. */
  write(http: Http, ref: TicketRef, text: string): Promise<string>;
  change(http: Http, ref: TicketRef, id: string, text: string): Promise<void>;
  /** One that is gone already is gone. */
  remove(http: Http, ref: TicketRef, id: string): Promise<void>;
}

/** What REST APIs for comments do not have in common. */
export interface RestComments {
  /** Where those of a ticket are, for one more. */
  list(ref: TicketRef, http: Http): string | Promise<string>;
  /** Where one of them is. */
  one(ref: TicketRef, id: string, http: Http): string | Promise<string>;
  readonly change: 'PATCH' | 'POST' | 'PUT';
  /** What is sent for a text, on a ticket where it is new; absent = `{ body }`. */
  readonly bodyOf?: (text: string, ref: TicketRef | null) => object;
  /** Reads the id of what was posted; absent = its `id`. */
  readonly idOf?: (answer: HttpAnswer) => string;
  readonly headers?: HttpRequest['headers'];
}

/** An id that may stand in an address. */
export const remoteId = z.union([whole(), z.string().check(z.regex(/^[\w-]{1,64}$/))]);
const comment = z.object({ id: remoteId });

/** Comments as most REST APIs have them: posted to a list, changed and deleted by their id. */
export const restNotes = ({ list, one, change, bodyOf, idOf, headers = {} }: RestComments): Notes => {
  const said = (text: string, ref: TicketRef | null) =>
    ({ body: bodyOf?.(text, ref) ?? { body: text }, accept: 'json', headers }) as const;
  return {
    async write(http, ref, text) {
      const answer = await http.ask(await list(ref, http), { method: 'POST', statuses: [404], ...said(text, ref) });
      if (answer.status === 404) throw notThere();
      return idOf?.(answer) ?? String(readJson(comment, answer).id);
    },
    async change(http, ref, id, text) {
      await http.ask(await one(ref, id, http), { method: change, ...said(text, null) });
    },
    async remove(http, ref, id) {
      await http.ask(await one(ref, id, http), { method: 'DELETE', accept: 'json', statuses: [404], headers });
    },
  };
};

/** Trackers say so of what this account may not see, too; either way nothing was written. */
export const notThere = () => new TrackerTrouble('forbidden', 'status 404');

/** A text for trackers that take HTML, in which nothing of it is a mark. */
export const asHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
