import browser from 'webextension-polyfill';

const NAME = 'rounds';

/**
 * Calls back at every quarter of an hour by the clock, so that a new day or a chosen hour begins on time wherever one is;
 * also after the worker died. A missed alarm is caught up once.
 */
export function onRounds(listener: () => void): void {
  browser.alarms.onAlarm.addListener(() => {
    listener();
    void keepAlarm();
  });
  void keepAlarm();
}

/** A round out of its turn, half a minute after the last time it was wished for. */
export const wishForRound = (): Promise<void> => browser.alarms.create('soon', { delayInMinutes: 0.5 });

/** One that is set well is left alone; after sleep it may have lost the quarter. */
async function keepAlarm(): Promise<void> {
  const quarter = 15 * 60_000;
  const set = await browser.alarms.get(NAME);
  if (set && set.scheduledTime % quarter === 0) return;
  await browser.alarms.create(NAME, { when: Math.ceil(Date.now() / quarter) * quarter, periodInMinutes: 15 });
}

/**
 * Keeps the background alive for work that takes long, such as a snapshot or an upgrade of much data: browsers end one that was
 * told nothing, and asked nothing of them, for thirty seconds, whatever else it is about. Sources: developer.chrome.com, "Longer
 * extension service worker lifetimes"; Firefox counts anew at every call to its parent process ("parentapicall").
 */
export function awake<T>(work: Promise<T>): Promise<T> {
  const asking = setInterval(() => void keepAlarm(), 10_000);
  return work.finally(() => clearInterval(asking));
}
