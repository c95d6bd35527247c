import type { TroubleCode } from '../../domain/tracker-trouble';
import type { deskRefusals as english } from '../en/desk-refusals';
import { freshness } from './freshness';

export const deskRefusals: typeof english = {
  'access.refused': ({ trouble, what }) => freshness.troubles[trouble as TroubleCode](String(what)),
  'cycle.dates-reversed': () => 'Der Zyklus endet, bevor er beginnt. Wähle ein späteres Ende.',
  'key-result.baseline-equals-target': () =>
    'Ausgangswert und Zielwert sind gleich, also gibt es keinen Fortschritt zu messen. Ändere einen davon.',
  'key-result.reason-missing': () =>
    'Dieses Key Result läuft schon. Sag in einem Satz, warum sich Messung, Owner oder Termin ändern.',
  'key-result.phases-disordered': () =>
    'Der erwartete Fortschritt muss von Tag zu Tag steigen, zwischen Beginn und Termin. Bring die Punkte in Reihenfolge.',
  'measure.limits-count': ({ op }) =>
    op === 'between'
      ? '„Zwischen“ braucht eine untere und eine obere Grenze.'
      : 'Dieser Vergleich braucht genau eine Grenze.',
  'measure.limits-reversed': () =>
    'Die untere Grenze liegt nicht unter der oberen, also liegt nichts dazwischen. Ändere eine davon.',
  'measure.no-steps': () => 'Ein Key Result, das an Schritten gemessen wird, braucht mindestens einen Schritt.',
  'measure.no-weight': () =>
    'Jeder Schritt wiegt 0, also würde keiner etwas bewegen. Gib mindestens einem ein Gewicht.',
  'measure.steps-equal': () =>
    'Zwei Schritte heißen gleich, also wüsste niemand, welcher erledigt ist. Sag, worin sie sich unterscheiden.',
  'measure.rungs-equal': () => 'Zusage, Zielwert und Bestfall sagen dasselbe. Beschreibe drei verschiedene Ergebnisse.',
  'objective.alignment-loop': () => 'Damit würde das Ziel sich selbst dienen. Wähle ein anderes übergeordnetes Ziel.',
  'objective.not-ready': ({ missing }) => `Noch nicht so weit: ${missing}.`,
  'objective.reviewer-is-owner': () =>
    'Wer ein Ziel besitzt, kann es nicht selbst prüfen. Wähle jemand anderen oder niemanden.',
  'objective.score-reason-missing': () =>
    'Diese Note ist nicht die vorgeschlagene. Sag in einem Satz, warum, damit man es später versteht.',
  'objective.cause-missing': () => 'Es kam weniger heraus als erwartet. Wähle die eine Ursache, die am meisten wog.',
  'carry-over.cycle': () => 'Wähle einen anderen Zyklus, einen, der nicht abgeschlossen ist.',
  'carry-over.nothing': () => 'Alles kam so weit wie erwartet, also gibt es nichts zu übernehmen.',
  'carry-over.done': ({ title }) =>
    `Schon übernommen, als „${title}“. Lösch das zuerst, um es noch einmal zu übernehmen.`,
  'kudos.self': () => 'Danke jemand anderem: Das bist du selbst.',
  'move.cannot-follow': () =>
    'Dorthin können Tickets nicht folgen: Ihre Schlüssel bedeuten dort nicht dasselbe. Wähle eine Installation desselben Trackers.',
  'move.by-tracker': () =>
    'Der Tracker hat dieses Ticket verschoben, es bekommt den alten Schlüssel nicht zurück. Löse die Verknüpfung, wenn es nicht mehr zählt.',
  'past.read-only': () => 'Das zeigt, wie es war. Geh zurück zu heute, um es zu ändern.',
  'import.refused': ({ place, count }) =>
    `Nichts wurde importiert: In der Datei ${count === 1 ? 'stimmt etwas' : `stimmen ${count} Dinge`} nicht${place === '' ? '' : `, zuerst bei ${place}`}.`,
  'import.cancelled': () => 'Angehalten. Nichts wurde geändert.',
  'snapshot.failed': () =>
    'Es ließ sich keine Sicherung schreiben oder lesen, deshalb wurde nichts geändert. Schaffe Speicherplatz oder starte den Browser neu, und versuch es noch einmal.',
  'sample.not-here': () => 'Nicht im Beispiel: Verlass es zuerst und mach das dann in deinem eigenen Bereich.',
};
