import { spoken } from '../spoken';

/** The places of the dashboard, as its navigation and its search name them. */
export const places = spoken('places', {
  goals: 'My goals',
  map: 'Map',
  cracks: 'Cracks',
  cycles: 'Cycles',
  recognition: 'Recognition',
  people: 'People',
  trackers: 'Trackers',
  history: 'History',
  data: 'Data',
  safety: 'Safety copies',
  settings: 'Settings',
});
