/**
 * Every way a command can be refused, as a stable code. The words shown to a person live in `lib/i18n`; a new code
 * without words does not compile.
 */
export type ErrorCode =
  | 'input.invalid'
  | 'record.not-found'
  | 'record.deleted'
  | 'record.not-yours'
  | 'me.missing'
  | 'cycle.dates-reversed'
  | 'key-result.baseline-equals-target'
  | 'key-result.reason-missing'
  | 'key-result.phases-disordered'
  | 'measure.limits-count'
  | 'measure.limits-reversed'
  | 'measure.no-steps'
  | 'measure.no-weight'
  | 'measure.steps-equal'
  | 'measure.rungs-equal'
  | 'check-in.value-unfit'
  | 'check-in.not-yours'
  | 'check-in.step-gone'
  | 'objective.alignment-loop'
  | 'objective.not-ready'
  | 'objective.reviewer-is-owner'
  | 'objective.score-reason-missing'
  | 'objective.cause-missing'
  | 'carry-over.cycle'
  | 'carry-over.nothing'
  | 'carry-over.done'
  | 'kudos.self'
  | 'link.exists'
  | 'link.missing'
  | 'link.shares-exceed-one'
  | 'ticket.unknown'
  | 'undo.conflict'
  | 'undo.nothing'
  | 'past.read-only'
  | 'tracker.not-granted'
  | 'move.cannot-follow'
  | 'move.by-tracker'
  | 'tracker.markup-changed'
  | 'access.refused'
  | 'sender.forbidden'
  | 'sender.too-many'
  | 'import.refused'
  | 'import.cancelled'
  | 'database.newer'
  | 'database.failed'
  | 'database.slow'
  | 'database.suspect'
  | 'database.upgrading'
  | 'database.outdated'
  | 'snapshot.failed'
  | 'sample.not-here'
  | 'reply.unknown';

/** A refusal a person can act on. Anything else that is thrown is a bug. */
export class OkrError extends Error {
  override readonly name = 'OkrError';
  /**
   * @param code what went wrong.
   * @param facts what the message needs to be exact, e.g. the field it belongs to under `field`.
   */
  constructor(
    readonly code: ErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
