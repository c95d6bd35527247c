import { languageFor } from '../i18n/language';
import { unpackWords } from '../i18n/packed';
import { speak } from '../i18n/spoken';
import { chosenLanguage } from '../platform/language';
import { packageFile } from '../platform/package-file';

/** Beside English. */
const languages = { de: true };
let spoken = 'en';

/** Lets the background speak as its device does; asked again before it says something, since a choice may have changed. */
export async function speakAsDevice(): Promise<void> {
  const language = languageFor(await chosenLanguage(), navigator.languages, languages);
  if (language === spoken) return;
  speak(language, language === 'en' ? () => undefined : unpackWords(await packageFile(`words/${language}.json`)));
  spoken = language;
}
