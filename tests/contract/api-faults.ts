import type { TroubleCode } from '../../lib/domain/tracker-trouble';
import type { Way } from '../../lib/trackers/api';
import type { Fault } from './api-server';

const LOGIN = '<!doctype html><title>Sign in</title><form action="/login"><input name="password"></form>';

const answers =
  (status: number, headers: Record<string, string>, body = ''): Fault =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const json = { 'content-type': 'application/json' };
/** Never ends. */
const endless: Fault = (response) => {
  response.writeHead(200, json);
  const piece = ' '.repeat(65_536);
  const pour = (): void => {
    if (response.destroyed) return;
    while (response.write(piece));
    response.once('drain', pour);
  };
  pour();
};

const MEGABYTE = Buffer.alloc(1_000_000, ' ');
/** As long as it says, for whoever reads so far. */
const hundredMegabytes: Fault = (response) => {
  response.writeHead(200, { ...json, 'content-length': String(100 * MEGABYTE.length) });
  let sent = 0;
  const pour = (): void => {
    while (sent < 100 && !response.destroyed) {
      sent++;
      if (!response.write(MEGABYTE)) {
        response.once('drain', pour);
        return;
      }
    }
  };
  pour();
};
/** Byte after byte, so that no single wait is long. */
const slowLoris: Fault = (response) => {
  response.writeHead(200, json).write('[');
  const drip = setInterval(() => (response.destroyed ? clearInterval(drip) : response.write(' ')), 10);
};
/** By a clock that is two hours behind. */
const skewed: Fault = (response) => {
  const theirs = Date.now() - 7_200_000;
  const date = (at: number): string => new Date(at).toUTCString();
  response.writeHead(403, { ...json, date: date(theirs), 'retry-after': date(theirs + 600_000) }).end('{}');
};

/** A server that misbehaves, and what is to be said about it on each way in. */
export const FAULTS: readonly (readonly [name: string, fault: Fault, expected: (way: Way) => TroubleCode])[] = [
  [
    'a sign-in page',
    answers(200, { 'content-type': 'text/html; charset=utf-8' }, LOGIN),
    (way) => (way === 'session' ? 'signed-out' : 'not-understood'),
  ],
  [
    'a redirect to sign-in',
    answers(302, { location: '/sub/login' }),
    (way) => (way === 'session' ? 'signed-out' : 'unreachable'),
  ],
  [
    'a redirect to another origin',
    answers(307, { location: 'http://127.0.0.2:9/steal' }),
    (way) => (way === 'session' ? 'signed-out' : 'unreachable'),
  ],
  [
    '401',
    answers(401, { ...json, 'www-authenticate': 'Basic' }),
    (way) => (way === 'token' ? 'token-refused' : 'signed-out'),
  ],
  ['403', answers(403, json), () => 'forbidden'],
  ['429', answers(429, json), () => 'rate-limited'],
  ['429 with Retry-After', answers(429, { ...json, 'retry-after': '120' }), () => 'rate-limited'],
  ['503 with Retry-After', answers(503, { ...json, 'retry-after': '60' }), () => 'rate-limited'],
  [
    '403 with no requests left',
    answers(403, {
      ...json,
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 600),
    }),
    () => 'rate-limited',
  ],
  ['a pause by a clock that is wrong', skewed, () => 'rate-limited'],
  ['500', answers(500, json, '{}'), () => 'server'],
  ['502 of a proxy', answers(502, { 'content-type': 'text/html' }, LOGIN), () => 'server'],
  ['an empty body', answers(200, json), () => 'not-understood'],
  ['null', answers(200, json, 'null'), () => 'not-understood'],
  ['a list of nothing', answers(200, json, '[[]]'), () => 'not-understood'],
  [
    'a prototype',
    answers(200, json, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    () => 'not-understood',
  ],
  ['half a text', answers(200, json, '{"issues":[{"id":12,"subj'), () => 'not-understood'],
  [
    'another format',
    answers(200, { 'content-type': 'application/octet-stream' }, '\u0000\u0001\u0002'),
    () => 'not-understood',
  ],
  ['an endless stream', endless, () => 'too-large'],
  ['a hundred megabytes', hundredMegabytes, () => 'too-large'],
  ['silence', () => {}, () => 'timeout'],
  ['a slow loris', slowLoris, () => 'timeout'],
  ['a broken connection', (response) => void response.destroy(), () => 'unreachable'],
];
