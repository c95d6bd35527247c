import type { ErrorCode, OkrError } from '../domain/errors';

type Facts = OkrError['facts'];

/** What a person reads when a command is refused: what happened, and what to do. A code without words does not compile. */
const REFUSALS: Readonly<Record<ErrorCode, (facts: Facts) => string>> = {
  'input.invalid': ({ field }) => `“${field}” is not filled in correctly.`,
  'record.not-found': () => 'This does not exist any more. Reload to see what is there.',
  'record.deleted': () => 'This was deleted meanwhile. Undo the deletion in History first.',
  'me.missing': () => 'Say who you are first: open the dashboard and enter your name.',
  'cycle.dates-reversed': () => 'The cycle ends before it starts. Choose a later end.',
  'key-result.baseline-equals-target': () =>
    'Baseline and target are the same number, so there is no progress to measure. Change one of them.',
  'key-result.reason-missing': () =>
    'This key result is already running. Say in a sentence why its measure, owner or due date changes.',
  'objective.alignment-loop': () => 'That would make the objective serve itself. Choose another parent.',
  'objective.not-ready': ({ missing }) => `Not ready to start: ${missing}.`,
  'link.exists': ({ title }) => `Already linked to “${title}”. Nothing was changed.`,
  'link.missing': () => 'This ticket is not linked there any more.',
  'ticket.unknown': () => 'This ticket was not read yet. Open its page once, then link it.',
  'undo.conflict': ({ field }) => `Cannot undo: “${field}” was changed again since. Undo the later change first.`,
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
  'reply.unknown': () =>
    'The background did not answer, so it is not known whether this was saved. Try again: it will not be done twice.',
};

/** A refusal in words. */
export const refusalText = (refusal: OkrError): string => REFUSALS[refusal.code](refusal.facts);
