import type { start as english } from '../en/start';

export const start: typeof english = {
  intro: (back, sample) =>
    `Drei Antworten, dann kannst du Tickets mit dem verknüpfen, wofür sie gut sind. Alles bleibt auf diesem Rechner, und alles lässt sich später ändern. Du hast eine Sicherung? ${back}. Oder ${sample}.`,
  back: 'Spiel sie ein',
  sample: 'sieh dich zuerst im Beispiel um',
  welcome: 'Willkommen bei Throughline',
  firstSteps: 'Erste Schritte',
  start: 'Los geht’s',
  done: 'Dein erstes Ziel ist aufgeschrieben.',
  who: 'Wer bist du?',
  yourName: 'Dein Name',
  stretch: 'Für welchen Zeitraum sind deine Ziele?',
  reach: 'Was willst du erreichen?',
  first: 'Dein erstes Ziel',
  firstHint: 'Wohin du willst, ohne Zahl: „Bezahlen fühlt sich sofort an“. Woran du es erkennst, kommt danach.',
};
