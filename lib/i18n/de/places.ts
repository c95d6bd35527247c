import type { places as english } from '../en/places';

export const places: typeof english = {
  goals: 'Meine Ziele',
  map: 'Karte',
  cracks: 'Lücken',
  cycles: 'Zyklen',
  recognition: 'Anerkennung',
  people: 'Personen',
  trackers: 'Tracker',
  history: 'Verlauf',
  data: 'Daten',
  safety: 'Sicherheitskopien',
  settings: 'Einstellungen',
};
