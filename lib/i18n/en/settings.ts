import { spoken } from '../spoken';

export const settings = spoken('settings', {
  language: 'Language',
  languageHint: 'For this browser on this device. The page loads again in it.',
  asBrowser: 'As the browser',
});
