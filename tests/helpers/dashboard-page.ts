import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { App } from '../../components/dashboard/App';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { openDesk } from '../../components/hooks/desk';
import type { Request } from '../../lib/messaging/protocol';
import { db } from '../../lib/store/db';
import { answer } from '../../lib/use-cases/answer';
import { answerAtDesk } from '../../lib/use-cases/desk';
import browser, { world } from './fake-browser';

/**
 * The dashboard as a person meets it, in a DOM without a browser: real screens, real commands, a real database in memory.
 * Only the wire between page and background is ours to cut.
 */
export const page = {
  /** How many of the next messages the background carries out without its answer arriving: a worker killed in time. */
  lostAnswers: 0,
  /** No answer arrives before this is settled: a background that is slow. */
  held: Promise.resolve(),
  /** The time for everybody, screens too, epoch ms: a test must mean the same on any day. */
  get now(): number {
    return Date.now();
  },
  set now(at: number) {
    vi.setSystemTime(at);
  },
  requests: [] as Request[],

  async open(route = '/'): Promise<void> {
    page.close();
    Object.assign(page, { lostAnswers: 0, held: Promise.resolve(), requests: [] });
    const over = (serve: (request: Request) => Promise<unknown>) => async (request: Request) => {
      page.requests.push(request);
      page.now += 1000;
      const reply = await serve(request);
      await page.held;
      return page.lostAnswers-- > 0 ? undefined : reply;
    };
    const inBackground = over((request) => answer(request, { kind: 'extension' }, page.now));
    browser.runtime.sendMessage = inBackground as typeof browser.runtime.sendMessage;
    openDesk(over((request) => answerAtDesk(request, page.now)));
    await db.open();
    // happy-dom has none; what is reported is a bug and fails the test as an unhandled rejection.
    vi.stubGlobal('reportError', (error: unknown) => void Promise.reject(error));
    location.hash = route;
    document.body.innerHTML = '<div id="root"></div>';
    root = createRoot(document.getElementById('root') as HTMLElement);
    root.render(createElement(ErrorBoundary, null, createElement(App)));
    await until(() => document.querySelector('h1'));
  },

  close(): void {
    root?.unmount();
    root = undefined;
  },

  /** Everything gone, as on a fresh install. */
  async wipe(): Promise<void> {
    page.close();
    sessionStorage.clear();
    location.hash = '/';
    world.local.clear();
    world.files.folders.clear();
    await db.delete();
  },

  /** Without the marks that make islands of direction. */
  text: (): string => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
  heading: (): string => document.querySelector('h1')?.textContent ?? '',
};

// happy-dom has none. Nothing is idle here, unless a test says so.
Object.assign(globalThis, { requestIdleCallback: () => 0, cancelIdleCallback: () => {} });

/** When tests begin, epoch ms. */
export const TODAY = Date.UTC(2026, 10, 24, 9);
vi.useFakeTimers({ toFake: ['Date'], now: TODAY });

let root: Root | undefined;

/** Waits until a question has an answer, and gives it. */
export const until = <T>(question: () => T | null | undefined | false): Promise<T> =>
  vi.waitFor(
    () => {
      const found = question();
      if (found === null || found === undefined || found === false)
        throw new Error(`not yet: ${String(question)}\n${page.text()}`);
      return found;
    },
    { timeout: 20_000, interval: 10 },
  );

/** The last button or link with this name: what opened last stands last. */
export const control = (name: string | RegExp): Promise<HTMLElement> =>
  until(() =>
    [...document.querySelectorAll<HTMLElement>('button, a')]
      .filter((element) => {
        const own = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return typeof name === 'string' ? own === name : name.test(own);
      })
      .at(-1),
  );

export const click = async (name: string | RegExp): Promise<void> => (await control(name)).click();

/** Sends the form a person is in. */
export const submit = async (): Promise<void> =>
  (await until(() => document.querySelector<HTMLElement>('form [type=submit]'))).click();

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const labelled = (label: string): Control | null => {
  const found = [...document.querySelectorAll('label')].findLast((element) => element.textContent === label);
  return found ? (document.getElementById(found.htmlFor) as Control | null) : null;
};

/** The control a label names. */
export const field = (label: string): Promise<Control> => until(() => labelled(label));

/** Types into a field, past React's own bookkeeping. */
export async function type(label: string, value: string): Promise<void> {
  const control = await field(label);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await until(() => labelled(label)?.value === value);
}

/** Puts a file into the field, as a person does. */
export async function choose(name: string, content: string | Uint8Array<ArrayBuffer>, label = 'File'): Promise<void> {
  const input = (await field(label)) as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is said beside a field, once it is refused. */
export const besideField = (label: string): Promise<string> =>
  until(() => {
    const control = labelled(label);
    if (control?.getAttribute('aria-invalid') !== 'true') return null;
    return document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;
  });
