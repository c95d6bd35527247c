import browser from 'webextension-polyfill';

const NAME = 'rounds';

/** Calls back every quarter of an hour, also after the worker died. A missed alarm is caught up once. */
export function onRounds(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
  void browser.alarms.create(NAME, { periodInMinutes: 15 });
}
