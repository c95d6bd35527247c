import { expect, it } from 'vitest';
import { fc } from '../../tests/domain/law';
import { type TicketRef, ticketRef } from './ticket';
import { ticketIdOf, ticketName } from './ticket-id';

const ref = (fields: Partial<TicketRef> = {}): TicketRef => ({
  tracker: 'github',
  baseUrl: 'https://github.com',
  project: 'a/b',
  key: '1',
  ...fields,
});

it('is the same whatever the case it was written in', () => {
  expect(ticketIdOf(ref({ project: 'Acme/Web' }))).toBe(ticketIdOf(ref({ project: 'acme/web' })));
});

it('tells installations, sub-paths and projects apart', () => {
  const refs = [
    ref(),
    ref({ baseUrl: 'https://git.acme.example' }),
    ref({ baseUrl: 'https://github.com/x' }),
    ref({ project: 'a/c' }),
    ref({ project: null }),
    ref({ key: '2' }),
    ref({ tracker: 'redmine' }),
  ];
  expect(new Set(refs.map(ticketIdOf)).size).toBe(refs.length);
});

it('no two tickets that a tracker could name share an id', () => {
  const part = fc.stringMatching(/^[a-z|/]{1,4}$/);
  const any = fc.record({
    baseUrl: part.map((path) => `https://x/${path}`),
    project: fc.option(part),
    key: fc.stringMatching(/^[a-z]{1,2}$/),
  });
  fc.assert(
    fc.property(any, any, (a, b) => {
      const [one, other] = [ref(a), ref(b)];
      fc.pre(
        ticketRef.safeParse(one).success &&
          ticketRef.safeParse(other).success &&
          one.project !== '' &&
          other.project !== '',
      );
      expect(ticketIdOf(one) === ticketIdOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

it.each([
  ref({ baseUrl: 'https://github.com/' }),
  ref({ baseUrl: 'ftp://github.com' }),
  ref({ baseUrl: 'https://github.com?x' }),
  ref({ project: 'a|b' }),
  ref({ key: 'a b' }),
  ref({ key: '' }),
])('refuses %j', (bad) => {
  expect(ticketRef.safeParse(bad).success).toBe(false);
});

it.each([
  ['acme/widgets', '5', 'acme/widgets #5'],
  ['acme/widgets', '!7', 'acme/widgets !7'],
  [null, '31', '#31'],
  [null, 'SHOP-31', 'SHOP-31'],
])('a ticket of %s with the key %s is written %s', (project, key, name) => {
  expect(ticketName(ref({ project, key }))).toBe(name);
});
