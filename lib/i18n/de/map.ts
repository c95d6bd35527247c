import type { map as english } from '../en/map';

export const map: typeof english = {
  matches: (n, of) => `${n} von ${of} Zielen passen.`,
  part: (percent) => `≈ ${percent} davon`,
  zoomOut: 'Verkleinern',
  zoomIn: 'Vergrößern',
  whole: 'Ganze Karte',
  canvas: 'Ziele und wozu sie dienen',
  title: 'Karte',
  rippleOf: (name) => `Was „${name}“ bis nach oben trägt.`,
  reachesNone: (name) => `„${name}“ erreicht kein Ziel dieser Karte.`,
  person: 'Was jemand trägt',
  nobody: 'Niemand gewählt',
  letGo: 'Loslassen',
  find: 'Ein Ziel oder eine Person finden',
  none: 'Kein Ziel zu zeigen',
  noneText: 'Ziele dieses Zyklus erscheinen hier, jedes unter dem, wozu es dient.',
  keys: 'Wähle ein Ziel, um zu sehen, was es bis nach oben trägt. Pfeiltasten gehen, die Leertaste wählt, Enter öffnet die Seite.',
};
