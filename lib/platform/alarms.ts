import browser from 'webextension-polyfill';

const NAME = 'rounds';

/** Calls back every quarter of an hour, also after the worker died. A missed alarm is caught up once. */
export function onRounds(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
  void keepAlarm();
}

/** An alarm made again starts its quarter of an hour anew, so one that is set is left alone. */
async function keepAlarm(): Promise<void> {
  if (!(await browser.alarms.get(NAME))) await browser.alarms.create(NAME, { periodInMinutes: 15 });
}
