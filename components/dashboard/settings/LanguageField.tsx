import { useEffect, useState } from 'react';
import { settings } from '../../../lib/i18n/en/settings';
import { chooseLanguage, chosenLanguage } from '../../../lib/platform/language';
import { Card } from '../../ui/Card';
import { SelectField } from '../../ui/SelectField';

/** In their own words, so that whoever is lost in one finds the way back. */
const NAMES = { en: 'English', de: 'Deutsch' } as const;

/** What this device speaks. The page loads anew, so that everything on it is in the language chosen. */
export function LanguageField() {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    chosenLanguage().then((language) => setChosen(language ?? ''), reportError);
  }, []);
  const choose = (language: string) => {
    chooseLanguage(language || null).then(() => location.reload(), reportError);
  };
  return (
    <Card size="roomy" title={settings.language}>
      {chosen !== undefined && (
        <SelectField
          label={settings.ofDevice}
          hint={settings.languageHint}
          value={chosen}
          options={[
            { value: '', label: settings.asBrowser },
            ...Object.entries(NAMES).map(([value, label]) => ({ value, label })),
          ]}
          onChange={choose}
        />
      )}
    </Card>
  );
}
