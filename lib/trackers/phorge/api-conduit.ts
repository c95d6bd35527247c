import { TrackerTrouble } from '../../domain/tracker-trouble';
import { z } from '../../domain/zod';
import { type Http, readJson } from '../api';

const said = z.object({ error_code: z.nullable(z.string()), result: z.unknown() });

/**
 * Calls a method of Conduit. Whatever goes wrong, its answer is a good one with an error in it (docs: "Conduit API Overview").
 * @throws TrackerTrouble
 */
export async function call<T>(
  http: Http,
  method: string,
  form: Readonly<Record<string, string>>,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const answer = await http.ask(`/${method}`, { method: 'POST', form, accept: 'json' });
  const { error_code: error } = readJson(said, answer);
  if (error === 'ERR-INVALID-AUTH' || error === 'ERR-INVALID-TOKEN')
    throw new TrackerTrouble('token-refused', 'conduit');
  if (error !== null) throw new TrackerTrouble('not-understood', 'conduit');
  return readJson(z.object({ result: schema }), answer).result;
}

/** A list, as a form has it. */
export const listIn = (name: string, values: readonly (string | number)[]): Record<string, string> =>
  Object.fromEntries(values.map((value, i) => [`${name}[${i}]`, String(value)]));
