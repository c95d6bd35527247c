import { spoken } from '../spoken';

/** Comments on tickets for colleagues without Throughline. */
export const writeBack = spoken('write-back', {
  title: 'Comments on tickets',
  off: 'Off: nothing is written there. Colleagues without Throughline do not see what a ticket counts towards.',
  start: 'Tell it on the tickets …',
  words: 'Comment',
  wordsHint: (place: string) => `${place} stands for the key results by their titles.`,
  noPlace: (place: string) => `Write ${place} where the key results are to stand.`,
  first: (place: string) => `This ticket counts towards “${place}”. (Throughline)`,
  preview: (ticket: string) => `On ${ticket} it would say:`,
  anyTicket: 'a ticket',
  anyGoal: 'Nobody waits longer than a second',
  terms: (account: string) =>
    `Written as ${account} on every ticket that is linked from now on, where everybody who sees the ticket can read it; taken away when the link is. The token must be allowed to write.`,
  turnOn: 'Write these comments',
  on: (account: string, count: number) =>
    `On: ${count === 1 ? '1 comment' : `${count} comments`} written as ${account}. New links follow within a minute or a quarter of an hour. Stop before you turn the tracker off, or they stay.`,
  left: (count: number) =>
    count === 1
      ? 'Off, but one comment from before is still there.'
      : `Off, but ${count} comments from before are still there.`,
  change: 'Change the words',
  stop: 'Stop, and take all of them away',
  ending: (count: number) =>
    count === 1
      ? '1 comment is still being taken away, in the next rounds.'
      : `${count} comments are still being taken away, in the next rounds.`,
  failed: (ticket: string, why: string) => `${ticket}: not written. ${why}`,
  mayNot: 'This account may not write there. Ask for it, or use a token that may.',
  unsure: (ticket: string) => `${ticket}: it is not known whether the comment was written. Look there first.`,
  again: 'Try again',
  againAt: (ticket: string) => `Try again: ${ticket}`,
  leave: 'Let it be',
  leaveAt: (ticket: string) => `Let it be: ${ticket}`,
});
