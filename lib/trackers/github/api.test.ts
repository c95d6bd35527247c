import { expect, test } from 'vitest';
import type { TicketRef } from '../../domain/ticket';
import type { Http, HttpRequest, Way } from '../api';
import { api } from './api';

/** What is asked of an installation; nothing is answered. */
async function asked(baseUrl: string, way: Way) {
  const requests: [path: string, request: HttpRequest][] = [];
  const http: Http = {
    way,
    ask: (path, request) => {
      requests.push([path, request]);
      return Promise.resolve({ status: 200, headers: new Headers(), text: '' });
    },
  };
  const ref: TicketRef = { tracker: 'github', baseUrl, project: 'acme/wid"gets', key: '12' };
  await api.readTickets(http, [ref]).catch(() => null);
  return requests.map(([path, { body }]) => [path, JSON.stringify(body) ?? ''] as const)[0];
}

test('github.com has an API of its own, which knows more than the servers of companies', async () => {
  expect(api.root('https://github.com', 'token')).toBe('https://api.github.com');
  expect(api.root('https://git.acme.example', 'token')).toBe('https://git.acme.example/api');
  expect((await asked('https://github.com', 'anonymous'))?.[0]).toBe('/repos/acme/wid%22gets/issues/12');
  expect((await asked('https://git.acme.example', 'anonymous'))?.[0]).toBe('/v3/repos/acme/wid%22gets/issues/12');
  expect((await asked('https://github.com', 'token'))?.[1]).toContain('enableDuplicate:true');
  expect((await asked('https://git.acme.example', 'token'))?.[1]).not.toContain('enableDuplicate');
});

test('names of repositories travel as variables, never inside of a question', async () => {
  const body = JSON.parse((await asked('https://github.com', 'token'))?.[1] ?? '') as {
    query: string;
    variables: object;
  };
  expect(body.query).not.toContain('gets');
  expect(Object.values(body.variables)).toEqual(['acme', 'wid"gets']);
});
