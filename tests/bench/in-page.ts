/**
 * Runs in a page as a tracker serves it: our badges with a worker that answers at once, those of the shortest script that puts
 * one beside every row, and a watcher that does nothing.
 */
import { createAsk } from '../../lib/page/ask';
import { HOST_TAG } from '../../lib/page/badge';
import { trackPage } from '../../lib/page/track-page';
import { tracker } from '../../lib/trackers/github/page';
import { readerOf } from '../../lib/trackers/reader';

export type Script = 'nothing' | 'byHand' | 'ours';

export interface InPage {
  /** Starts one of them; @returns after how long its first badge stood in the page, ms; 0 for the one that has none. */
  start(script: Script): Promise<number>;
  badges(): number;
  /** Puts so many elements into the page, 100 in a frame. */
  storm(nodes: number): Promise<void>;
  /** Puts long text into the page, so many megabytes of markup. */
  swell(megabytes: number): void;
  /** Changes so many texts a second, for so long, ms. */
  rage(changes: number, ms: number): Promise<void>;
}

const HAND = 'by-hand';
const TITLES =
  '[data-listview-component="items-list"] a[data-testid="issue-pr-title-link"],[data-board-card-id] [id^="board-card-header-title-"]';
/** Whoever has to live with pages that draw themselves in steps waits as long. */
const QUIET_MS = 100;

function byHand(): void {
  let timer: ReturnType<typeof setTimeout>;
  const paint = () => {
    for (const title of document.querySelectorAll(TITLES)) {
      if (title.parentElement?.querySelector(HAND)) continue;
      const host = document.createElement(HAND);
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<style>button { font: 11px sans-serif; border-radius: 9px }</style><button>Link</button>';
      title.after(host);
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(paint, QUIET_MS);
  };
  new MutationObserver(later).observe(document, { childList: true, subtree: true, characterData: true });
  later();
}

interface Asked {
  readonly name: string;
  readonly opId: string;
  readonly input: { readonly readings?: readonly { readonly ref: { readonly key: string } }[] };
}

function ours(): void {
  const view = (key: string) => ({
    language: 'en',
    ticketId: key,
    text: 'Link',
    tone: 'none',
    description: `Ticket ${key} moves no goal yet`,
    card: [],
    covered: '',
    notOpened: '',
  });
  const answer = async ({ opId, input }: Asked) => {
    await new Promise((resume) => setTimeout(resume, 0));
    return { ok: true, opId, value: input.readings?.map(({ ref }) => view(ref.key)) ?? null };
  };
  trackPage({
    window,
    connections: [{ tracker: 'github', baseUrl: location.origin }],
    readers: [readerOf(tracker)],
    ask: createAsk(answer as Parameters<typeof createAsk>[0]),
    age: Date.now(),
    dismissed: () => {},
    signal: new AbortController().signal,
  });
}

/** Watches as we do, and lets it be. */
const nothing = (): void =>
  new MutationObserver(() => {}).observe(document, { childList: true, subtree: true, characterData: true });

const SCRIPTS: Readonly<Record<Script, () => void>> = { nothing, byHand, ours };
const badges = (): number => document.querySelectorAll(`${HOST_TAG},${HAND}`).length;
const frame = (): Promise<unknown> => new Promise((resume) => requestAnimationFrame(resume));

export const inPage: InPage = {
  badges,
  start(script) {
    const from = performance.now();
    SCRIPTS[script]();
    if (script === 'nothing') return Promise.resolve(0);
    return new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (badges() === 0) return;
        seen.disconnect();
        resolve(performance.now() - from);
      });
      seen.observe(document, { childList: true, subtree: true });
    });
  },
  async storm(nodes) {
    const place = document.body.appendChild(document.createElement('div'));
    for (let n = 0; n < nodes; n += 100) {
      place.append(...Array.from({ length: 100 }, () => document.createElement('p')));
      await frame();
    }
  },
  swell(megabytes) {
    const line = '<div class="line"><a href="/acme/widgets/wiki">Notes</a> and <span>words</span> of somebody</div>';
    const html = line.repeat(1e6 / line.length);
    for (let n = 0; n < megabytes; n++) document.body.appendChild(document.createElement('div')).innerHTML = html;
  },
  async rage(changes, ms) {
    const lines = Array.from({ length: 500 }, () => document.body.appendChild(document.createElement('p')));
    const from = performance.now();
    for (let done = 0, past = 0; past < ms; past = performance.now() - from) {
      for (; done < (past / 1000) * changes; done++) (lines[done % 500] as Element).textContent = String(done);
      await new Promise((resume) => setTimeout(resume, 10));
    }
  },
};
