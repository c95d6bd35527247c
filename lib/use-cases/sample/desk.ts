import { localDate } from '../../domain/calendar';
import { OkrError } from '../../domain/errors';
import type { Reply, Request } from '../../messaging/protocol';
import type { Database } from '../../store/db';
import type { UseCase } from '../act';
import { deskUseCases } from '../desk-use-cases';
import { useCases } from '../index';
import { perform } from '../perform';
import { replyTo } from '../reply';
import { playSample } from './play';

const verbs = { ...useCases, ...deskUseCases };
const MADE_ON = 'sampleMadeOn';

/**
 * Opens the sample workspace, in a database of its own that nothing else reads. It is told anew every day, so that its
 * last week is always this one; what was tried out in it yesterday goes.
 */
export async function openSample(db: Database, now: number): Promise<void> {
  const today = localDate(now);
  await db.open();
  if ((await db.meta.get(MADE_ON))?.value === today) return;
  await db.delete();
  await db.open();
  await playSample(db, now);
  await db.meta.put({ key: MADE_ON, value: today });
}

/** Carries out in the sample what the background would; whatever concerns files, trackers or safety copies is refused. */
export const answerInSample =
  (db: Database) =>
  ({ name, opId, input }: Request, now: number): Promise<Reply> =>
    replyTo(opId, async () => {
      if (!Object.hasOwn(verbs, name)) throw new OkrError('sample.not-here');
      const verb = name as keyof typeof verbs;
      const { value } = await perform(
        db,
        verbs[verb] as UseCase<typeof verb>,
        { name: verb, opId, input: input as never },
        now,
      );
      return value;
    });
