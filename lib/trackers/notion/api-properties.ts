import type { Estimate } from '../../domain/ticket';
import { maybe, table, z } from '../../domain/zod';
import { isPointsLabel } from '../estimate';
import { STATUS } from './state';

const option = z.nullable(z.object({ id: z.string(), name: z.string() }));
const texts = z.array(z.object({ plain_text: z.string() }));
const property = z.object({
  type: z.string(),
  title: z.optional(texts),
  status: z.optional(option),
  select: z.optional(option),
  multi_select: z.optional(z.array(z.object({ name: z.string() }))),
  people: z.optional(z.array(z.object({ name: maybe(z.string()) }))),
  number: maybe(z.number()),
  relation: z.optional(z.array(z.object({ id: z.string() }))),
});
/** The properties of a page by their names, each of which holds its value under the name of its type. */
export const properties = table(property);
type Properties = z.infer<typeof properties>;
type Property = z.infer<typeof property>;

// People call properties as they like; these are the names of its templates.
export const PEOPLE = /^(?:assignees?|assigned to|assign|owner|zugewiesen|verantwortlich|responsable|assigné)$/i;
export const LABELS = /^(?:tags?|labels?|étiquettes|etiquetas)$/i;
export const PARENT = /^(?:parent(?:[ -](?:item|task|project))?|übergeordnetes element|übergeordnete aufgabe)$/i;

const named = (all: Properties, type: string, name: RegExp): Property | undefined =>
  Object.entries(all).find(([called, one]) => one.type === type && name.test(called))?.[1];

export const titleOf = (all: Properties): string =>
  (Object.values(all).find(({ type }) => type === 'title')?.title ?? []).map((part) => part.plain_text).join('');

/** What says how a page stands: a status of that name, else the only status, else a choice of that name. */
export function statusOf(all: Properties) {
  const alone = Object.values(all).filter(({ type }) => type === 'status');
  const status = named(all, 'status', STATUS) ?? (alone.length === 1 ? alone[0] : undefined);
  return status?.status ?? named(all, 'select', STATUS)?.select ?? null;
}

/** `null` where there is no such property, or somebody's name is not for this account. */
export function peopleOf(all: Properties): string[] | null {
  const people = named(all, 'people', PEOPLE)?.people;
  const names = people?.flatMap(({ name }) => name ?? []);
  return names && names.length === people?.length ? names : null;
}

export const labelsOf = (all: Properties): string[] | null =>
  named(all, 'multi_select', LABELS)?.multi_select?.map(({ name }) => name) ?? null;

export function pointsOf(all: Properties): Estimate | null {
  const points = Object.entries(all).find(([called, { type }]) => type === 'number' && isPointsLabel(called))?.[1];
  const value = points?.number;
  return typeof value === 'number' && value >= 0 ? { value, unit: 'points' } : null;
}

/** `null` without one, or with several. */
export function parentOf(all: Properties): string | null {
  const [one, another] = named(all, 'relation', PARENT)?.relation ?? [];
  return one && !another ? one.id : null;
}
