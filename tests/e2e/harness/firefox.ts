import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/demo/find-browser.ts';
import { scratch } from './session.ts';

/** What Firefox knows us by. */
export const ADDON = 'throughline@throughline.app';
/** Of our pages. */
export const ORIGIN = 'moz-extension://11111111-2222-4333-8444-555555555555';

/** Our toolbar popup in Firefox, driven from the browser's own window: WebDriver does not list panels. */
export interface Panel {
  /** Evaluates an expression over the popup's `document`. Only text, numbers and plain data come back. */
  evaluate<T>(expression: string): Promise<T>;
  /** A real, trusted click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** The same on the button of these words. */
  clickText(words: string): Promise<void>;
  /** Real keys, typed one by one into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxSession {
  readonly browser: Browser;
  /** The extension is installed over itself, as an update does it. */
  update(): Promise<void>;
  /** What the selected tab is laid out for: its screen, or paper. */
  layOutFor(medium: 'screen' | 'print'): Promise<void>;
  /** Opens one of our pages in a tab. */
  open(path: string): Promise<Page>;
  /** Presses the toolbar button over the selected tab. */
  pressToolbarButton(): Promise<Panel>;
  /** The panel that something else opened, such as a click on a badge. */
  openPanel(): Promise<Panel>;
}

/**
 * @param port of the fixture server; without one no name leads anywhere.
 * @param idleMs after so long without work the browser suspends the background.
 * @param downloads where saved files go.
 * @param profile a folder that outlives this browser: what the extension keeps is there again in the next one.
 */
export async function startFirefox(
  extension: string,
  {
    port = 1,
    profile = scratch('firefox'),
    idleMs = 30_000,
    downloads = scratch('downloads'),
  }: { readonly port?: number; readonly profile?: string; readonly idleMs?: number; readonly downloads?: string },
): Promise<FirefoxSession> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: install firefox-esr, or name one in THROUGHLINE_FIREFOX');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'], // for our own pages, and for the toolbar
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: new URL(ORIGIN).host }), // a known origin for our pages
      'extensions.background.idle.timeout': idleMs,
      'extensions.webextensions.keepStorageOnUninstall': true, // a temporary add-on goes with its browser, its data …
      'extensions.webextensions.keepUuidOnUninstall': true, // … and its origin do not
      'extensions.webextOptionalPermissionPrompts': false, // the person agrees
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'network.stricttransportsecurity.preloadlist': false, // github.com is preloaded: no certificate could be overridden
      'security.cert_pinning.enforcement_level': 0,
      'network.dns.forceResolve': '127.0.0.1', // every name leads here …
      'network.socket.forcePort': `443=${port}`, // … to the fixture server
      'ui.popup.disable_autohide': true, // a panel stays while no human looks at the window
    },
  });
  const { connection } = browser as unknown as { connection: Bidi };
  const install = async () =>
    void (await connection.send('webExtension.install', { extensionData: { type: 'path', path: extension } }));
  await install();
  const chromeWindow = await windowOf(connection);
  const openPanel = () => panelOf(chromeWindow);
  return {
    browser,
    update: install,
    open: (path) => openPage(browser, path),
    layOutFor: (medium) =>
      chromeWindow(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium === 'print' ? medium : ''}';`),
    openPanel,
    pressToolbarButton: async () => {
      for (let left = 2; ; left--) {
        await chromeWindow(`
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
        const panel = await openPanel();
        const isSeen = () => panel.evaluate<boolean>(`document.body.innerText !== ''`);
        // Without a screen Firefox now and then never lays a panel out, all of it loaded: whoever sees nothing presses again.
        const hasShown = await poll(isSeen, 'the popup is laid out', 5000).then(
          () => true,
          () => false,
        );
        if (hasShown || left === 0) return panel;
        await panel.close();
        await poll(() => chromeWindow<boolean>(`return !${POPUP};`), 'the popup is gone');
      }
    },
  };
}

interface Bidi {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    result: { contexts?: { context: string }[]; result?: { value?: string }; exceptionDetails?: { text: string } };
  }>;
}

/** Runs statements in the browser's own window; what they return comes back as plain data. */
type ChromeWindow = <T>(statements: string) => Promise<T>;

async function windowOf(connection: Bidi): Promise<ChromeWindow> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = result.contexts?.[0]?.context;
  return async (statements) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${statements} })().then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    const { exceptionDetails, result: remote } = answer.result;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(remote?.value ?? 'null');
  };
}

/** The popup that was opened last, in the browser's own window. */
const POPUP = `[...document.querySelectorAll('browser[webextension-view-type=popup]')].at(-1)`;

/** A popup that Firefox loaded ahead and then threw away never answers; the one in its place does. */
const NO_ANSWER = 'the popup does not answer';
const ANSWER_MS = 5000;

/** Puts a small driver into the popup's process and talks to it. */
async function panelOf(chromeWindow: ChromeWindow): Promise<Panel> {
  await poll(
    () => chromeWindow<boolean>(`return ${POPUP}?.currentURI.spec.startsWith(${JSON.stringify(ORIGIN)}) ?? false;`),
    'the popup opens',
  );
  const call = async <T>(driver: string): Promise<T> => {
    const script = `data:,${encodeURIComponent(`(async () => { ${driver} })().then(
      (value) => sendAsyncMessage('throughline:done', { value }), (error) => sendAsyncMessage('throughline:done', { error: String(error) }))`)}`;
    const { value, error } = await chromeWindow<{ value: T; error?: string }>(`
      const { messageManager } = ${POPUP};
      return new Promise((done) => {
        const heard = ({ data }) => { messageManager.removeMessageListener('throughline:done', heard); done(data); };
        messageManager.addMessageListener('throughline:done', heard);
        setTimeout(() => heard({ data: { error: ${JSON.stringify(NO_ANSWER)} } }), ${ANSWER_MS});
        messageManager.loadFrameScript(${JSON.stringify(script)}, false);
      });`);
    if (error) throw new Error(error);
    return value;
  };
  const keys = (list: readonly string[]) =>
    call<null>(`
    const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    tip.beginInputTransactionForTests(content);
    for (const key of ${JSON.stringify(list)}) {
      const event = new content.KeyboardEvent('', { key, ...(key.length > 1 ? { keyCode: content.KeyEvent['DOM_VK_' + (key === 'Enter' ? 'RETURN' : key.toUpperCase())] } : {}) });
      tip.keydown(event, key.length > 1 ? tip.KEY_NON_PRINTABLE_KEY : 0);
      tip.keyup(event, key.length > 1 ? tip.KEY_NON_PRINTABLE_KEY : 0);
      await new Promise((next) => content.setTimeout(next, 20));
    }
    return null;`);
  const click = (element: string) =>
    poll(
      () =>
        call<boolean>(`
          const { document } = content;
          const element = ${element};
          if (!element) return false;
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          for (const type of ['mousemove', 'mousedown', 'mouseup']) {
            content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
          }
          return true;`),
      `${element} is there to click`,
    );
  return {
    evaluate: async (expression) => {
      for (let left = 3; ; left--) {
        try {
          return await call(`const { document } = content; return (${expression});`);
        } catch (error) {
          if (left === 0 || !String(error).includes(NO_ANSWER)) throw error;
        }
      }
    },
    click: (selector) => click(`document.querySelector(${JSON.stringify(selector)})`),
    clickText: (words) =>
      click(
        `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(words)})`,
      ),
    type: async (text) => void (await keys([...text])),
    press: async (key) => void (await keys([key])),
    close: async () => void (await chromeWindow(`${POPUP}?.closest('panel')?.hidePopup(); return null;`)),
  };
}

/** `goto` never settles across the process switch: fire it, then look. */
async function openPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${ORIGIN}/${path}`).catch(() => {});
  await poll(
    () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false),
    `${path} opens`,
  );
  return page;
}

export async function poll(isSo: () => Promise<boolean>, what: string, timeout = 15_000): Promise<void> {
  for (const end = Date.now() + timeout; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain until ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
