import { dateOfEpochDay, epochDay } from '../domain/calendar';
import { objective as schema } from '../domain/objective';
import { numberOf } from './cells';
import type { KeyResultDraft, ObjectiveDraft, ReadDrafts } from './drafts';
import { cut, type Fault, refuse } from './fault';
import { textOfMarkdown } from './markdown-text';
import { measureOf } from './measure-text';

const LONGEST_LINE = 1_000_000;
const HEADING = /^(#{1,3}) (.*?)(?: <!-- ([0-9a-f-]{36}) -->)?$/;
const FACT = /^- ([A-Z][a-z ]{2,20}):(?: (.*))?$/;
const DATES = /^\d{4}-\d{2}-\d{2} – \d{4}-\d{2}-\d{2}$/;

type Facts = Map<string, { readonly text: string; readonly place: string }>;

/** A heading with what stands under it. */
interface Part {
  readonly level: number;
  readonly title: string;
  readonly id: string | null;
  readonly place: string;
  readonly facts: Facts;
  readonly quote: string[];
}

/** Objectives and key results in a document like ours: `#` cycle, `##` objective, `###` key result, `- Fact: value`. */
export function draftsOfMarkdown(text: string): ReadDrafts {
  const faults: Fault[] = [];
  const repairs: Fault[] = [];
  const drafts: (Omit<ObjectiveDraft, 'keyResults'> & { keyResults: KeyResultDraft[] })[] = [];
  let cycle: string | undefined;
  for (const part of partsOf(text, repairs)) {
    const { level, title, place } = part;
    if (title.trim() === '') faults.push({ code: 'table.no-title', place, detail: '' });
    if (level === 1) cycle = title;
    if (level === 2)
      drafts.push({ ...objectiveOf(part, faults), ...(cycle !== undefined && { cycle }), keyResults: [] });
    if (level !== 3) continue;
    const last = drafts.at(-1);
    if (last) last.keyResults.push(keyResultOf(part, faults));
    else faults.push({ code: 'table.no-title', place, detail: cut(title) });
  }
  if (drafts.length === 0 && faults.length === 0) refuse('file.not-ours', '', '##');
  return { drafts, faults, repairs };
}

function partsOf(text: string, repairs: Fault[]): Part[] {
  const parts: Part[] = [];
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    const place = `line ${i + 1}`;
    if (line.length > LONGEST_LINE) refuse('cell.too-long', place, String(LONGEST_LINE));
    const [, marks, title = '', id = null] = HEADING.exec(line) ?? [];
    const open = parts.at(-1);
    const [, fact, value = ''] = FACT.exec(line) ?? [];
    if (marks) {
      const level = marks.length;
      parts.push({ level, title: textOfMarkdown(title), id, place, facts: new Map(), quote: [] });
    } else if (fact && open && open.level > 1) open.facts.set(fact, { text: textOfMarkdown(value), place });
    else if (line.startsWith('>') && open?.level === 2) open.quote.push(textOfMarkdown(line.replace(/^> ?/, '')));
    else if (line.trim() !== '' && !DATES.test(line)) repairs.push({ code: 'markdown.line', place, detail: cut(line) });
  }
  return parts;
}

function objectiveOf({ title, id, place, facts, quote }: Part, faults: Fault[]): Omit<ObjectiveDraft, 'keyResults'> {
  const read = reader(facts, faults);
  // Our own document leaves out what is usual; another one just does not say.
  const isOwn = id !== null;
  return {
    place,
    id,
    ...nameOf(facts, 'Owner', 'owner'),
    ...nameOf(facts, 'Reviewer', 'reviewer'),
    fields: {
      title,
      ...((quote.length > 0 || isOwn) && { why: quote.join('\n') }),
      ...read('Level', 'level', (text) => parsed(schema.shape.level.safeParse(text))),
      ...read('Kind', 'kind', (text) => parsed(schema.shape.kind.safeParse(text))),
      ...(isOwn && { weight: 1, contribution: '' }),
      ...read('Weight', 'weight', number),
      ...read('Contributes to', 'contribution', (text) => text),
    },
  };
}

function keyResultOf({ title, id, place, facts }: Part, faults: Fault[]): KeyResultDraft {
  const read = reader(facts, faults);
  return {
    place,
    id,
    ...nameOf(facts, 'Owner', 'owner'),
    fields: {
      title,
      ...(id !== null && { weight: 1, dueOn: null }),
      ...read('Measure', 'measure', measureOf),
      ...read('Due', 'dueOn', (text) => (isDate(text) ? text : null)),
      ...read('Weight', 'weight', number),
    },
  };
}

function nameOf<F extends string>(facts: Facts, name: string, field: F): { [P in F]?: string } {
  const text = facts.get(name)?.text;
  return text === undefined ? {} : ({ [field]: text } as { [P in F]?: string });
}

/** Reads one fact into a field; one that cannot be read leaves a fault. */
function reader(facts: Facts, faults: Fault[]) {
  return <F extends string, T>(name: string, field: F, read: (text: string) => T | null): { [P in F]?: T } => {
    const fact = facts.get(name);
    if (!fact) return {};
    const value = read(fact.text);
    if (value !== null) return { [field]: value } as { [P in F]?: T };
    faults.push({ code: 'cell.value', place: `${fact.place}, “${name}”`, detail: cut(fact.text) });
    return {};
  };
}

const parsed = <T>(result: { success: true; data: T } | { success: false }): T | null =>
  result.success ? result.data : null;
const isDate = (text: string): boolean => {
  const day = epochDay(text);
  return !Number.isNaN(day) && dateOfEpochDay(day) === text;
};
function number(text: string): number | null {
  const said = numberOf(text, { decimal: '.' });
  return said.ok ? said.value : null;
}
