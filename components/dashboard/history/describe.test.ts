import { describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/domain/change';
import { translate } from '../../../lib/i18n/de/dashboard-pack';
import { fromTo, speak } from '../../../lib/i18n/spoken';
import type { ActView } from '../../../lib/store/queries/history';
import { describeAct } from './describe';
import { valueText } from './values';

const ID = '019a0000-0000-7000-8000-000000000001';
const NAMES = new Map([
  [ID, 'Checkout feels instant'],
  ['019a0000-0000-7000-8000-000000000002', 'Ana'],
  ['github|https://github.com|a/b|7', 'Cache the table'],
  ['rule', 'checkout'],
]);

const LINK = { kind: 'link', recordId: `${ID}|github|https://github.com|a/b|7` } as const;

const told = (change: Partial<Change>) => {
  const whole = { id: 'c', kind: 'objective', recordId: ID, set: {}, was: {}, ...change } as Change;
  return describeAct(
    {
      actId: 'a',
      verb: 'x',
      at: 0,
      personId: '',
      origin: 'person',
      reason: null,
      changes: [whole],
      undoes: null,
    } as unknown as ActView,
    NAMES,
  )[0];
};
const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '');

describe('an act in words', () => {
  it.each<[string, Partial<Change>]>([
    ['created the objective “Checkout feels instant”', { set: { id: ID, title: 'x', deletedAt: null } }],
    ['changed the objective “Checkout feels instant”', { set: { title: 'x' }, was: { title: 'y' } }],
    ['deleted the objective “Checkout feels instant”', { set: { deletedAt: 5 }, was: { deletedAt: null } }],
    ['brought back the objective “Checkout feels instant”', { set: { deletedAt: null }, was: { deletedAt: 5 } }],
    ['checked in on “Checkout feels instant”', { kind: 'checkIn', set: { id: ID } }],
    ['linked the ticket “Cache the table” to “Checkout feels instant”', { ...LINK, set: { id: 'x' } }],
    ['unlinked the ticket “Cache the table” from “Checkout feels instant”', { ...LINK, set: { deletedAt: 1 } }],
    [
      'unlinked the ticket “Cache the table” from “Checkout feels instant”: an exception to the rule that linked it',
      { ...LINK, set: { deletedAt: 1, origin: 'hand' }, was: { deletedAt: null, origin: 'rule' }, origin: 'person' },
    ],
    [
      'unlinked the ticket “Cache the table” from “Checkout feels instant”, because it fits the rule that linked it no longer',
      { ...LINK, set: { deletedAt: 1, ruleId: null }, was: { deletedAt: null, ruleId: 'gone' }, origin: 'rule' },
    ],
    [
      'unlinked the ticket “Cache the table” from “Checkout feels instant”, because it fits the rule “checkout” no longer',
      { ...LINK, set: { deletedAt: 1, ruleId: null }, was: { deletedAt: null, ruleId: 'rule' }, origin: 'rule' },
    ],
    [
      'kept the ticket “Cache the table” on “Checkout feels instant”, whatever its rule says',
      { ...LINK, set: { origin: 'hand' }, was: { origin: 'rule' } },
    ],
    [
      'let rules link the ticket “Cache the table” to “Checkout feels instant” again',
      { ...LINK, set: { origin: 'rule', ruleId: null }, was: { origin: 'hand', ruleId: ID } },
    ],
    [
      'changed the settings of the workspace',
      { kind: 'settings', recordId: 'settings', set: { id: 'settings', statusRule: 'viva' } },
    ],
    [
      'changed the person that is gone',
      { kind: 'person', recordId: 'nobody', set: { isMe: true }, was: { isMe: false } },
    ],
  ])('%s', (headline, change) => {
    expect(plain(told(change)?.headline)).toBe(headline);
  });

  it('tells a first choice from what held before anybody chose', () => {
    const set = { id: 'settings', deletedAt: null, statusRule: 'viva', inProgressCredit: 0.5, cadence: 'monthly' };
    expect(told({ kind: 'settings', recordId: 'settings', set })?.lines).toEqual([
      { field: 'Status rule', from: 'Throughline', to: 'Viva Goals' },
      { field: 'Work in progress earns', from: '0 %', to: '50 %' },
      { field: 'Check-ins', from: '–', to: 'every four weeks' },
    ]);
  });

  it('tells the coach’s own words and what was set aside', () => {
    const coachWords = { en: { vague: { add: ['roughly'], remove: ['better'] } } };
    expect(valueText('coachWords', coachWords, NAMES)).toBe('en: + roughly, − better');
    expect(valueText('dismissals', [{ ruleId: 'K7', reason: 'Known in the team', by: ID, at: 1 }], NAMES)).toBe(
      'K7: Known in the team',
    );
  });

  it('tells each field from what to what, ids by name, and leaves machine fields out', () => {
    const set = { ownerId: '019a0000-0000-7000-8000-000000000002', state: 'active', deletedAt: null };
    expect(told({ set, was: { ownerId: null, state: 'draft' } })?.lines).toEqual([
      { field: 'Owner', from: '–', to: 'Ana' },
      { field: 'State', from: 'Draft', to: 'Active' },
    ]);
  });

  it('cuts a long title and keeps its direction to itself', () => {
    const headline = told({ recordId: 'x', set: { title: `مرحبا ${'x'.repeat(9000)}` } })?.headline ?? '';
    expect(headline.length).toBeLessThan(200);
    expect(headline).toContain('\u2068مرحبا');
    expect(headline).toMatch(/…\u2069”$/);
  });
});

describe('a value in words', () => {
  it('is told in the language that is spoken now', () => {
    speak('de', translate);
    expect(valueText('state', 'active', NAMES)).toBe('Läuft');
    speak('en', () => undefined);
    expect(valueText('state', 'active', NAMES)).toBe('Active');
  });
  it.each<[string, unknown, string]>([
    ['measure', { kind: 'numeric', unit: 'ms', baseline: 800, target: 300 }, fromTo('800', '300 ms')],
    ['measure', { kind: 'work', denominator: 12 }, 'Finished work: 12 planned'],
    ['share', 0.5, '50 %'],
    ['share', null, 'its equal part'],
    ['handles', [{ login: 'ana', trackerHost: 'github.com' }], 'ana on github.com'],
    ['parent', { objectiveId: ID }, 'Checkout feels instant'],
    ['contributors', [], '–'],
    ['isMe', true, 'yes'],
    ['anchorDay', 0, 'Sunday'],
    ['never heard of', 'as it is', 'as it is'],
  ])('%s', (field, value, words) => {
    expect(valueText(field, value, NAMES)).toBe(words);
  });
});
