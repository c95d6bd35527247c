import type { Change } from '../../../lib/domain/change';
import { effectOf, type HistoryScope } from '../../../lib/domain/history-filter';
import { momentText } from '../../../lib/i18n/dates';
import { common } from '../../../lib/i18n/en/common';
import { history } from '../../../lib/i18n/en/history';
import { voices } from '../../../lib/i18n/en/voices';
import type { ActView } from '../../../lib/store/queries/history';
import type { RecordNames } from '../../../lib/store/queries/record-names';
import { cut } from '../../ui/ClippedText';
import type { Route } from '../routes';
import { RECORD_WORDS } from '../words';
import { fieldWord, valueText } from './values';

/** One field's move, in words. */
export interface FieldLine {
  readonly field: string;
  /** `null` when the record was made by this change. */
  readonly from: string | null;
  readonly to: string;
}

/** One record's part of an act, in words. */
export interface ChangeText {
  readonly id: string;
  /** What happened, e.g. `changed the objective “Delight”`. */
  readonly headline: string;
  /** Where the record can be seen; `null` when it has no page of its own or is gone. */
  readonly route: Route | null;
  readonly lines: readonly FieldLine[];
  /** The record was made by it. */
  readonly isNew: boolean;
}

/** Who acted. */
export const actorOf = ({ personId }: ActView, names: RecordNames): string => names.get(personId) ?? history.someone;

/** What an act did, in words. Pure. */
export const describeAct = (act: ActView, names: RecordNames): readonly ChangeText[] =>
  act.changes.map((change) => ({
    id: change.id,
    headline: headline(change, names),
    route: routeOfChange(change),
    lines: linesOf(change, names),
    isNew: effectOf(change) === 'created',
  }));

/** Which act an undo took back, in words; `null` when the act is no undo. */
export function undoneText({ undoes }: ActView, names: RecordNames): string | null {
  if (undoes === null) return null;
  return (undoes.isRedo ? history.didAgain : history.undid)(momentText(undoes.at), headline(undoes.change, names));
}

/** The record a history is about, in words. */
export function scopeText({ kind, id }: HistoryScope, names: RecordNames): string {
  if (kind === 'ticket') return history.linksOf(quote(names.get(id) ?? id.split('|').at(-1)));
  if (kind === 'checkIn') return history.checkInOn(nameIn(names, id));
  return history.theRecord(RECORD_WORDS[kind], nameIn(names, id));
}

/** A record by its name; a link by what it links. */
export function nameIn(names: RecordNames, id: string): string {
  const [keyResultId = '', ticketId] = id.split(/\|(.*)/s);
  if (ticketId === undefined) return quote(names.get(id));
  return history.linkOf(quote(names.get(ticketId) ?? ticketId.split('|').at(-1)), quote(names.get(keyResultId)));
}

/** Fields that say nothing a headline does not, or that only machines read. */
const UNTOLD = new Set([
  'id',
  'deletedAt',
  'ticketId',
  'keyResultId',
  'authorId',
  'at',
  'work',
  'readerId',
  'origin',
  'role',
  'aboutKind',
  'aboutId',
  'threadId',
]);

function linesOf(change: Change, names: RecordNames): FieldLine[] {
  const { set, was } = change;
  const isNew = effectOf(change) === 'created';
  return Object.entries(set)
    .filter(([field, value]) => !UNTOLD.has(field) && !(isNew && isEmpty(value)))
    .map(([field, value]) => ({
      field: fieldWord(field),
      from: isNew ? null : valueText(field, was[field], names),
      to: valueText(field, value, names),
    }));
}

function headline(change: Change, names: RecordNames): string {
  if (change.kind === 'link') return linkHeadline(change, names);
  if (change.kind === 'settings') return history.settingsChanged;
  if (change.kind === 'site') return history.did[effectOf(change)](RECORD_WORDS.site, quote(change.recordId));
  const what = nameOf(change, names);
  if (change.kind === 'checkIn')
    return `${change.set.acknowledgedAt && effectOf(change) === 'changed' ? history.acknowledged : history.said[effectOf(change)]} ${what}`;
  if (change.kind === 'note')
    return `${pick(change, voices.wroteNote, voices.deletedNote, voices.restoredNote, change.set.resolvedAt ? voices.settledNote : voices.changedNote)} ${what}`;
  if (change.kind === 'kudos')
    return `${pick(change, voices.thanked, voices.deletedThanks, voices.restoredThanks, voices.changedThanks)} ${what}`;
  return history.did[effectOf(change)](RECORD_WORDS[change.kind], what);
}

function linkHeadline(change: Change, names: RecordNames): string {
  const [keyResultId = '', ticketId = ''] = change.recordId.split(/\|(.*)/s);
  const ticket = quote(names.get(ticketId) ?? ticketId.split('|').at(-1));
  const goal = quote(names.get(keyResultId));
  const { origin, set, was } = change;
  const isExcepted = origin === 'person' && was.origin === 'rule';
  const isSettled = 'origin' in set || 'ruleId' in set;
  const say = {
    created: history.linked,
    restored: history.linked,
    deleted: isExcepted ? history.excepted : origin === 'rule' ? history.outgrown : history.unlinked,
    changed: !isSettled ? history.reshared : set.origin === 'hand' ? history.kept : history.allowed,
  };
  const rule = names.get(String(was.ruleId)) ?? names.get(change.recordId);
  return say[effectOf(change)](ticket, goal, rule && quote(rule));
}

/** The verb for a change: of a new record, a deletion, a restoration, or anything else. */
const pick = (change: Change, created: string, deleted: string, restored: string, changed: string): string =>
  ({ created, deleted, restored, changed })[effectOf(change)];

const isEmpty = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

const nameOf = ({ recordId, set, was }: Change, names: RecordNames): string =>
  quote(
    names.get(recordId) ?? text(set.title) ?? text(set.name) ?? text(set.value) ?? text(was.title) ?? text(was.name),
  );
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
/** Long titles are cut; the marks keep the direction of the title from turning the sentence around. */
const quote = (name: string | undefined): string =>
  name ? common.quoted(`\u2068${cut(name, 120)}\u2069`) : history.gone;

function routeOfChange({ kind, recordId, set }: Change): Route | null {
  if (typeof set.deletedAt === 'number') return null;
  switch (kind) {
    case 'objective':
      return { name: 'objective', id: recordId as Extract<Route, { name: 'objective' }>['id'] };
    case 'keyResult':
      return keyResultRoute(recordId);
    case 'link':
      return keyResultRoute(recordId.split('|')[0] ?? '');
    case 'checkIn':
      return typeof set.keyResultId === 'string' ? keyResultRoute(set.keyResultId) : null;
    case 'cycle':
      return { name: 'cycle', id: recordId as Extract<Route, { name: 'cycle' }>['id'] };
    case 'person':
      return { name: 'person', id: recordId as Extract<Route, { name: 'person' }>['id'] };
    case 'settings':
      return { name: 'settings' };
    case 'note':
      return aboutRoute(set);
    case 'kudos':
      return { name: 'receipt', id: recordId as Extract<Route, { name: 'receipt' }>['id'] };
    case 'site':
      return { name: 'trackers' };
    case 'linkRule':
      return typeof set.keyResultId === 'string' ? keyResultRoute(set.keyResultId) : null;
  }
}

function aboutRoute({ aboutKind, aboutId }: Change['set']): Route | null {
  if (aboutKind !== 'objective' && aboutKind !== 'keyResult' && aboutKind !== 'cycle') return null;
  return { name: aboutKind, id: aboutId } as Route;
}

const keyResultRoute = (id: string): Route => ({
  name: 'keyResult',
  id: id as Extract<Route, { name: 'keyResult' }>['id'],
});
