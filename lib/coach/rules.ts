import { measurable } from './key-result/k01-measurable';
import { distance } from './key-result/k02-distance';
import { knownBaseline } from './key-result/k03-known-baseline';
import { notActivity } from './key-result/k04-not-activity';
import { deliverableWithEffect } from './key-result/k05-deliverable-with-effect';
import { effortWithImpact } from './key-result/k06-effort-with-impact';
import { noVagueness } from './key-result/k07-no-vagueness';
import { definedPopulation } from './key-result/k08-defined-population';
import { staggered } from './key-result/k09-staggered';
import { dueInside } from './key-result/k10-due-inside';
import { oneOwner as oneOwnerOfKeyResult } from './key-result/k11-one-owner';
import { evidence } from './key-result/k12-evidence';
import { guardedRatio } from './key-result/k13-guarded-ratio';
import { leadAndLag } from './key-result/k14-lead-and-lag';
import { confidenceAtDraft } from './key-result/k15-confidence-at-draft';
import { direction } from './key-result/k16-direction';
import { oneMetric } from './key-result/k17-one-metric';
import { notATicket } from './key-result/k18-not-a-ticket';
import { noNumber } from './objective/o01-no-number';
import { noOutput } from './objective/o02-no-output';
import { saysWhy } from './objective/o03-says-why';
import { oneLine } from './objective/o04-one-line';
import { movesOn } from './objective/o05-moves-on';
import { positive } from './objective/o06-positive';
import { hasEnd } from './objective/o07-has-end';
import { oneOwner as oneOwnerOfObjective } from './objective/o08-one-owner';
import { secondPair } from './objective/o09-second-pair';
import { fewKeyResults } from './objective/o10-few-key-results';
import { fewObjectives } from './objective/o11-few-objectives';
import { servesSomething } from './objective/o12-serves-something';
import { nextLevel } from './objective/o13-next-level';
import { kindChosen } from './objective/o14-kind-chosen';
import { sufficient } from './objective/o15-sufficient';
import { readsAsSentence } from './objective/o16-reads-as-sentence';
import type { Rule } from './rule';
import { whichMeasure } from './work/w1-which-measure';
import { somebodyWorks } from './work/w2-somebody-works';
import { workWithoutOutcome } from './work/w3-work-without-outcome';
import { greenButStill } from './work/w4-green-but-still';
import { goalposts } from './work/w5-goalposts';
import { tooSafe } from './work/w6-too-safe';
import { uncoveredWork } from './work/w7-uncovered-work';

/** Every rule, in the order of the published table. Adding one = its file and one line here. */
export const RULES: readonly Rule[] = [
  noNumber,
  noOutput,
  saysWhy,
  oneLine,
  movesOn,
  positive,
  hasEnd,
  oneOwnerOfObjective,
  secondPair,
  fewKeyResults,
  fewObjectives,
  servesSomething,
  nextLevel,
  kindChosen,
  sufficient,
  readsAsSentence,
  measurable,
  distance,
  knownBaseline,
  notActivity,
  deliverableWithEffect,
  effortWithImpact,
  noVagueness,
  definedPopulation,
  staggered,
  dueInside,
  oneOwnerOfKeyResult,
  evidence,
  guardedRatio,
  leadAndLag,
  confidenceAtDraft,
  direction,
  oneMetric,
  notATicket,
  whichMeasure,
  somebodyWorks,
  workWithoutOutcome,
  greenButStill,
  goalposts,
  tooSafe,
  uncoveredWork,
];
