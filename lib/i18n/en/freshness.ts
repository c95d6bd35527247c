import type { TroubleCode } from '../../domain/tracker-trouble';
import { spoken } from '../spoken';

/** How trackers are asked for tickets nobody visits, and why one cannot be. */
export const freshness = spoken('freshness', {
  title: 'Kept fresh in the background',
  never: 'Linked tickets are not asked for yet.',
  answered: (when: string) => `Answered ${when}.`,
  requests: (count: string, most: string) => `${count} of at most ${most} requests this hour.`,
  bySession: 'Asked with your own session in this browser.',
  byNobody: 'Asked without an account, so only public tickets are seen.',
  byToken: (account: string) => `Asked with the token of ${account}.`,
  scope: (scope: string) => `It may: ${scope}.`,
  needsToken:
    'This tracker lets nobody ask without a token. Until there is one, tickets are known from the pages you open.',
  notYet: 'This tracker is not asked yet: its tickets are known from the pages you open.',
  overHttp: 'Plain http: whoever is in the network can read along, so no token is sent there.',
  nextAt: (when: string) => `Asked again ${when}.`,
  openThere: (host: string) => `Open ${host}`,
  refresh: 'Refresh now',
  refreshAt: (name: string, place: string) => `Refresh now: ${name} at ${place}`,
  token: 'Token',
  tokenHint:
    'Kept on this device only, sent to this tracker only, in no backup. One that may read is enough, unless you want comments on tickets.',
  tokenShape: (shape: string) => `Enter both with a colon between them, as in ${shape}.`,
  tokenPlace: (where: string) => `You find it at ${where}.`,
  enterToken: 'Use a token',
  replaceToken: 'Use another token',
  check: 'Check and keep',
  forget: 'Forget the token',
  isKept: (account: string) => `The token of ${account} is kept.`,
  isForgotten: 'The token is forgotten.',
  troubles: {
    offline: () => 'This device is offline. It goes on by itself.',
    unreachable: () => 'The server cannot be reached. If it needs a VPN, connect and refresh.',
    timeout: () => 'The server took longer than 15 seconds. It is asked again later.',
    'too-large': (what) => `The answer was larger than ${what}, so it was not read. Tell us which tracker it is.`,
    'signed-out': () => 'You are signed out there. Open it, sign in, and refresh.',
    'token-refused': () => 'The tracker refuses the token. Make a new one there and enter it here.',
    'token-insecure': () => 'A token is not sent over plain http. Use the https address of this tracker.',
    forbidden: () => 'This account may not read there. Ask for access, or use the token of an account that may.',
    'rate-limited': () => 'The tracker asks for a pause. It goes on by itself.',
    server: (what) => `The server failed (${what}). It is asked again later.`,
    question: (what) =>
      `The tracker does not take the question (${what}). Look at the value, the query and the project, and mend them.`,
    'not-understood': (what) =>
      `The answer was not understood (${what}). Nothing was changed; tell us which tracker it is.`,
    reader: (what) => `Throughline itself failed (${what}). Reload the extension; if it stays, tell us.`,
  } satisfies Record<TroubleCode, (what: string) => string> as Record<TroubleCode, (what: string) => string>,
});
