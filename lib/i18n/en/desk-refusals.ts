import type { OkrError } from '../../domain/errors';
import type { TroubleCode } from '../../domain/tracker-trouble';
import { spoken } from '../spoken';
import { freshness } from './freshness';
import type { DeskCode } from './refusals';

type Facts = OkrError['facts'];

/** Refusals that only the dashboard meets, so that the popup need not carry their words. */
export const deskRefusals = spoken<Readonly<Record<DeskCode, (facts: Facts) => string>>>('desk-refusals', {
  'access.refused': ({ trouble, what }) => freshness.troubles[trouble as TroubleCode](String(what)),
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
  'move.cannot-follow': () =>
    'Tickets cannot follow there: their keys would not mean the same. Choose an installation of the same tracker.',
  'move.by-tracker': () =>
    'Its tracker moved this ticket, so it cannot go back to its old key. Unlink it if it counts no more.',
  'past.read-only': () => 'This shows how it was. Go back to today to change it.',
  'import.refused': ({ place, count }) =>
    `Nothing was imported: ${count === 1 ? 'something is wrong' : `${count} things are wrong`} in the file${place === '' ? '' : `, first at ${place}`}.`,
  'import.cancelled': () => 'Stopped. Nothing was changed.',
  'snapshot.failed': () =>
    'No snapshot could be written or read, so nothing was changed. Free some disk space, or restart the browser, and try again.',
  'sample.not-here': () => 'Not in the sample: leave it first, then do this in your own workspace.',
});
