import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Way } from '../../lib/trackers/api';
import type { ApiExample, ApiRequest } from '../../lib/trackers/api-example';

/** Answers in place of the example; the request is still there to be looked at. */
export type Fault = (response: ServerResponse, request: ApiRequest) => void;

/** A tracker's API on loopback, below a path, as many installations are. */
export async function startApi(example: ApiExample, way: Way) {
  const state: { fault: Fault | null; requests: ApiRequest[]; refused: string[]; bytes: number } = {
    fault: null,
    requests: [],
    refused: [],
    bytes: 0,
  };
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '', root);
    const text = (await Array.fromAsync(incoming)).join('');
    const request: ApiRequest = {
      method: incoming.method ?? '',
      path: url.pathname.slice('/sub'.length),
      query: url.searchParams,
      headers: incoming.headers,
      body: bodyFrom(text, incoming.headers['content-type'] ?? ''),
    };
    state.requests.push(request);
    if (state.fault) return state.fault(response, request);
    const reply = example.answer(request, way);
    if (!reply) state.refused.push(`${request.method} ${incoming.url} ${text}`);
    const { status = 200, headers = {}, body } = reply ?? { status: 400, body: { error: 'not understood' } };
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    state.bytes += sent.length;
    response.writeHead(status, { ...(typeof body !== 'string' && { 'content-type': 'application/json' }), ...headers });
    response.end(sent);
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub`;
  return {
    root,
    state,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

function bodyFrom(text: string, type: string): unknown {
  if (text === '') return null;
  return type.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(text))
    : JSON.parse(text);
}

export type ApiServer = Awaited<ReturnType<typeof startApi>>;
