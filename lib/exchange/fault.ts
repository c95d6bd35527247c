/** What can be wrong with a file, or with one place in it. Words for people: `components/dashboard/data/words.ts`. */
export type FaultCode =
  | 'file.too-large'
  | 'file.too-full'
  | 'file.cut-off'
  | 'file.encoding'
  | 'file.empty'
  | 'file.not-ours'
  | 'file.newer'
  | 'json.syntax'
  | 'json.too-deep'
  | 'json.forbidden-key'
  | 'json.duplicate-key'
  | 'json.number'
  | 'row.shape'
  | 'row.rule'
  | 'row.duplicate'
  | 'row.wrong-id'
  | 'row.future'
  | 'row.differs'
  | 'row.dangling'
  | 'row.loop'
  | 'table.quote'
  | 'table.ragged'
  | 'table.too-wide'
  | 'table.too-long'
  | 'table.no-title'
  | 'cell.number'
  | 'cell.ambiguous-number'
  | 'cell.date'
  | 'cell.ambiguous-date'
  | 'cell.value'
  | 'cell.too-long'
  | 'name.ambiguous'
  | 'markdown.line';

/** One thing that is wrong, and where. */
export interface Fault {
  readonly code: FaultCode;
  /** JSON path (`$.records.objective[3].title`), `line 7`, `line 7, “Target”`, `line 7, column 3, $.tickets[0]`; `''` = the whole file. */
  readonly place: string;
  /** What was found there, or what was expected. */
  readonly detail: string;
}

/** Refuses a file as a whole. Readers catch it and hand out its fault. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  constructor(readonly fault: Fault) {
    super(`${fault.code} ${fault.place} ${fault.detail}`);
  }
}

/** Stops reading. */
export function refuse(code: FaultCode, place = '', detail = ''): never {
  throw new FileRefusal({ code, place, detail: cut(detail) });
}

/** Runs a reader; its refusal becomes a value. */
export function attempt<T>(read: () => T): { readonly ok: true; readonly value: T } | { ok: false; fault: Fault } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

const LONGEST = 120;
/** A file's own words in a message, at a bearable length. */
export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What stands somewhere, as a detail; `''` = nothing. */
export function found(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return cut(JSON.stringify(value) ?? '');
}
