import { localDate } from '../../../lib/domain/calendar';
import { dateText } from '../../../lib/i18n/dates';
import { recognition } from '../../../lib/i18n/en/recognition';
import type { KudosView } from '../../../lib/store/queries/recognition';

/** A receipt in words, for every form it takes. */
export interface ReceiptText {
  /** e.g. `Ben thanks Ana`. */
  readonly headline: string;
  /** What was moved; `null` = nothing was named. */
  readonly goal: string | null;
  readonly sentence: string;
  readonly tickets: readonly string[];
  readonly date: string;
}

/** @param view whoever or whatever was deleted is named as such. */
export function receiptText({ kudos, author, to, keyResult }: KudosView): ReceiptText {
  const name = (person: typeof author) => person?.name ?? recognition.somebodyGone;
  return {
    headline: recognition.thanksWhom(name(author), name(to)),
    goal: kudos.keyResultId === null ? null : (keyResult?.title ?? recognition.goalGone),
    sentence: kudos.text,
    tickets: kudos.tickets.map(({ title }) => title),
    date: dateText(localDate(kudos.at)),
  };
}

/** As Markdown, to be pasted into a chat. What people wrote cannot break out of its line. */
export function receiptMarkdown({ headline, goal, sentence, tickets, date }: ReceiptText): string {
  const lines = [
    `**${plain(headline)}**`,
    ...(goal === null ? [] : [`${recognition.forMoving} *${plain(goal)}*`]),
    '',
    ...sentence.split(/\r?\n/).map((line) => `> ${plain(line)}`),
    ...(tickets.length > 0 ? ['', ...tickets.map((title) => `- ${plain(title)}`)] : []),
    '',
    date,
  ];
  return lines.join('\n');
}

/** Text that means nothing to Markdown but itself. */
const plain = (text: string): string => text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
