import { dateOfEpochDay, epochDay } from './calendar';
import { whole, z } from './zod';

/** A UUID of any record. */
export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** Ids of what people write are UUID v7: they sort by time and can be made offline without clashing. */
export const cycleId = uuid.brand<'CycleId'>();
export const personId = uuid.brand<'PersonId'>();
export const objectiveId = uuid.brand<'ObjectiveId'>();
export const keyResultId = uuid.brand<'KeyResultId'>();
export const checkInId = uuid.brand<'CheckInId'>();
export const noteId = uuid.brand<'NoteId'>();
export const kudosId = uuid.brand<'KudosId'>();
export const linkRuleId = uuid.brand<'LinkRuleId'>();

/** A ticket's id is its identity in text, see `ticketIdOf`. */
export const ticketId = z.string().check(z.minLength(3), z.maxLength(600)).brand<'TicketId'>();
/** A link's id is made of what it links, see `linkIdOf`. */
export const linkId = z.string().brand<'LinkId'>();

export type CycleId = z.infer<typeof cycleId>;
export type PersonId = z.infer<typeof personId>;
export type ObjectiveId = z.infer<typeof objectiveId>;
export type KeyResultId = z.infer<typeof keyResultId>;
export type CheckInId = z.infer<typeof checkInId>;
export type NoteId = z.infer<typeof noteId>;
export type KudosId = z.infer<typeof kudosId>;
export type LinkRuleId = z.infer<typeof linkRuleId>;
export type TicketId = z.infer<typeof ticketId>;

/** The last moment whose date has four digits for its year, wherever one is: a day before the end of 9999. */
const LAST_INSTANT = Date.UTC(9999, 11, 31);
/** A point in time, epoch milliseconds. */
export const instant = whole().check(z.nonnegative(), z.maximum(LAST_INSTANT));
/** A calendar date without a zone, `YYYY-MM-DD`. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isInCalendar, 'not a date'));

/** Browsers read 30 February as 2 March, so the date has to come back as it was written. */
function isInCalendar(text: string): boolean {
  const day = epochDay(text);
  return !Number.isNaN(day) && dateOfEpochDay(day) === text;
}
