import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './root.ts';

const PORT = '3977';
/** The key that the recipe gives its administrator. */
export const ADMIN = 'a'.repeat(40);
const RUNNING = process.env.THROUGHLINE_REDMINE_URL;
const RECIPE = process.env.THROUGHLINE_REDMINE_RECIPE ?? join(ROOT, '../shared/recipes/redmine.sh');

export interface Redmine {
  /** Without a trailing slash. */
  readonly url: string;
  stop(): void;
}

/** Whether `startRedmine` has one to start. */
export function isRedmineAtHand(): boolean {
  return Boolean(RUNNING) || existsSync(RECIPE);
}

/**
 * A real Redmine with its sample project, in its seeded state: the one at `THROUGHLINE_REDMINE_URL`, else one that the
 * recipe (`THROUGHLINE_REDMINE_RECIPE`, else the one beside the project) installs, starts and seeds.
 */
export function startRedmine(): Redmine {
  if (RUNNING) return { url: RUNNING.replace(/\/$/, ''), stop: () => {} };
  if (!isRedmineAtHand()) throw new Error(`no Redmine: set THROUGHLINE_REDMINE_URL, or put the recipe at ${RECIPE}`);
  const run = (command: string) =>
    execFileSync('bash', [RECIPE, command, PORT], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const command of ['install', 'start', 'seed', 'reset']) run(command);
  return { url: `http://127.0.0.1:${PORT}`, stop: () => void run('stop') };
}

export async function signIn(page: Page, url: string, login: string): Promise<void> {
  await page.goto(`${url}/login`);
  await page.locator('#username').fill(login);
  await page.locator('#password').fill('password1');
  await page.locator('#login-submit').click();
  await page.locator('#loggedas').waitFor();
}

/** Somebody else changes an issue, through Redmine's own API. */
export async function changeIssue({ url }: Redmine, issue: number, fields: object): Promise<void> {
  const answer = await fetch(`${url}/issues/${issue}.json`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'X-Redmine-API-Key': ADMIN },
    body: JSON.stringify({ issue: fields }),
  });
  if (answer.status !== 204) throw new Error(`Redmine answers ${answer.status} to a change of issue ${issue}`);
}

/** Of the statuses that it was seeded with. */
export const [NEW, CLOSED] = [1, 5];

/** The same Redmine below `/redmine`, as many companies have it: a small reverse proxy that moves its addresses there. */
export async function behindSubPath(url: string): Promise<Redmine> {
  const target = new URL(url);
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '/').replace(/^\/redmine/, '') || '/';
    const headers = { ...incoming.headers, host: target.host, 'accept-encoding': 'identity' };
    const moved = forward(
      { host: target.hostname, port: target.port, path, method: incoming.method, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const isPage = answer.headers['content-type']?.startsWith('text/html');
          const body = Buffer.concat(chunks);
          const { location, 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = answer.headers;
          const there = location?.replace(/^(?:https?:\/\/[^/]+)?\//, '/redmine/');
          outgoing.writeHead(answer.statusCode ?? 502, { ...rest, ...(there && { location: there }) });
          outgoing.end(isPage ? body.toString().replace(/\b(href|src|action)="\/(?!\/)/g, '$1="/redmine/') : body);
        });
      },
    );
    moved.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(moved);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/redmine`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
