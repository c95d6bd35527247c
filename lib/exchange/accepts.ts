import type { z } from '../domain/zod';

/** Is a value of this shape? */
export type Accepts = (value: unknown) => boolean;

type Schema = z.core.$ZodType;

/**
 * Asks what a schema asks, and nothing else: where zod may not write code of its own, as in our pages, it makes a copy of
 * everything it looks at, and takes ten times as long. A "no" is a doubt: zod itself then says whether and where.
 */
export function accepts(schema: Schema): Accepts {
  const shape = shapeOf(schema);
  const { def, traits } = schema._zod;
  const checks = [...(traits.has('$ZodCheck') ? [schema] : []), ...(def.checks ?? [])] as z.core.$ZodCheck<unknown>[];
  if (checks.length === 0) return shape;
  const all = checks.map(passesOf);
  return (value) => {
    if (!shape(value)) return false;
    for (const passes of all) if (!passes(value)) return false;
    return true;
  };
}

/** The checks that most fields have, without the room zod needs to tell of them; all others by zod. */
function passesOf(check: z.core.$ZodCheck<unknown>): Accepts {
  const { def } = check._zod as z.core.$ZodChecks['_zod'];
  if (def.check === 'max_length') return (value) => (value as string).length <= def.maximum;
  if (def.check === 'min_length') return (value) => (value as string).length >= def.minimum;
  if (def.check === 'string_format' && def.format === 'regex' && def.pattern) {
    const { pattern } = def;
    return (value) => (value as string).search(pattern) !== -1;
  }
  const payload: z.core.ParsePayload = { value: undefined, issues: [] };
  return (value) => {
    payload.value = value;
    void check._zod.check(payload);
    return payload.issues.splice(0).length === 0;
  };
}

function shapeOf(schema: Schema): Accepts {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'unknown':
      return () => true;
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return Number.isFinite;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'literal':
      return isOneOf(def.values);
    case 'enum':
      return isOneOf(Object.values(def.entries));
    case 'nullable':
    case 'optional': {
      const [none, inner] = [def.type === 'nullable' ? null : undefined, accepts(def.innerType)];
      return (value) => value === none || inner(value);
    }
    case 'union': {
      const options = def.options.map(accepts);
      return (value) => options.some((option) => option(value));
    }
    case 'array':
      return isListOf(accepts(def.element));
    case 'tuple':
      return isTupleOf(def.items.map(accepts));
    case 'record':
      return isTableOf(accepts(def.keyType), accepts(def.valueType));
    case 'object':
      return isObjectOf(def);
    default:
      return () => false;
  }
}

function isOneOf(values: readonly unknown[]): Accepts {
  const all = new Set(values);
  return (value) => all.has(value);
}

function isListOf(each: Accepts): Accepts {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const one of value) if (!each(one)) return false;
    return true;
  };
}

const isTupleOf =
  (items: readonly Accepts[]): Accepts =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, i) => item(value[i]));

function isTableOf(key: Accepts, each: Accepts): Accepts {
  return (value) => {
    if (!isBag(value)) return false;
    // Most fields of a row share one stamp. Not a number, and so not like any.
    let good: unknown = Number.NaN;
    for (const name in value) {
      const one = value[name];
      if (!key(name) || (one !== good && !each(one))) return false;
      good = one;
    }
    return true;
  };
}

function isObjectOf({ shape, catchall }: z.core.$ZodObjectDef): Accepts {
  const fields = Object.entries(shape).map(([name, schema]) => {
    const { type } = schema._zod.def;
    return { name, mayLack: type === 'optional', holds: accepts(schema) };
  });
  const others = catchall && fields.length === 0 ? isTableOf(() => true, accepts(catchall)) : null;
  // Both at once is nothing that we have.
  if (catchall && !others) return () => false;
  return (value) => {
    if (!isBag(value)) return false;
    for (const { name, mayLack, holds } of fields) {
      const field = value[name];
      if (field === undefined ? !mayLack : !holds(field)) return false;
    }
    return others?.(value) ?? true;
  };
}

const isBag = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
