import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { poll } from './firefox.ts';

/**
 * SIGKILL to a browser and all its helpers at once; both drivers start it as the head of a process group. Resolves when
 * none of them runs any more, so that none still holds a file of the profile.
 */
export async function killGroup(head: number): Promise<void> {
  if (!(head > 1)) throw new Error('the browser has no process');
  process.kill(-head, 'SIGKILL');
  await poll(async () => !(existsSync('/proc/self') ? isRunning(head) : isThere(head)), 'the browser is dead');
}

/** A zombie is dead already, and only waits for somebody to notice. */
const isRunning = (group: number): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      const [state, , pgrp] = statOf(pid);
      return Number(pgrp) === group && state !== 'Z';
    });

/** What follows the program's name: state, parent, group, … */
function statOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
