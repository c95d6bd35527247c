import { everywhere } from '../../../lib/i18n/en/everywhere';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** What is printed on a key. @param key a name of `KeyboardEvent.key`, or `Mod`: the key of commands, ⌘ or Ctrl. */
export function keyName(key: string): string {
  if (key === 'Mod') return /^(Mac|iP)/.test(navigator.platform) ? '⌘' : everywhere.keyNames.Control;
  const words: Readonly<Record<string, string>> = everywhere.keyNames;
  return SIGNS[key] ?? words[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
