/** A ticket, the key result it serves, and the days something happened to it. */
export interface SampleTicket {
  readonly key: string;
  readonly title: string;
  readonly serves: string;
  readonly by: string;
  readonly opened: number;
  readonly started?: number;
  readonly closed?: number;
  readonly cancelled?: number;
  readonly points?: number;
}

const ticket = (
  serves: string,
  [key, title, by]: readonly [key: string, title: string, by: string],
  [opened, started, closed]: readonly [opened: number, started?: number, closed?: number],
  more: Pick<SampleTicket, 'points' | 'cancelled'> = {},
): SampleTicket => ({
  key,
  title,
  by,
  serves,
  opened,
  ...(started !== undefined && { started }),
  ...(closed !== undefined && { closed }),
  ...more,
});

export const TICKETS: readonly SampleTicket[] = [
  ticket('p95', ['311', 'Ask the payment provider once per order', 'ben'], [2, 3, 9]),
  ticket('p95', ['314', 'Keep shipping rates for five minutes', 'ben'], [2, 8, 16]),
  ticket('p95', ['318', 'Load the order summary without the product pictures', 'deniz'], [4, 12, 20]),
  ticket('p95', ['322', 'Move fraud check behind the confirmation', 'ben'], [4, 22, 37]),
  ticket('p95', ['329', 'Index the basket table by shop and day', 'deniz'], [5, 25, 30]),
  ticket('p95', ['340', 'Compress the basket before it crosses the wire', 'ben'], [6, 41, 51]),
  ticket('p95', ['347', 'Warm the address cache at night', 'ben'], [6, 55]),
  ticket('p95', ['352', 'Drop the second currency lookup', 'deniz'], [33]),
  ticket('p95', ['355', 'Rewrite the checkout in another language', 'ben'], [6], { cancelled: 29 }),
  ticket('timeouts', ['312', 'Retry the card network with a widening pause', 'deniz'], [2, 4, 13], { points: 5 }),
  ticket('timeouts', ['319', 'Tell the shopper what happens while we wait', 'deniz'], [6, 15, 24], { points: 3 }),
  ticket('timeouts', ['325', 'Never charge twice after a timeout', 'ben'], [14, 20, 33], { points: 8 }),
  ticket('timeouts', ['333', 'Time limits for the bank transfer path', 'deniz'], [25, 36, 48], { points: 5 }),
  ticket('timeouts', ['345', 'Invoices: say so when the provider is asleep', 'deniz'], [38, 50], { points: 3 }),
  ticket('timeouts', ['351', 'Vouchers: time limit and retry', 'deniz'], [46], { points: 2 }),
  ticket('timeouts', ['358', 'Practice a provider outage on a weekday', 'ben'], [55], { points: 5 }),
  ticket('alarms', ['313', 'Alarm on failed payments per shop, not in total', 'ben'], [3, 5, 11]),
  ticket('alarms', ['321', 'Alarm when a shop stops selling', 'chiara'], [4, 14, 22]),
  ticket('alarms', ['330', 'Alarm on mails that were not sent', 'ben'], [9, 28, 35]),
  ticket('alarms', ['338', 'Check the till from outside every minute', 'chiara'], [10, 34, 42]),
  ticket('noise', ['316', 'Group alarms of one incident', 'chiara'], [5, 9, 26]),
  ticket('noise', ['343', 'Silence what nobody acted on for a month', 'chiara'], [9, 44]),
  ticket('answer', ['327', 'Show the order beside the question', 'chiara'], [9, 23, 31]),
  ticket('lost', ['336', 'Queue orders while the warehouse is away', 'deniz'], [6, 40, 58]),
];

/** Assigned to me, open, and linked to nothing. */
export const UNLINKED: readonly SampleTicket[] = [
  ticket('', ['349', 'Update the certificate of the test shop', 'ben'], [44]),
  ticket('', ['356', 'Remove the feature flag of the old basket', 'ben'], [52]),
];
