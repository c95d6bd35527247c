import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Host names that lead to the fixture server; every other name does not exist, so that the run is hermetic. */
export const HOSTS = ['github.com', 'redmine.example', 'tracker.example'] as const;
export type Host = (typeof HOSTS)[number];

type Answer = string | ((request: IncomingMessage) => string);

export interface FixtureServer {
  readonly port: number;
  /** What a host answers at a path (without the query), from now on. */
  serve(host: Host, path: string, html: Answer): void;
  close(): void;
}

/** One self-signed HTTPS server for every mapped host. The key pair is made for these tests only and protects nothing. */
export async function startFixtureServer(): Promise<FixtureServer> {
  const pages = new Map<string, Answer>();
  const file = (name: string) => readFileSync(join(import.meta.dirname, name));
  const server = createServer(
    { key: file('test-only-key.pem'), cert: file('test-only-certificate.pem') },
    (request, response) => {
      const { hostname, pathname } = new URL(`https://${request.headers.host}${request.url}`);
      const page = pages.get(hostname + pathname);
      // As strict as the strictest tracker.
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.statusCode = page === undefined && pathname !== '/' ? 404 : 200;
      response.end(
        typeof page === 'function'
          ? page(request)
          : (page ?? `<!doctype html><title>${hostname}</title><h1>${hostname}</h1>`),
      );
    },
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    serve: (host, path, html) => void pages.set(host + path, html),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Chromium: mapped hosts go to the local port, every other name fails to resolve. */
export const mapHosts = (port: number): string[] => [
  `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
  '--ignore-certificate-errors',
];
