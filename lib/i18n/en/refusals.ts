import type { ErrorCode, OkrError } from '../../domain/errors';
import { spoken } from '../spoken';

type Facts = OkrError['facts'];

/** What a person reads when a command is refused: what happened, and what to do. A code without words does not compile. */
export const refusals = spoken<Readonly<Record<ErrorCode, (facts: Facts) => string>>>('refusals', {
  'input.invalid': ({ field }) => `“${field}” is not filled in correctly.`,
  'record.not-found': () => 'This does not exist any more. Reload to see what is there.',
  'record.deleted': ({ child }) =>
    `${child ? 'What it belongs to' : 'This'} was deleted meanwhile. Undo the deletion in History first.`,
  'record.not-yours': () => 'Only the one who wrote this can change it.',
  'me.missing': () => 'Say who you are first: open the dashboard and enter your name.',
  'cycle.dates-reversed': () => 'The cycle ends before it starts. Choose a later end.',
  'key-result.baseline-equals-target': () =>
    'Baseline and target are the same number, so there is no progress to measure. Change one of them.',
  'key-result.reason-missing': () =>
    'This key result is already running. Say in a sentence why its measure, owner or due date changes.',
  'key-result.phases-disordered': () =>
    'Expected progress has to rise from date to date, between the start and the due date. Put the points in order.',
  'measure.limits-count': ({ op }) =>
    op === 'between' ? '“Between” needs a lower and an upper limit.' : 'This comparison needs exactly one limit.',
  'measure.limits-reversed': () =>
    'The lower limit is not below the upper one, so nothing lies between. Change one of them.',
  'measure.no-steps': () => 'A key result measured by milestones needs at least one step.',
  'measure.no-weight': () => 'Every step weighs 0, so no step would move anything. Give one of them a weight.',
  'measure.steps-equal': () =>
    'Two steps have the same name, so nobody could tell which one is done. Say how they differ.',
  'measure.rungs-equal': () => 'Commit, target and stretch say the same. Describe three different outcomes.',
  'check-in.value-unfit': ({ kind }) =>
    kind === 'boolean'
      ? 'Say yes or no: this key result has no value in between.'
      : kind === 'ordinal'
        ? 'Say which outcome is reached: none, commit, target or stretch.'
        : 'This key result is read from its work or its steps, so a check-in cannot state its value.',
  'check-in.not-yours': () => 'This check-in is not addressed to you, so you cannot acknowledge it.',
  'check-in.step-gone': ({ name }) =>
    `“${name}” is not among the steps any more. Look at the steps again, then check in.`,
  'objective.alignment-loop': () => 'That would make the objective serve itself. Choose another parent.',
  'objective.not-ready': ({ missing }) => `Not ready to start: ${missing}.`,
  'objective.reviewer-is-owner': () => 'The owner cannot review their own objective. Choose somebody else, or nobody.',
  'objective.score-reason-missing': () =>
    'This score is not the suggested one. Say in a sentence why, so that it can be understood later.',
  'objective.cause-missing': () => 'It came out below what was expected. Choose the one cause that weighed most.',
  'carry-over.cycle': () => 'Choose another cycle, one that is not closed.',
  'carry-over.nothing': () => 'Everything came as far as expected, so there is nothing to carry over.',
  'carry-over.done': ({ title }) => `Already carried over, as “${title}”. Delete that one first to do it anew.`,
  'kudos.self': () => 'Thank somebody else: this is you.',
  'link.exists': ({ title }) => `Already linked to “${title}”. Nothing was changed.`,
  'link.missing': () => 'This ticket is not linked there any more.',
  'link.shares-exceed-one': ({ sum }) =>
    `Together more than the whole of a ticket would count (${sum} of 1), parents included. Lower one of the shares.`,
  'ticket.unknown': () => 'This ticket was not read yet. Open its page once, then link it.',
  'undo.conflict': ({ field, count }) =>
    field === 'below'
      ? `Not undone: ${count === 1 ? 'something was' : `${count} things were`} made below it since.`
      : `Not undone: “${field}” was changed again since. Undo the later change first.`,
  'past.read-only': () => 'This shows how it was. Go back to today to change it.',
  'undo.nothing': () => 'There is nothing left to undo here.',
  'tracker.not-granted': () => 'The browser did not give access to this site. Turn the tracker on again and allow it.',
  'tracker.markup-changed': ({ what }) =>
    `This page looks different from what Throughline knows: its ${what} cannot be found.`,
  'sender.forbidden': () => 'This page may not do that.',
  'sender.too-many': () => 'Too many requests from this page. It will be served again in a few seconds.',
  'import.refused': ({ place, count }) =>
    `Nothing was imported: ${count === 1 ? 'something is wrong' : `${count} things are wrong`} in the file${place === '' ? '' : `, first at ${place}`}.`,
  'import.cancelled': () => 'Stopped. Nothing was changed.',
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
  'snapshot.failed': () =>
    'No snapshot could be written or read, so nothing was changed. Free some disk space and try again.',
  'sample.not-here': () => 'Not in the sample: leave it first, then do this in your own workspace.',
  'reply.unknown': ({ what }) =>
    what === 'storage'
      ? 'The browser’s storage does not answer, so it is not known whether this was saved. Try again: it will not be done twice. If that does not help, restart the browser.'
      : 'The background did not answer, so it is not known whether this was saved. Try again: it will not be done twice.',
});
