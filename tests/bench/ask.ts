const PARTS = ['domain', 'files', 'refresh', 'pages', 'screens', 'database'] as const;

/** What `npm run bench` is asked for. */
export interface Asked {
  readonly parts: ReadonlySet<(typeof PARTS)[number]>;
  /** Size of the database; each objective comes with 4 key results, 100 tickets, 150 links and 1,000 changes. */
  readonly objectives: number;
}

/** That of the figures in CONTRIBUTING: 100,000 tickets. */
const OBJECTIVES = 1000;

/**
 * Reads the words after `npm run bench --`: names of parts, and how many objectives the database has.
 * @throws Error that says which word is none of these, and which are.
 */
export function askedFor(words: readonly string[]): Asked {
  const parts = new Set<(typeof PARTS)[number]>();
  let objectives = OBJECTIVES;
  for (const word of words) {
    const part = PARTS.find((each) => each === word);
    if (part) parts.add(part);
    else if (/^[1-9]\d{0,4}$/.test(word)) objectives = Number(word);
    else {
      throw new Error(
        `“${word}” is neither a part (${PARTS.join(', ')}) nor a number of objectives from 1 to 99999, e.g. “npm run bench -- database 100”.`,
      );
    }
  }
  return { parts: parts.size > 0 ? parts : new Set(PARTS), objectives };
}
