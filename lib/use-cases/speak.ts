import { translate } from '../i18n/de/background-pack';
import { languageFor } from '../i18n/language';
import { speak } from '../i18n/spoken';
import { chosenLanguage } from '../platform/language';

const packs = { de: async () => ({ translate }) };

/** Lets the background speak as its device does; asked again before it says something, since a choice may have changed. */
export async function speakAsDevice(): Promise<void> {
  const language = languageFor(await chosenLanguage(), navigator.languages, packs);
  speak(language, language === 'de' ? translate : () => undefined);
}
