/**
 * What the text rules know of one language: data, so that a language is one file and a person can add words.
 * An entry is a word or a phrase; a trailing `*` matches any ending (`verbesser*`); a leading `!` is an exception that
 * wins over the rest of its list (`!support tickets`).
 */
export interface WordLists {
  /** Where the verb of a title stands: at its start, or (German infinitives) also at its end. */
  readonly verbAt: 'start' | 'either end';
  /** Words between two numbers that make them a stretch, and what comes before the first. */
  readonly decimalSign: '.' | ',';
  /** Fewest and most words of an objective. */
  readonly objectiveWords: { readonly min: number; readonly max: number };
  /** O16, with `{objective}`, `{date}` and `{keyResults}`. */
  readonly sentence: string;
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
}

/** Every list a rule asks for, and what is in it. */
export const LIST_NAMES = {
  leadIns: 'words to pass over before the first verb',
  outputVerbs: 'making and shipping things (O2, K5)',
  abstractNouns: 'what may be built without being an output (O2, O3)',
  raise: 'upwards (O3, K16)',
  lower: 'downwards (O3, K16)',
  move: 'a change without direction (O3)',
  attain: 'arriving at a number (O3)',
  purpose: 'introduces a reason (O3)',
  keepVerbs: 'verbs of standing still (O5)',
  keepWords: 'other words of standing still (O5)',
  negative: 'negative or blaming (O6)',
  activityVerbs: 'taking part rather than finishing (K4)',
  activityNouns: 'counted effort (K6)',
  numerals: 'numbers written as words (K6)',
  impact: 'what effort is for (K6)',
  vague: 'quantities without a quantity (K7)',
  populations: 'people without a definition (K8)',
  qualifiers: 'define them: which, and in what time (K8)',
  ratios: 'a part of something (K13)',
  metrics: 'things commonly measured (K17)',
  joiners: 'joins two things (K17)',
  stopWords: 'says nothing about what is measured (K17)',
  money: 'amounts written as words (O1)',
  months: 'names of months',
  numberNames: 'the number behind it is part of a name (ISO 27001)',
  from: 'before the first of two numbers',
  to: 'between two numbers',
  groups: 'a group rather than a person (O8, K11)',
} as const;
export type ListName = keyof typeof LIST_NAMES;

/** What a person added to or took from the lists of a language. */
export type OwnWords = Readonly<
  Partial<Record<ListName, { readonly add?: readonly string[]; readonly remove?: readonly string[] }>>
>;
