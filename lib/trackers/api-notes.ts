import type { TicketRef } from '../domain/ticket';
import { whole, z } from '../domain/zod';
import { type Http, readJson } from './api';

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

const comment = z.object({ id: whole() });

/**
 * Comments as most REST APIs have them: posted to a list, changed and deleted by their number.
 * @param listOf where the comments of a ticket are. @param oneOf where one of them is.
 */
export const restNotes = (
  listOf: (ref: TicketRef) => string,
  oneOf: (ref: TicketRef, id: string) => string,
  change: 'PATCH' | 'PUT',
): Notes => ({
  async write(http, ref, body) {
    const answer = await http.ask(listOf(ref), { method: 'POST', body: { body }, accept: 'json' });
    return String(readJson(comment, answer).id);
  },
  async change(http, ref, id, body) {
    await http.ask(oneOf(ref, id), { method: change, body: { body }, accept: 'json' });
  },
  async remove(http, ref, id) {
    await http.ask(oneOf(ref, id), { method: 'DELETE', accept: 'json', statuses: [404] });
  },
});
