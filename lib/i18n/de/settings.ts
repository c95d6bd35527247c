import type { settings as english } from '../en/settings';

export const settings: typeof english = {
  language: 'Sprache',
  languageHint: 'Für diesen Browser auf diesem Gerät. Die Seite wird darin neu geladen.',
  asBrowser: 'Wie der Browser',
};
