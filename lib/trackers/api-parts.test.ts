import { describe, expect, test } from 'vitest';
import type { TicketRef } from '../domain/ticket';
import { TrackerTrouble, type TroubleCode } from '../domain/tracker-trouble';
import { askEach } from './api-parts';

const refs = ['1', '2', '3', '4', '5'].map(
  (key): TicketRef => ({ tracker: 'gitea', baseUrl: 'https://git.acme.example', project: 'a/b', key }),
);

/** Asks for all five; those named are refused with that code. @returns what is said of each, and what was asked. */
async function ask(refusals: Partial<Record<string, TroubleCode>>) {
  const asked: string[] = [];
  const answers = await askEach(refs, ({ key }) => {
    asked.push(key);
    const code = refusals[key];
    return code ? Promise.reject(new TrackerTrouble(code)) : Promise.resolve({ missing: 'gone' });
  });
  return { asked, said: [...answers.values()].map((answer) => ('missing' in answer ? answer.missing : null)) };
}

describe('tickets asked for one by one', () => {
  test('one that is refused or leads elsewhere is missing, the others are answered', async () => {
    expect((await ask({ 2: 'forbidden', 3: 'unreachable' })).said).toEqual([
      'gone',
      'forbidden',
      'absent',
      'gone',
      'gone',
    ]);
  });

  test('when the last ones are refused, one that was answered is asked again, for the tracker may be gone', async () => {
    expect((await ask({ 5: 'unreachable' })).asked).toEqual(['1', '2', '3', '4', '5', '4']);
    let isUp = true;
    const lost = askEach(refs, ({ key }) => {
      isUp &&= key !== '4';
      return isUp ? Promise.resolve({ missing: 'gone' }) : Promise.reject(new TrackerTrouble('unreachable'));
    });
    await expect(lost).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('a tracker that refuses is not asked for all of them', async () => {
    const asked: string[] = [];
    const refused = askEach(refs, ({ key }) => {
      asked.push(key);
      return Promise.reject(new TrackerTrouble('forbidden'));
    });
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
    expect(asked).toEqual(['1', '2', '3']);
  });

  test('what concerns the whole tracker ends it', async () => {
    await expect(ask({ 4: 'rate-limited' })).rejects.toMatchObject({ code: 'rate-limited' });
  });
});
