import type { BrowserContext } from 'playwright-core';

/** What a page's main thread went through while something was done, ms. */
export interface Tasks {
  /** The longest task, in time of the processor: what else the machine does is not in it. */
  readonly longest: number;
  /** The same task by the clock. */
  readonly took: number;
  /** All of them together, in time of the processor. */
  readonly sum: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Tells the tasks of all pages' main threads while `work` is done, as the browser's own tracing sees them. */
export async function tasksOf(context: BrowserContext, work: () => Promise<unknown>): Promise<Tasks> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  try {
    await work();
  } finally {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    await session.detach();
  }
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const own = events.filter((event) => event.name === 'RunTask' && mains.has(threadOf(event)));
  const longest = own.reduce<TraceEvent | null>((a, b) => ((a?.tdur ?? 0) >= (b.tdur ?? 0) ? a : b), null);
  return {
    longest: (longest?.tdur ?? 0) / 1000,
    took: (longest?.dur ?? 0) / 1000,
    sum: own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000,
  };
}
