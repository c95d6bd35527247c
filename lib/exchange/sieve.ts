import { isBag, LISTS, upToDate } from './backup';
import type { Found } from './backup-rows';
import { type Fault, FileRefusal } from './fault';
import { textSharer } from './share-texts';

/** Says what is wrong with a row of a list; `null` = nothing. */
export type Judge = (list: string, row: unknown) => Found | null;

/** Rows of one file on their way in, list after list: sound ones are kept, of the others it is told what is wrong. */
export class Sieve {
  readonly sound: ReadonlyMap<string, unknown[]> = new Map(LISTS.map((list) => [list, []]));
  readonly faults: Fault[] = [];
  /** The latest in any row; `''` = none has one. */
  clock = '';
  private readonly share = textSharer();
  private list = '';
  private index = 0;
  /** The last one of the list; ours stand in their order, and then nothing more has to be kept to find one that comes twice. */
  private last = '';
  /** All of the list so far, once they did not stand in their order. */
  private ids: Set<unknown> | null = null;

  /** @param most faults: with the last of them it throws. Infinite where the sound rows are wanted whatever the others are. */
  constructor(
    private readonly judge: Judge,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  /** Nobody reads more faults, and nothing is imported anyway. */
  get isFull(): boolean {
    return this.faults.length >= this.most;
  }

  /**
   * Takes the next row of a list; no other list may come between two of its rows.
   * @param version of the file it stands in.
   * @throws FileRefusal when it is full.
   */
  take(list: string, raw: unknown, version: number): void {
    if (list !== this.list) [this.list, this.index, this.last, this.ids] = [list, 0, '', null];
    this.share(raw);
    const row = upToDate(raw, list, version);
    const found = this.judge(list, row) ?? this.twice(row);
    if (!found) this.sound.get(list)?.push(row);
    const clock = latestOf(row);
    if (clock > this.clock) this.clock = clock;
    if (found) this.refuse({ code: found.code, place: `$.${list}[${this.index}]${found.field}`, detail: found.detail });
    this.index++;
  }

  /** Would these rows fill it with faults? Nothing is kept of them. */
  isTooMuch(rows: readonly (readonly [list: string, row: unknown])[], version: number): boolean {
    const trial = new Sieve(this.judge, this.most);
    try {
      for (const [list, row] of rows) trial.take(list, row, version);
      return false;
    } catch (error) {
      if (error instanceof FileRefusal) return true;
      throw error;
    }
  }

  private twice(row: unknown): Found | null {
    if (!isBag(row)) return null;
    const id = String(row.id);
    if (this.ids === null && id > this.last) {
      this.last = id;
      return null;
    }
    this.ids ??= new Set((this.sound.get(this.list) as { id: string }[]).map((each) => each.id));
    const { size } = this.ids;
    return this.ids.add(id).size > size ? null : { code: 'row.duplicate', field: '.id', detail: id };
  }

  private refuse(fault: Fault): void {
    this.faults.push(fault);
    if (this.isFull) throw new FileRefusal(fault);
  }
}

/** The latest clock in a row; `''` = it has none. */
function latestOf(row: unknown): string {
  if (!isBag(row)) return '';
  if (typeof row.clock === 'string') return row.clock;
  const stamps = isBag(row.stamps) ? row.stamps : {};
  let latest = '';
  for (const field in stamps) {
    const at: unknown = (stamps[field] as readonly unknown[] | null | undefined)?.[0];
    if (typeof at === 'string' && at > latest) latest = at;
  }
  return latest;
}
