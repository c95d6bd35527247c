import { OkrError } from '../domain/errors';
import { z } from '../domain/zod';
import type { FromExtension } from '../messaging/commands';
import type { DeskCommand } from '../messaging/desk-commands';
import type { Reply } from '../messaging/protocol';
import { wishForRound } from '../platform/alarms';
import type { Speaker } from '../platform/messages';
import { withWriteLimit } from '../store/long-work';
import type { UseCase } from './act';
import { errands } from './errands';
import { type ByRule, type Errand, useCases } from './index';
import { openWorkspace } from './open-workspace';
import { answerPage, isPageRequest } from './page-requests';
import { carryOut, later, replyTo } from './reply';
import { spreadWord } from './spread-word';

const request = z.object({
  from: z.enum(['page', 'extension']),
  name: z.string().check(z.maxLength(40)),
  opId: z.string().check(z.minLength(1), z.maxLength(64)),
  input: z.unknown(),
});

/** Answers one message to the background, whoever sent it: an explicit acknowledgement or a named refusal. */
export function answer(message: unknown, speaker: Speaker, now: number): Promise<Reply> {
  const parsed = request.safeParse(message);
  return replyTo(parsed.success ? parsed.data.opId : '', async () => {
    if (!parsed.success || speaker.kind === 'stranger') throw new OkrError('sender.forbidden');
    return withWriteLimit(serve(parsed.data, speaker, now));
  });
}

async function serve(
  { name, opId, input }: z.infer<typeof request>,
  speaker: Exclude<Speaker, { kind: 'stranger' }>,
  now: number,
) {
  const db = await openWorkspace();
  if (speaker.kind === 'page') {
    if (!isPageRequest(name)) throw new OkrError('sender.forbidden');
    const { value, moved } = await answerPage(db, name, input, speaker, now);
    if (moved) later(spreadWord(db, now));
    return value;
  }
  if (Object.hasOwn(errands, name)) return errands[name as Errand](db, input as never, now);
  if (!Object.hasOwn(useCases, name)) throw new OkrError('sender.forbidden');
  const verb = name as Exclude<keyof FromExtension, Errand | DeskCommand | ByRule>;
  // Within the minute: its history, how it stands by now, what colleagues are told of it.
  if (verb.endsWith('inkTicket')) later(wishForRound());
  return carryOut(db, useCases[verb] as UseCase<typeof verb>, { name: verb, opId, input: input as never }, now);
}
