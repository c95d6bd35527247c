import { localDate } from '../domain/calendar';
import { mayRemind } from '../domain/reminder';
import { background } from '../i18n/en/background';
import { notify } from '../platform/notifications';
import { chooseReminders, chosenReminders } from '../platform/reminders';
import type { Database } from '../store/db';
import { me } from '../store/queries/alive';
import { owed } from '../store/queries/owed';
import { owedList } from './show-owed';
import { speakAsDevice } from './speak';

/** One digest of what is owed, where the person wants one and at their time; nothing when nothing is owed. */
export async function remind(db: Database, now: number): Promise<void> {
  const chosen = await chosenReminders();
  if (!chosen || !mayRemind(chosen, now)) return;
  const person = await me(db);
  const duties = person ? await owed(db, person.id, now) : [];
  if (duties.length === 0) return;
  // This runs in a script of its own (seldom.ts), which does not know yet which language it speaks.
  await speakAsDevice();
  // First, so that a worker that is killed here reminds once too few, not twice.
  await chooseReminders({ ...chosen, remindedOn: localDate(now) });
  const route = duties.every(({ kind }) => kind === 'checkIn') ? '/round' : '/';
  await notify(route, background.reminder(duties.length), owedList(duties));
}
