import { speak, type Translate } from './spoken';

/** A language that arrives when it is needed; English is here from the start. */
export type Packs = Readonly<Record<string, () => Promise<{ readonly translate: Translate }>>>;

/**
 * The language a page speaks: the one chosen on this device, else the first of the browser's that there is, else English.
 * @param chosen `null` = as the browser. @param preferred The browser's languages, best first, as BCP 47 tags.
 */
export function languageFor(chosen: string | null, preferred: readonly string[], packs: object): string {
  const known = (language: string) => language === 'en' || language in packs;
  if (chosen !== null) return known(chosen) ? chosen : 'en';
  return preferred.map((tag) => tag.split('-')[0] ?? '').find(known) ?? 'en';
}

/** Speaks it, and says so to screen readers and spelling checkers. To be awaited before the first paint. */
export async function speakAsChosen(chosen: Promise<string | null>, packs: Packs): Promise<void> {
  const language = languageFor(await chosen, navigator.languages, packs);
  const pack = await packs[language]?.();
  if (pack) speak(language, pack.translate);
  document.documentElement.lang = language;
  document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
}
