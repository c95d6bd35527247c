import { type Choices, choicesIn } from '../../../lib/domain/choices';
import type { Kudos } from '../../../lib/domain/kudos';
import type { Measure } from '../../../lib/domain/measure';
import type { Objective } from '../../../lib/domain/objective';
import type { Person } from '../../../lib/domain/person';
import { STATUS_RULES } from '../../../lib/domain/status-rule';
import { dateText, momentText } from '../../../lib/i18n/dates';
import { history } from '../../../lib/i18n/en/history';
import { measures } from '../../../lib/i18n/en/measures';
import { rules } from '../../../lib/i18n/en/rules';
import { voices } from '../../../lib/i18n/en/voices';
import { locale } from '../../../lib/i18n/spoken';
import { amount, CADENCE_WORDS, percent, STATUS_WORDS } from '../../../lib/i18n/words';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { cut } from '../../ui/ClippedText';
import { wholeMeasureText } from '../format';
import {
  CAUSE_WORDS,
  CYCLE_STATE_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  OBJECTIVE_STATE_WORDS,
  OUTCOME_WORDS,
  SIZE_WORDS,
} from '../words';

/** Fields in people's words. A field that is not here is told under its own name, so that nothing is hidden. */
const FIELD_WORDS: Readonly<Record<string, string>> = history.fields;

export const fieldWord = (field: string): string =>
  FIELD_WORDS[field] ?? (voices.fields as Readonly<Record<string, string>>)[field] ?? field;

/** Words of closed sets, by the field they stand in. Values of different sets do not clash. */
const VALUE_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: LEVEL_WORDS,
  kind: KIND_WORDS,
  outcome: OUTCOME_WORDS,
  cause: CAUSE_WORDS,
  cadence: CADENCE_WORDS,
  sizeBy: SIZE_WORDS,
  status: STATUS_WORDS,
  statusRule: Object.fromEntries(Object.entries(STATUS_RULES).map(([id, { name }]) => [id, name])),
};

/** Two tables in one must be put together when they are shown, or they stay in the language of the start. */
const wordsOf = (field: string): Readonly<Record<string, string>> | undefined =>
  field === 'match'
    ? rules.matches
    : field === 'state'
      ? { ...CYCLE_STATE_WORDS, ...OBJECTIVE_STATE_WORDS }
      : VALUE_WORDS[field];

/** What held before anybody chose. */
const { statusRule, inProgressCredit } = choicesIn(undefined);
const UNCHOSEN: Readonly<Record<string, unknown>> = { statusRule, inProgressCredit };

const NOTHING = '–';
const LONGEST = 300;

/** A stored value as a person reads it: ids by their names, dates and ratios by their field. */
export function valueText(field: string, stored: unknown, names: RecordNames): string {
  const value = stored ?? UNCHOSEN[field];
  if (field === 'share' && stored === null) return history.equalPart;
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? measures.yes : measures.no;
  if (typeof value === 'number') return numberText(field, value);
  if (typeof value === 'string') return textText(field, value, names);
  if (field === 'measure') return cut(wholeMeasureText(value as Measure), LONGEST);
  if (field === 'tickets') return listText((value as Kudos['tickets']).map(({ title }) => cut(title, LONGEST)));
  if (field === 'handles')
    return listText((value as Person['handles']).map((one) => history.handleOn(one.login, one.trackerHost)));
  if (field === 'coachWords') return wordsText(value as Choices['coachWords']);
  if (field === 'dismissals')
    return listText((value as Dismissals).map((one) => `${one.ruleId}: ${cut(one.reason, LONGEST)}`));
  if (field === 'override') return overrideText(value as { status?: string; reason?: string });
  if (Array.isArray(value)) return listText(value.map((part) => valueText(field, part, names)));
  return listText(Object.entries(value).map(([key, part]) => valueText(key, part, names)));
}

function numberText(field: string, value: number): string {
  if (field.endsWith('At')) return momentText(value);
  if (['share', 'score', 'inProgressCredit'].includes(field)) return percent(value);
  if (field === 'anchorDay') return weekday(value);
  return amount(value);
}

function textText(field: string, value: string, names: RecordNames): string {
  const name = names.get(value);
  if (name !== undefined) return cut(name, LONGEST);
  if (field.endsWith('On') && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateText(value);
  if (field === 'topic') return (voices.topics as Readonly<Record<string, string>>)[value] ?? value;
  return wordsOf(field)?.[value] ?? cut(value, LONGEST);
}

const overrideText = ({ status = '', reason = '' }) =>
  `${valueText('status', status, new Map())}: ${cut(reason, LONGEST)}`;
type Dismissals = NonNullable<Objective['dismissals']>;

/** e.g. `en: + roughly, − better`. */
function wordsText(byLanguage: Choices['coachWords']): string {
  return listText(
    Object.entries(byLanguage).map(([language, lists]) => {
      const words = Object.values(lists).flatMap(({ add = [], remove = [] }) => [
        ...add.map((word) => `+ ${word}`),
        ...remove.map((word) => `− ${word}`),
      ]);
      return `${language}: ${cut(listText(words), LONGEST)}`;
    }),
  );
}

const listText = (parts: readonly string[]) => (parts.length === 0 ? NOTHING : parts.join(', '));

/** The name of a weekday. @param day 0 = Sunday … 6 = Saturday. */
export const weekday = (day: number): string =>
  // 4 January 1970 was a Sunday.
  new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + day));
