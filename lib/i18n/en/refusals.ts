import type { ErrorCode, OkrError } from '../../domain/errors';
import { spoken } from '../spoken';

type Facts = OkrError['facts'];
type Desk =
  `${'cycle' | 'key-result' | 'measure' | 'objective' | 'carry-over' | 'kudos' | 'import' | 'snapshot' | 'past' | 'sample' | 'access' | 'move'}.${string}`;

/** What only the dashboard’s acts meet; its words stand in `desk-refusals.ts`. */
export type DeskCode = Extract<ErrorCode, Desk>;

/** What a person reads when a command is refused: what happened, and what to do. A code without words does not compile. */
export const refusals = spoken<Readonly<Record<Exclude<ErrorCode, DeskCode>, (facts: Facts) => string>>>('refusals', {
  'input.invalid': ({ field }) => `“${field}” is not filled in correctly.`,
  'record.not-found': () => 'This does not exist any more. Reload to see what is there.',
  'record.deleted': ({ child }) =>
    `${child ? 'What it belongs to' : 'This'} was deleted meanwhile. Undo the deletion in History first.`,
  'record.not-yours': () => 'Only the one who wrote this can change it.',
  'me.missing': () => 'Say who you are first: open the dashboard and enter your name.',
  'check-in.value-unfit': ({ kind }) =>
    kind === 'boolean'
      ? 'Say yes or no: this key result has no value in between.'
      : kind === 'ordinal'
        ? 'Say which outcome is reached: none, commit, target or stretch.'
        : 'This key result is read from its work or its steps, so a check-in cannot state its value.',
  'check-in.not-yours': () => 'This check-in is not addressed to you, so you cannot acknowledge it.',
  'check-in.step-gone': ({ name }) =>
    `“${name}” is not among the steps any more. Look at the steps again, then check in.`,
  'link.exists': ({ title }) => `Already linked to “${title}”. Nothing was changed.`,
  'link.missing': () => 'This ticket is not linked there any more.',
  'link.shares-exceed-one': ({ sum }) =>
    `Together more than the whole of a ticket would count (${sum} of 1), parents included. Lower one of the shares.`,
  'ticket.unknown': () => 'This ticket was not read yet. Open its page once, then link it.',
  'undo.conflict': ({ field, count }) =>
    field === 'below'
      ? `Not undone: ${count === 1 ? 'something was' : `${count} things were`} made below it since.`
      : `Not undone: “${field}” was changed again since. Undo the later change first.`,
  'undo.nothing': () => 'There is nothing left to undo here.',
  'tracker.not-granted': () => 'The browser did not give access to this site. Turn the tracker on again and allow it.',
  'tracker.markup-changed': ({ what }) =>
    `This page looks different from what Throughline knows: its ${what} cannot be found.`,
  'sender.forbidden': () => 'This page may not do that.',
  'sender.too-many': () => 'Too many requests from this page. It will be served again in a few seconds.',
  'database.newer': ({ found, known }) =>
    `Your data was written by a newer Throughline (format ${found}, this one knows ${known}). Update the extension; nothing was changed.`,
  'database.failed': () =>
    'The browser could not write to its storage. Nothing was changed; try again, or free some disk space.',
  'database.slow': () =>
    'The browser’s storage does not answer. Try again; if that does not help, restart the browser.',
  'database.suspect': () =>
    'Some of your data is missing, so nothing is written for now. Open the dashboard: it shows what can be brought back.',
  'database.upgrading': () => 'Throughline was updated and is bringing your data along. Try again in a moment.',
  'database.outdated': () => 'Throughline was updated. Reload this page to go on.',
  'reply.unknown': ({ what }) =>
    what === 'storage'
      ? 'The browser’s storage does not answer, so it is not known whether this was saved. Try again: it will not be done twice. If that does not help, restart the browser.'
      : 'The background did not answer, so it is not known whether this was saved. Try again: it will not be done twice.',
});
