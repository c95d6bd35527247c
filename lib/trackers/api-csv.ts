import { TrackerTrouble } from '../domain/tracker-trouble';
import { parseCsv } from '../exchange/csv';

/**
 * An exported table without its heading, whose separator is a person's choice or their language's.
 * @param heading how it begins, with the separator as its group.
 * @throws TrackerTrouble `not-understood` for everything that is no such table.
 */
export function readTable(text: string, heading: RegExp): { head: readonly string[]; rows: (readonly string[])[] } {
  const separator = heading.exec(text)?.[1];
  if (!separator) throw new TrackerTrouble('not-understood', 'heading');
  try {
    const [head = [], ...rows] = parseCsv(text, separator).map(({ cells }) => cells);
    if (rows.every(({ length }) => length === head.length)) return { head, rows };
  } catch {
    throw new TrackerTrouble('not-understood', 'CSV');
  }
  throw new TrackerTrouble('not-understood', 'row');
}
