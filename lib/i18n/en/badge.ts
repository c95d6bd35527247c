import { spoken } from '../spoken';

/** What a badge in a tracker's page says. Values arrive as finished words. */
export const badge = spoken('badge', {
  link: 'Link',
  notLinked: 'Not linked to a key result. Press to link it.',
  covered: 'Something covers this badge, or did a moment ago. Look, then click again.',
  notOpened: 'The popup did not open. Use the button in the toolbar.',
  seen: (ago: string) => `State seen ${ago}.`,
  unseen: 'State not seen yet.',
  ownedBy: (name: string) => `owned by ${name}`,
  unowned: 'owned by nobody',
  linkedTo: (title: string, owner: string) => `Linked to “${title}”, ${owner}.`,
  serves: (part: string, title: string, owner: string) => `≈ ${part} of the planned work for “${title}”, ${owner}.`,
  through: (parent: string) => `Counts through “${parent}”.`,
  share: (part: string) => `${part} of this ticket counts here.`,
  units: { count: 'tickets', share: 'tickets', points: 'points', minutes: 'minutes' },
  work: (done: string, planned: string, unit: string, part: string) =>
    `Work: ${done} of ${planned} ${unit} done (${part}).`,
  assumed: (count: string, size: string) => ` ${count} without an estimate count ${size} each.`,
  outcome: (part: string) => `Outcome: ${part}.`,
  unmeasured: 'Outcome: not measured yet.',
});
