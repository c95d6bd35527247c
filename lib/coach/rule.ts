import type { Measure } from '../domain/measure';
import type { Facts, KeyResultFacts, ObjectiveFacts } from './facts';
import type { Lexicon } from './lexicon';
import type { Reading } from './reading';

/** Languages the coach itself speaks. What it can *read* is any language with word lists, see `words/`. */
export type Speech = 'en' | 'de';
export type Said = Readonly<Record<Speech, string>>;

/** A mechanical repair, applied with one click: the new value of one field of the record the finding is about. */
export type Fix =
  | { readonly field: 'title' | 'dueOn' | 'ownerId' | 'kind'; readonly value: string }
  | { readonly field: 'measure'; readonly value: Measure };

/**
 * What a rule says. `todo`: cannot be said yet, something is missing. `found`: the words, dates or names that made it
 * speak, as they stand in the draft.
 */
export interface Judgement {
  readonly outcome: 'pass' | 'warn' | 'fail' | 'todo';
  readonly found: readonly string[];
  readonly fix: Fix | null;
}

/** What the draft of an example differs in from a sound one. */
export interface Sketch {
  /** For people to read. A text rule's is the title itself. */
  readonly text: Said;
  /** The text is the title here, too, though the rule is not about words alone. */
  readonly isTitle?: true;
  readonly facts?: Partial<Omit<Facts, 'objective'>>;
  readonly objective?: Partial<ObjectiveFacts>;
  readonly keyResult?: Partial<KeyResultFacts>;
  /** Other key results of the same objective; `[]` = there is only this one. */
  readonly others?: readonly Partial<KeyResultFacts>[];
}

/** An objective under review. */
export interface ObjectiveSubject {
  readonly facts: Facts;
  readonly lexicon: Lexicon;
  readonly title: Reading;
}

/** A key result under review; `title` is its own. */
export interface KeyResultSubject extends ObjectiveSubject {
  readonly keyResult: KeyResultFacts;
}

interface RuleData {
  /** As in the published table, e.g. `K7`. Stored in dismissals; never rename. */
  readonly id: string;
  /** `structural` is certain; `text` reads words and may err; `set` compares several. */
  readonly kind: 'structural' | 'text' | 'set';
  /** How much it matters at its worst. A failed structural rule alone blocks activating, and nothing blocks a draft. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** The law, in a few words. */
  readonly law: string;
  /** What the coach asks the writer. A question, because the writer knows more than the rule. */
  readonly question: Said;
  readonly bad: Sketch;
  readonly good: Sketch;
  /** Where the rule comes from, for people who want to read on. */
  readonly source: string;
}

export interface ObjectiveRule extends RuleData {
  readonly appliesTo: 'objective';
  /** `null` = the rule does not apply here. Pure and total: no text makes it throw. */
  readonly check: (subject: ObjectiveSubject) => Judgement | null;
}

export interface KeyResultRule extends RuleData {
  readonly appliesTo: 'keyResult';
  /** `null` = the rule does not apply here. Pure and total: no text makes it throw. */
  readonly check: (subject: KeyResultSubject) => Judgement | null;
}

export type Rule = ObjectiveRule | KeyResultRule;

export const PASS: Judgement = { outcome: 'pass', found: [], fix: null };
export const TODO: Judgement = { outcome: 'todo', found: [], fix: null };
export const warn = (found: readonly string[] = [], fix: Fix | null = null): Judgement => ({
  outcome: 'warn',
  found,
  fix,
});
export const fail = (found: readonly string[] = [], fix: Fix | null = null): Judgement => ({
  outcome: 'fail',
  found,
  fix,
});

/** Warns about what was found, passes when nothing was. */
export const warnOf = (found: readonly string[]): Judgement => (found.length > 0 ? warn(found) : PASS);
