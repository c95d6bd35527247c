import type { RecordKind } from '../domain/change';

/** A reference one record makes. */
export interface Reference {
  /** The rest of the JSON path, e.g. `.cycleId`. */
  readonly field: string;
  readonly kind: RecordKind;
  readonly id: string;
}

type Bag = Readonly<Record<string, unknown>>;

/** Single fields that name another record. */
const FIELDS: Readonly<Partial<Record<RecordKind, Readonly<Record<string, RecordKind>>>>> = {
  objective: { cycleId: 'cycle', ownerId: 'person', reviewerId: 'person', carriedFrom: 'objective' },
  keyResult: { objectiveId: 'objective', ownerId: 'person' },
  link: { keyResultId: 'keyResult' },
  checkIn: { keyResultId: 'keyResult', authorId: 'person', readerId: 'person', acknowledgedBy: 'person' },
  note: { authorId: 'person', saidBy: 'person', askedId: 'person', threadId: 'note' },
  kudos: { authorId: 'person', toId: 'person', keyResultId: 'keyResult' },
};

/** What a record refers to. Tickets are not among it: an unlinked one may have been forgotten. */
export function referencesOf(kind: RecordKind, row: Bag): Reference[] {
  const found: Reference[] = [];
  const add = (field: string, to: RecordKind, id: unknown) => {
    if (typeof id === 'string') found.push({ field, kind: to, id });
  };
  for (const [field, to] of Object.entries(FIELDS[kind] ?? {})) add(`.${field}`, to, row[field]);
  const { parent, contributors, override } = row;
  if (kind === 'objective' && isBag(parent)) {
    add('.parent.objectiveId', 'objective', parent.objectiveId);
    add('.parent.keyResultId', 'keyResult', parent.keyResultId);
  }
  if (kind === 'note') add('.aboutId', row.aboutKind as RecordKind, row.aboutId);
  if (Array.isArray(contributors))
    for (const [i, id] of contributors.entries()) add(`.contributors[${i}]`, 'person', id);
  if (isBag(override)) add('.override.by', 'person', override.by);
  return found;
}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/**
 * Objectives that serve themselves through whatever is above them, one of each loop.
 * @param parentOf the objective above; `null` = none. Every objective is walked once, however deep the tree.
 */
export function loopsIn(ids: Iterable<string>, parentOf: (id: string) => string | null): string[] {
  const done = new Set<string>();
  const loops: string[] = [];
  for (const id of ids) {
    const walk = new Set<string>();
    let at: string | null = id;
    while (at !== null && !done.has(at)) {
      if (walk.has(at)) {
        loops.push(at);
        break;
      }
      walk.add(at);
      at = parentOf(at);
    }
    for (const each of walk) done.add(each);
  }
  return loops;
}
