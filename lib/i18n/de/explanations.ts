import type { Cycle } from '../../domain/cycle';
import type { KeyResult } from '../../domain/key-result';
import type { Objective } from '../../domain/objective';
import type { Status } from '../../domain/status';
import type { TicketState } from '../../domain/ticket';
import type { explanations as english } from '../en/explanations';
import { EXPLANATION_LABELS } from './explanation-labels';

/** Between numbers with a decimal comma another comma would mislead. */
const list = (all: readonly string[], by = '; '): string => (all.length === 0 ? '0' : all.join(by));

/** Pairs of (condition, value), each as `value (condition)`. */
const inPairs = (all: readonly string[]): string[] =>
  all.flatMap((value, i) => (i % 2 === 1 ? [`${value} (${all[i - 1]})`] : []));

type Mode = NonNullable<KeyResult['override']>['mode'];
const VALUES: Readonly<Record<Status | TicketState | Objective['state'] | Cycle['state'] | Mode, string>> = {
  on_track: 'im Plan',
  behind: 'im Rückstand',
  at_risk: 'gefährdet',
  off_track: 'aus dem Plan',
  too_early: 'zu früh',
  outdated: 'veraltet',
  pending: 'noch ohne Status',
  closed: 'abgeschlossen',
  open: 'offen',
  in_progress: 'in Arbeit',
  done: 'erledigt',
  cancelled: 'verworfen',
  unknown: 'unbekannt',
  draft: 'Entwurf',
  active: 'läuft',
  planning: 'in Planung',
  closing: 'im Abschluss',
  once: 'bis zum nächsten Check-in',
  hold: 'bis es zurückgenommen wird',
};
const values: Readonly<Record<string, string>> = VALUES;

export const explanations: typeof english = {
  subjects: {
    outcome: 'Ergebnis',
    work: 'Arbeit',
    contribution: 'Teil der geplanten Arbeit',
    pace: 'Tempo',
    status: 'Status',
    'roll-up': 'Fortschritt',
    'work forecast': 'In der Hälfte aller möglichen Verläufe fertig bis',
    'outcome forecast': 'Am Termin am wahrscheinlichsten',
  },
  sources: {
    'key result': 'aus dem Key Result',
    objective: 'aus dem Ziel',
    'check-in': 'aus einem Check-in',
    ticket: 'aus dem Ticket',
    link: 'aus der Verknüpfung',
    cycle: 'aus dem Zyklus',
    setting: 'eine Einstellung',
    rule: 'nach der Regel',
    clock: 'jetzt',
  },
  formulas: {
    subtract: (args) => list(args, ' − '),
    divide: (args) => list(args, ' / '),
    multiply: (args) => list(args, ' × '),
    sum: (args) => list(args, ' + '),
    mean: (args) => `Mittel von ${list(args)}`,
    median: (args) => `Median von ${list(args)}`,
    least: (args) => `kleinster Wert von ${list(args)}`,
    greatest: (args) => `größter Wert von ${list(args)}`,
    clamp: ([a]) => `${a}, zwischen 0 und 1 gehalten`,
    bound: ([a]) => `${a}, nicht begrenzt`,
    square: ([a]) => `${a} im Quadrat`,
    root: ([a]) => `Wurzel aus ${a}`,
    power: ([a, b]) => `${a} hoch ${b}`,
    exp: ([a]) => `e hoch ${a}`,
    log: ([a]) => `natürlicher Logarithmus von ${a}`,
    sumOfSquares: (args) => `Summe der Quadrate von ${list(args)}`,
    squaredDistances: ([from, ...args]) => `Summe der quadrierten Abstände zu ${from} von ${list(args)}`,
    spanOf: ([all]) => `vom ersten bis zum letzten von ${all}`,
    countBelow: ([limit, all]) => `wie viele von ${all} unter ${limit} liegen`,
    list: (args) => list(args),
    sizes: ([all]) => `ohne Vorzeichen ${all}`,
    within: ([limit, all]) => `auf beiden Seiten bei ${limit} gekappt ${all}`,
    weeksFrom: ([from, ...dates]) => `Wochen von ${from} bis ${list(dates)}`,
    slopes: ([xs, ys]) => `Anstieg je Abstand zwischen allen Paaren von ${ys} bei ${xs}`,
    aboveLine: ([slope, height, xs, ys]) => `${ys} minus ${height} minus ${slope} × ${xs}`,
    jumps: ([xs, ys]) => `von jedem zum nächsten der quadrierte Anstieg je Abstand, von ${ys} bei ${xs}`,
    futures: ([seed, runs, remaining, mean, deviation, done, added]) =>
      `${runs} Läufe mit Startzahl ${seed}, bis von ${remaining} höchstens 0 übrig ist, Wochen gezogen aus ${done} erledigt und ${added} dazugekommen, Drift ${mean} ± ${deviation}`,
    nth: ([place, all]) => `Nummer ${place}, ab 0 gezählt, von ${all}`,
    atLeast: (args) => `${list(args, ' ≥ ')}?`,
    exceeds: (args) => `${list(args, ' > ')}?`,
    reaches: (args) => `${list(args, ' ≥ ')}?`,
    allOf: (args) => `alle von ${list(args)}?`,
    pick: ([place, ...choices]) => `Nummer ${place}, ab 0 gezählt, von ${list(choices)}`,
    farthest: (args) => `am weitesten entfernter von ${list(inPairs(args))}`,
    days: ([from, to]) => `Tage von ${from} bis ${to}`,
    daysLater: ([from, days]) => `${days} Tage nach ${from}`,
    nearestWeekday: ([date, weekday]) => `${weekday}, der ${date} am nächsten liegt`,
    known: ([a]) => `ist ${a} bekannt?`,
    is: (args) => `${list(args, ' = ')}?`,
    choose: (args) => `das erste mit Ja von ${list(inPairs(args))}, sonst ${args.at(-1)}`,
    firstAmong: (args) =>
      `das erste von ${list(args.slice(0, args.indexOf('|')))} unter ${list(args.slice(args.indexOf('|') + 1))}`,
  },
  weekdays: {
    0: 'Sonntag',
    1: 'Montag',
    2: 'Dienstag',
    3: 'Mittwoch',
    4: 'Donnerstag',
    5: 'Freitag',
    6: 'Samstag',
  },
  yes: 'ja',
  no: 'nein',
  result: (subject, result) => `${subject}: ${result}.`,
  unknown: (subject, missing) => `${subject}: unbekannt, es fehlt ${missing}.`,
  rule: (rule, source) => `Regel: ${rule}. Quelle: ${source}.`,
  never: 'einem Tag in mehr als drei Jahren, oder nie',
  of: (what, title) => `${what} von „${title}“`,
  numbers: (n, from, to) => `(${n} Zahlen von ${from} bis ${to})`,
  label: (text) => EXPLANATION_LABELS[text] ?? text,
  value: (word) => values[word] ?? word,
  digits: (written) => written.replace('.', ','),
};
