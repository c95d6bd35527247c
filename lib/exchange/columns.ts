/** What a column of a table can hold, with the headings other tools and people give it (folded, see `fold`). */
const HEADINGS = {
  objective: ['objective', 'objectivetitle', 'objectivename', 'goal', 'ziel', 'цель', 'objectif', 'objetivo'],
  why: ['why', 'objectivedescription', 'description', 'beschreibung', 'описание'],
  objectiveOwner: ['objectiveowner', 'goalowner'],
  reviewer: ['reviewer', 'objectivereviewer', 'goalreviewer', 'reviewedby', 'prüft', 'geprüftvon'],
  level: ['level', 'objectivelevel'],
  kind: ['kind', 'objectivekind', 'objectivetype'],
  objectiveWeight: ['objectiveweight'],
  cycle: ['cycle', 'timeperiod', 'period', 'quarter', 'timeframe', 'goalcycle', 'zeitraum', 'период', 'квартал'],
  keyResult: ['keyresult', 'keyresulttitle', 'kr', 'krtitle', 'schlüsselergebnis', 'ключевойрезультат', 'résultatclé'],
  owner: ['owner', 'keyresultowner', 'krowner', 'assignee', 'responsible', 'verantwortlich', 'ответственный', 'dri'],
  baseline: [
    'baseline',
    'start',
    'startvalue',
    'startingvalue',
    'from',
    'initialvalue',
    'metricstart',
    'startwert',
    'начало',
  ],
  target: ['target', 'targetvalue', 'to', 'goalvalue', 'metrictarget', 'zielwert', 'цельзначение'],
  unit: ['unit', 'metricname', 'metric', 'metrictype', 'einheit', 'единица'],
  measure: ['measure'],
  dueOn: ['dueon', 'duedate', 'due', 'enddate', 'deadline', 'fällig', 'срок', 'targetdate'],
  weight: ['weight', 'keyresultweight', 'gewicht', 'вес'],
  objectiveId: ['throughlineobjective'],
  keyResultId: ['throughlinekeyresult'],
  /** Tables with one row per item: what the row is, what it is called, and what it belongs to. */
  type: ['type', 'okrtype', 'itemtype', 'entitytype'],
  title: ['title', 'name', 'okrtitle', 'okr'],
  parent: ['parent', 'parenttitle', 'parentokr', 'alignedto', 'parentobjective', 'belongsto'],
} as const;

export type Column = keyof typeof HEADINGS | 'ignored';
export const COLUMNS = [...(Object.keys(HEADINGS) as Column[]), 'ignored'] as const;

export const fold = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Headings of our own export, in its order. */
export const OWN_HEADINGS: readonly (readonly [heading: string, column: Column])[] = [
  ['Cycle', 'cycle'],
  ['Objective', 'objective'],
  ['Why', 'why'],
  ['Objective owner', 'objectiveOwner'],
  ['Level', 'level'],
  ['Kind', 'kind'],
  ['Objective weight', 'objectiveWeight'],
  ['Key result', 'keyResult'],
  ['Owner', 'owner'],
  ['Baseline', 'baseline'],
  ['Target', 'target'],
  ['Unit', 'unit'],
  ['Measure', 'measure'],
  ['Due on', 'dueOn'],
  ['Weight', 'weight'],
  ['Throughline objective', 'objectiveId'],
  ['Throughline key result', 'keyResultId'],
  ['Reviewer', 'reviewer'],
];
/** Columns that came later: a table of ours without them is ours as well. */
const LATER: readonly Column[] = ['reviewer'];

/** Which tool wrote the table. `own` is read to the letter. */
export const PRESETS = ['own', 'viva', 'sheet', 'generic'] as const;
export type Preset = (typeof PRESETS)[number];

/** Columns each preset may use: where tools use one word for two things, the preset decides. */
const ITEMS: readonly Column[] = [
  'type',
  'title',
  'parent',
  'why',
  'owner',
  'cycle',
  'baseline',
  'target',
  'unit',
  'dueOn',
  'weight',
];
const SHEET = (Object.keys(HEADINGS) as Column[]).filter((column) => !['type', 'title', 'parent'].includes(column));
const USES: Readonly<Record<Preset, readonly Column[]>> = {
  own: SHEET,
  viva: ITEMS,
  sheet: SHEET,
  generic: COLUMNS,
};

/** A guess at a table's columns; each column is given out once. */
export function guess(headings: readonly string[], preset: Preset): Column[] {
  const taken = new Set<Column>();
  return headings.map((heading) => {
    const folded = fold(heading);
    const column = USES[preset].find(
      (each) => each !== 'ignored' && !taken.has(each) && (HEADINGS[each] as readonly string[]).includes(folded),
    );
    if (column) taken.add(column);
    return column ?? 'ignored';
  });
}

/** The preset a table's headings speak for. */
export function presetOf(headings: readonly string[]): Preset {
  const folded = new Set(headings.map(fold));
  if (OWN_HEADINGS.every(([heading, column]) => LATER.includes(column) || folded.has(fold(heading)))) return 'own';
  const items = guess(headings, 'viva');
  if (items.includes('title') && items.includes('type')) return 'viva';
  return guess(headings, 'sheet').includes('keyResult') ? 'sheet' : 'generic';
}
