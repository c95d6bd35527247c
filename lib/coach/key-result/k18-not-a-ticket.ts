import { type Reading, read } from '../reading';
import { type Fix, type KeyResultRule, PASS, warn } from '../rule';

/** A key result is not a ticket. */
export const notATicket: KeyResultRule = {
  id: 'K18',
  appliesTo: 'keyResult',
  kind: 'structural',
  severity: 'warning',
  law: 'A key result is not a ticket',
  question: {
    en: 'This reads like a piece of work. What is true once that work is done, and could that be the key result?',
    de: 'Das liest sich wie eine Aufgabe. Was gilt, sobald sie erledigt ist? Könnte das das Key Result sein?',
  },
  bad: { text: { en: 'PROJ-123 refactor', de: 'PROJ-123 Refactoring' }, isTitle: true },
  good: {
    text: { en: 'Changes reach customers within a day', de: 'Änderungen sind binnen eines Tages beim Kunden' },
    isTitle: true,
  },
  source: 'UpRaise guide: not every issue is a key result; Google OKR playbook, internal terms',
  check: ({ title, keyResult }) => {
    const twin = keyResult.tickets?.find((ticket) => sameWords(read(ticket.title), title));
    if (twin) return warn([twin.title]);
    const keys = Array.from(title.text.matchAll(ISSUE_KEY), (match) => match[0]).filter((key) => !NOT_KEYS.test(key));
    return keys.length > 0 ? warn(keys, without(title.text, keys)) : PASS;
  },
};

const ISSUE_KEY =
  /(?<![\p{L}\p{N}_-])[A-Z][A-Z0-9]{1,9}-\d{1,7}(?![\p{L}\p{N}_-])|(?<![\p{L}\p{N}&])#\d{2,7}(?![\p{L}\p{N}])/gu;
/** Standards and names that look like issue keys. */
const NOT_KEYS = /^(ISO|SOC|DIN|EN|UTF|SHA|AES|GPT|COVID|WCAG|CVE|RFC|HTTP|TLS|PCI|TOP|MIL|ASIL|SIL|TRL)-/;

const sameWords = (a: Reading, b: Reading): boolean =>
  a.tokens.length > 0 && a.tokens.map(({ text }) => text).join(' ') === b.tokens.map(({ text }) => text).join(' ');

/** The title without its keys; `null` when nothing would be left. */
function without(title: string, keys: readonly string[]): Fix | null {
  const rest = keys.reduce((text, key) => text.replace(key, ' '), title).replace(/^[\s:–—\-[\]()]+/, '');
  const value = rest.split(/\s+/).join(' ').trim();
  return /\p{L}/u.test(value) ? { field: 'title', value } : null;
}
