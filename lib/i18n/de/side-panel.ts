import type { sidePanel as english } from '../en/side-panel';

export const sidePanel: typeof english = {
  open: 'Seitenleiste',
  openHint: 'Neben der Seite offen halten',
  unseen: 'Diese Seite kann Throughline nicht sehen',
  unseenHint:
    'Neben einer Seite sieht es nur Tracker, die eingeschaltet sind. Um einen einzuschalten, drücke dort auf den Knopf von Throughline in der Symbolleiste.',
};
