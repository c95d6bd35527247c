import { v7 as newId } from 'uuid';
import { DAY_MS } from '../domain/calendar';
import type { Row } from '../domain/change';
import type { LinkRule } from '../domain/link-rule';
import { inTurn } from '../platform/turns';
import { alive, byId, wholeSpace } from '../store/queries/alive';
import { rulePlan } from '../store/queries/rule-plan';
import type { RuleLookRow } from '../store/schema';
import { findMyWork } from './find-my-work';
import { findTickets } from './find-tickets';
import { obeyRule } from './obey-rule';
import { refreshTickets } from './refresh-tickets';
import { seenOf } from './take-in-answers';
import type { RefreshPorts } from './visit-tracker';

/** A round: what rules link, and what is mine, is then looked at with the others. @param only this tracker's, because the person asked. */
export async function makeRound(ports: RefreshPorts, now: number, only?: string): Promise<void> {
  await followRules(ports, now, only === undefined ? undefined : { baseUrl: only });
  if (only === undefined) await findMyWork(ports, now);
  // Who was asked just now was answered later than that.
  await refreshTickets(ports, Math.max(now, Date.now()), only);
}

const HOUR_MS = 3_600_000;
/** Sightings and rounds overlap. */
const MARGIN_MS = 60_000;

/**
 * Lets every rule of a running objective link what fits by now: by what was seen since its last look, once a day by all that is
 * known, and every hour by what its tracker says.
 * @param only these, because the person asked.
 */
export const followRules = (
  ports: RefreshPorts,
  now: number,
  only?: Partial<Pick<LinkRule, 'id' | 'baseUrl'>>,
): Promise<void> =>
  inTurn('rules', async () => {
    for (const rule of await runningRules(ports))
      if (rule.id === (only?.id ?? rule.id) && rule.baseUrl === (only?.baseUrl ?? rule.baseUrl))
        await follow(ports, rule, now, only !== undefined);
  });

async function runningRules({ db }: RefreshPorts): Promise<Row<LinkRule>[]> {
  const [lower, upper] = wholeSpace();
  const rules = alive(await db.linkRules.where('[space+id]').between(lower, upper).toArray());
  const keyResults = await byId(
    db.keyResults,
    rules.map(({ keyResultId }) => keyResultId),
  );
  const objectives = await byId(
    db.objectives,
    [...keyResults.values()].map(({ objectiveId }) => objectiveId),
  );
  return rules.filter(({ keyResultId }) => {
    const keyResult = keyResults.get(keyResultId);
    const objective = keyResult && objectives.get(keyResult.objectiveId);
    return keyResult?.deletedAt === null && objective?.deletedAt === null && objective.state !== 'closed';
  });
}

async function follow(ports: RefreshPorts, rule: Row<LinkRule>, now: number, isAsked: boolean): Promise<void> {
  const { db } = ports;
  const before = await db.ruleLooks.get(rule.id);
  const isWhole = isAsked || !before || Math.abs(now - before.wholeAt) > DAY_MS;
  const told = isAsked || !before || before.nextAt <= now ? await ask(ports, rule, before, now) : before;
  const isComplete = told.isComplete && !told.isCut;
  const since = isWhole ? 0 : before.lookedAt - MARGIN_MS;
  const { rows, isCut } = await rulePlan(db, rule, { found: told.found, isComplete, since });
  const due = rows.filter(({ verdict }) => verdict === 'link' || verdict === 'unlink');
  if (due.length > 0) {
    const input = { id: rule.id, found: told.found, isComplete, among: due.map(({ ticketId }) => ticketId) };
    await ports.carryOut(db, obeyRule, { name: 'obeyRule', opId: newId(), input }, now);
  }
  await db.ruleLooks.put({
    ...told,
    lookedAt: now,
    wholeAt: isWhole ? now : before.wholeAt,
    isFull: isCut,
  });
}

type Told = Omit<RuleLookRow, 'lookedAt' | 'wholeAt' | 'isFull'>;

/** What a tracker does not say stays as it was said last. */
async function ask(
  ports: RefreshPorts,
  rule: Row<LinkRule>,
  before: RuleLookRow | undefined,
  now: number,
): Promise<Told> {
  const { source, found, readings, isCut, isComplete, trouble } = await findTickets(ports, rule.tracker, {
    ...rule,
    isOpenOnly: false,
  });
  const { db, observe } = ports;
  if (readings.length > 0) await db.transaction('rw', db.tables, () => observe(db, readings.map(seenOf), now));
  const nextAt = trouble?.retryAt ?? now + HOUR_MS;
  const last = { ruleId: rule.id, nextAt, trouble: trouble && { code: trouble.code, what: trouble.what } };
  if (source === 'asked' && !trouble) return { ...last, askedAt: now, found, isCut, isComplete };
  const { askedAt = null, found: known = [], isCut: wasCut = false } = before ?? {};
  return { ...last, askedAt, found: known, isCut: wasCut, isComplete: false };
}
