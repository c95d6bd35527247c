import { FakeFiles } from './fake-files';

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
}

/**
 * The browser as far as `lib/platform` asks it, for tests without one. It stands in for the browser alone; everything
 * of ours runs as it is. `world` is what a test sees and sets.
 */
export const world = {
  granted: new Set<string>(),
  registered: [] as Script[],
  session: new Map<string, unknown>(),
  local: new Map<string, unknown>(),
  files: new FakeFiles(),
  count: '',
  title: '',
  menu: [] as { id: string; targetUrlPatterns?: string[]; documentUrlPatterns?: string[] }[],
  popups: 0,
  notices: [] as { id: string; title: string; message: string }[],
  told: [] as unknown[],
  alarms: [] as { name: string; delayInMinutes: number | undefined }[],
  /** How often it was asked for an alarm: any call keeps a background alive. */
  calls: 0,
  tabs: [] as { id: number; url?: string }[],
  /** What a script says of the page that is looked at. */
  looksLike: null as unknown,
  reset() {
    Object.assign(world, {
      granted: new Set(),
      registered: [],
      session: new Map(),
      local: new Map(),
      files: new FakeFiles(),
      count: '',
      title: '',
      menu: [],
      popups: 0,
      notices: [],
      told: [],
      alarms: [],
      calls: 0,
      tabs: [],
      looksLike: null,
    });
  },
};

const event = { addListener() {}, removeListener() {} };

const area = (entries: () => Map<string, unknown>) => ({
  get: async (key: string) => (entries().has(key) ? { [key]: structuredClone(entries().get(key)) } : {}),
  set: async (values: Record<string, unknown>) =>
    Object.entries(values).forEach(([key, value]) => entries().set(key, structuredClone(value))),
  remove: async (key: string) => void entries().delete(key),
});

// A worker is told when it is installed; a page has its own.
globalThis.addEventListener ??= () => {};

/** The last in line for each lock. */
const locks = new Map<string, Promise<unknown>>();
const held = new Set<string>();
const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const run = async () => {
    held.add(name);
    return Promise.resolve(work()).finally(() => held.delete(name));
  };
  const next = (locks.get(name) ?? Promise.resolve()).then(run);
  locks.set(
    name,
    next.catch(() => {}),
  );
  return next;
};
const query = async () => ({ held: [...held].map((name) => ({ name })) });
Object.defineProperties(navigator, {
  storage: {
    configurable: true,
    value: { getDirectory: () => world.files.getDirectory(), estimate: async () => ({ usage: 12_345_678 }) },
  },
  locks: { configurable: true, value: { request, query } },
});

export default {
  extension: { getViews: () => [] },
  runtime: {
    id: 'throughline-test',
    getURL: (path: string) => `chrome-extension://throughline-test/${path}`,
    onMessage: event,
    sendMessage: async (): Promise<unknown> => undefined,
  },
  permissions: {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => world.granted.has(origin)),
    request: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => world.granted.has(origin)),
    remove: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => world.granted.delete(origin)),
    onAdded: event,
    onRemoved: event,
  },
  scripting: {
    // Another process answers: what was so when it was asked, and is not any more when the answer arrives.
    getRegisteredContentScripts: async () => {
      const then = world.registered;
      await new Promise((done) => setTimeout(done, 5));
      return then;
    },
    registerContentScripts: async (scripts: Script[]) => {
      const twice = scripts.find(({ id }) => world.registered.some((script) => script.id === id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      world.registered = [...world.registered, ...scripts];
    },
    updateContentScripts: async (scripts: Script[]) => {
      const unknown = scripts.find(({ id }) => !world.registered.some((script) => script.id === id));
      if (unknown) throw new Error(`Script with ID '${unknown.id}' does not exist`);
      world.registered = world.registered.map((script) => ({
        ...script,
        ...scripts.find(({ id }) => id === script.id),
      }));
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
      void (world.registered = world.registered.filter(({ id }) => !ids.includes(id))),
    executeScript: async () => [{ result: world.looksLike }],
  },
  storage: { session: area(() => world.session), local: area(() => world.local) },
  tabs: {
    onActivated: event,
    onUpdated: event,
    query: async () => world.tabs,
    sendMessage: async (_id: number, message: unknown) => void world.told.push(message),
    create: async () => ({}),
    remove: async () => {},
  },
  contextMenus: {
    removeAll: async () => void (world.menu = []),
    create: (item: (typeof world.menu)[number]) => void world.menu.push(item),
    onClicked: event,
  },
  commands: { onCommand: event },
  omnibox: { onInputChanged: event, onInputEntered: event, setDefaultSuggestion() {} },
  notifications: {
    onClicked: event,
    create: async (id: string, { title, message }: { title: string; message: string }) =>
      void world.notices.push({ id, title, message }),
  },
  windows: { create: async () => ({}) },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void (world.count = text),
    setBadgeBackgroundColor: async () => {},
    setTitle: async ({ title }: { title: string }) => void (world.title = title),
    openPopup: async () => void world.popups++,
  },
  alarms: {
    onAlarm: event,
    create: async (name: string, { delayInMinutes }: { delayInMinutes?: number }) =>
      void world.alarms.push({ name, delayInMinutes }),
    get: async () => void world.calls++,
  },
};
