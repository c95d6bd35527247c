import { retryAfter } from '../domain/retry-after';
import { keepsSecrets } from '../domain/safe-address';
import { TrackerTrouble } from '../domain/tracker-trouble';

/** What one request may take. */
export const LIMITS = { timeoutMs: 15_000, maxBytes: 5_000_000 };

export interface Target {
  /** The only place requests go to: an origin and a path, no trailing slash. */
  readonly root: string;
  readonly way: 'session' | 'token' | 'anonymous';
  /** The headers that carry the token; empty on every other way. */
  readonly secret: Readonly<Record<string, string>>;
  /** The fields of a form that do, where no header may. */
  readonly secretForm?: Readonly<Record<string, string>>;
}

interface Request {
  readonly method?: string;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly accept: keyof typeof ACCEPT;
  readonly statuses?: readonly number[];
}

const ACCEPT = { json: 'application/json', csv: 'text/csv', xml: 'application/xml', text: 'text/plain' };

/**
 * The one place that asks trackers. Bound to one of them: a path cannot lead elsewhere, a token goes nowhere else, is never
 * sent in the clear except to this machine, and brings no cookie; a session's answer is not followed to another page.
 * @param onRequest told of each request, for the hour's budget.
 * @param onSpent told until when nothing more is to be asked, epoch ms, where a good answer says that it was the last one.
 */
export function trackerHttp(target: Target, onRequest: () => void, limits = LIMITS, onSpent?: (until: number) => void) {
  return {
    way: target.way,
    async ask(path: string, request: Request) {
      const url = new URL(`${target.root}${path}`);
      if (!`${url.href}/`.startsWith(`${target.root}/`)) throw new TrackerTrouble('unreachable', 'address');
      if (target.way === 'token' && !keepsSecrets(url)) throw new TrackerTrouble('token-insecure', url.host);
      if (navigator.onLine === false) throw new TrackerTrouble('offline');
      onRequest();
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), limits.timeoutMs);
      try {
        const response = await fetch(url, {
          method: request.method ?? 'GET',
          headers: {
            accept: ACCEPT[request.accept],
            ...(request.body !== undefined && { 'content-type': 'application/json' }),
            ...request.headers,
            ...target.secret,
          },
          ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
          // A form names its own type.
          ...(request.form && { body: new URLSearchParams({ ...request.form, ...target.secretForm }) }),
          credentials: target.way === 'session' ? 'include' : 'omit',
          // An answer that leads away is a sign-in page at best; with a token it is not even looked at.
          redirect: target.way === 'session' ? 'manual' : 'error',
          // Asks whether what the browser kept of it still holds, and keeps what came.
          cache: 'no-cache',
          referrerPolicy: 'no-referrer',
          signal: abort.signal,
        });
        refuse(response, target, request);
        const until = retryAfter(response.headers, Date.now());
        if (until !== null) onSpent?.(until);
        return { status: response.status, headers: response.headers, text: await bodyOf(response, limits.maxBytes) };
      } catch (error) {
        if (error instanceof TrackerTrouble) throw error;
        // `fetch` does not tell a redirect that is not allowed from a server that is not there.
        throw new TrackerTrouble(abort.signal.aborted ? 'timeout' : 'unreachable', url.host);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** @throws TrackerTrouble unless it is an answer to what was asked. */
function refuse(response: Response, target: Target, { accept, statuses = [] }: Request): void {
  const { status, headers } = response;
  const what = `status ${status}`;
  const out = target.way === 'token' ? 'token-refused' : 'signed-out';
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new TrackerTrouble('signed-out', 'redirect');
  const isHtml = /\bhtml\b/i.test(headers.get('content-type') ?? '');
  if (statuses.includes(status) && !(status < 300 && isHtml)) return;
  const retryAt = retryAfter(headers, Date.now());
  if (status === 429 || ((status === 403 || status === 503) && retryAt !== null))
    throw new TrackerTrouble('rate-limited', what, retryAt);
  if (status === 401) throw new TrackerTrouble(out, what);
  if (status === 403) throw new TrackerTrouble('forbidden', what);
  if (status >= 500) throw new TrackerTrouble('server', what);
  if (status < 200 || status > 299) throw new TrackerTrouble('not-understood', what);
  if (isHtml)
    throw new TrackerTrouble(target.way === 'session' ? 'signed-out' : 'not-understood', `HTML for ${accept}`);
}

/** The whole body as text; whatever is longer than it may be is not read to its end. */
async function bodyOf(response: Response, maxBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new TrackerTrouble('too-large', `${maxBytes / 1e6} MB`);
    }
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}
