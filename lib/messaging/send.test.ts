import { expect, test, vi } from 'vitest';
import type { Request } from './protocol';
import { sendUntilAcknowledged } from './send';

const request: Request = { from: 'extension', name: 'linkTicket', opId: 'op-1', input: null };

/** A wire that gives these answers in turn; a string is a rejection. */
function wireOf(...answers: readonly unknown[]) {
  const sent: Request[] = [];
  const wire = async (each: Request) => {
    const answer = answers[sent.length];
    sent.push(each);
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  };
  return { sent, wire };
}

async function send(...answers: readonly unknown[]) {
  vi.useFakeTimers();
  const { sent, wire } = wireOf(...answers);
  const outcome = sendUntilAcknowledged(wire, request).then(
    (value) => ({ value }),
    (error: { code: string }) => ({ code: error.code }),
  );
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  return { ...(await outcome), opIds: sent.map((each) => each.opId) };
}

test('an acknowledgement ends it', async () => {
  expect(await send({ ok: true, opId: 'op-1', value: 7 })).toEqual({ value: 7, opIds: ['op-1'] });
});

test('a killed worker, silent or loud, is asked again with the same operation id', async () => {
  const result = await send(undefined, 'Could not establish connection', { ok: true, opId: 'op-1', value: 7 });
  expect(result).toEqual({ value: 7, opIds: ['op-1', 'op-1', 'op-1'] });
});

test("another operation's acknowledgement does not count", async () => {
  expect(await send({ ok: true, opId: 'op-0', value: 1 }, { ok: true, opId: 'op-1', value: 7 })).toMatchObject({
    value: 7,
  });
});

test('a refusal keeps its code and is not asked again', async () => {
  const refusal = { ok: false, opId: 'op-1', error: { code: 'link.exists', facts: {} } };
  expect(await send(refusal)).toEqual({ code: 'link.exists', opIds: ['op-1'] });
});

test('without any acknowledgement the outcome is unknown, never a success', async () => {
  expect(await send(undefined, null, { ok: true }, 'gone')).toMatchObject({ code: 'reply.unknown' });
});
