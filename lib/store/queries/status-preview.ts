import { localDate } from '../../domain/calendar';
import { type Status, statusOf } from '../../domain/status';
import { STATUS_RULE_IDS, type StatusRuleId } from '../../domain/status-rule';
import type { Database } from '../db';
import { allKeyResults, statusFactsOf } from './key-result-views';

/** What another status rule would do to the statuses of today. */
export interface StatusPreview {
  /** Key results whose status a rule could decide. */
  readonly keyResults: number;
  /** Each status that would turn into another, and how often; most often first. */
  readonly turns: ReadonlyMap<StatusRuleId, readonly Turn[]>;
}

export interface Turn {
  readonly from: Status;
  readonly to: Status;
  readonly count: number;
}

/** Closed key results are left out: no rule touches them. @param now epoch ms. */
export async function previewStatusRules(db: Database, now: number): Promise<StatusPreview> {
  const open = (await allKeyResults(db, now)).filter(({ verdict }) => verdict.status !== 'closed');
  const turnsUnder = (rule: StatusRuleId): Turn[] => {
    const turned = open.flatMap((view) => {
      const [from, to] = [view.verdict.status, statusOf(statusFactsOf(view), localDate(now), rule).status];
      return from === to ? [] : [{ from, to }];
    });
    const alike = [...Map.groupBy(turned, ({ from, to }) => `${from}|${to}`).values()];
    return alike
      .flatMap((all) => (all[0] ? [{ ...all[0], count: all.length }] : []))
      .toSorted((a, b) => b.count - a.count);
  };
  return { keyResults: open.length, turns: new Map(STATUS_RULE_IDS.map((rule) => [rule, turnsUnder(rule)])) };
}
