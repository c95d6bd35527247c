import type { Duty } from '../domain/duty';
import { background } from '../i18n/en/background';
import { showCount } from '../platform/toolbar';
import { inTurn } from '../platform/turns';
import type { Database } from '../store/db';
import { me } from '../store/queries/alive';
import { owed } from '../store/queries/owed';

/**
 * Puts the number of things the person owes on the toolbar button, and what they are into its tooltip. One after the other, or
 * what was read before an act could be shown after what was read behind it. @param now epoch ms.
 */
export const showOwed = (db: Database, now: number): Promise<void> =>
  inTurn('toolbar', async () => {
    const person = await me(db);
    if (!person) return showCount(0, 'Throughline');
    const duties = await owed(db, person.id, now);
    await showCount(
      duties.length,
      duties.length === 0 ? background.nothingOwed : background.owed(duties.length, owedList(duties)),
    );
  });

/** What is owed, by kind: "2 check-ins, 1 review". */
export const owedList = (duties: readonly Duty[]): string =>
  [...Map.groupBy(duties, ({ kind }) => kind)].map(([kind, own]) => background.kinds[kind](own.length)).join(', ');
