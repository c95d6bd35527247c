import type { manifest as english } from '../en/manifest';

export const manifest: typeof english = {
  description: 'Ziele und Key Results, wo die Arbeit geschieht: Verknüpfe ein Ticket und sieh, welches Ziel es bewegt.',
  commands: {
    _execute_action: 'Throughline öffnen',
    'link-ticket': 'Dieses Ticket mit einem Key Result verknüpfen',
    'open-side-panel': 'Seitenleiste öffnen',
    'check-in-round': 'Check-in-Runde beginnen',
  },
};
