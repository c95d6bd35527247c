import { gallery } from '../../../lib/i18n/en/gallery';
import { settings } from '../../../lib/i18n/en/settings';
import { isSample } from '../../../lib/store/queries/sample';
import { choices } from '../../../lib/store/queries/settings';
import { previewStatusRules } from '../../../lib/store/queries/status-preview';
import { useLive } from '../../hooks/useLive';
import { hrefOf } from '../routes';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { CoachWords } from './CoachWords';
import { LanguageField } from './LanguageField';
import { RemindersCard } from './RemindersCard';
import { SettingsForm } from './SettingsForm';

/** What holds for the whole workspace. */
export function Settings() {
  const view = useLive(
    async (db, now) => ({ chosen: await choices(db), preview: await previewStatusRules(db, now) }),
    [],
  );
  return (
    <Screen title={settings.title}>
      <LanguageField />
      {!isSample && <RemindersCard />}
      <Loaded value={view}>
        {({ chosen: { statusRule, inProgressCredit, cadence, coachWords }, preview }) => (
          <>
            <SettingsForm record={{ statusRule, inProgressCredit, cadence }} preview={preview} />
            <CoachWords own={coachWords} />
          </>
        )}
      </Loaded>
      <p className="text-sm">
        <a href={hrefOf({ name: 'gallery' })} className="text-accent hover:underline">
          {gallery.open}
        </a>
      </p>
    </Screen>
  );
}
