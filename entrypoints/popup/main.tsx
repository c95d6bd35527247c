import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup/Popup';
import { PopupBoundary, PopupFailure } from '../../components/popup/PopupFailure';
import { OkrError } from '../../lib/domain/errors';
import { speakAsChosen } from '../../lib/i18n/language';
import { chosenLanguage } from '../../lib/platform/language';
import { isToolbarPopup } from '../../lib/platform/this-tab';
import { onOutdated, openDatabase } from '../../lib/store/db';

const element = document.getElementById('root');
if (!element) throw new Error('popup/index.html has no root');
// Below the toolbar button the browser takes our size, up to 600 px or what the screen has; in a tab or window we take its.
element.className = isToolbarPopup()
  ? 'flex min-w-[400px] flex-col'
  : 'mx-auto flex min-h-dvh min-w-80 max-w-[26rem] flex-col';

const root = createRoot(element);
const fail = (error: unknown) => root.render(<PopupFailure error={error} />);

onOutdated(() => fail(new OkrError('database.outdated')));
const speaking = speakAsChosen(chosenLanguage(), {
  de: () => import('../../lib/i18n/de/popup-pack'),
  'en-XA': () => import('../../lib/i18n/pseudo'),
  'ar-XB': () => import('../../lib/i18n/pseudo'),
}).catch(reportError);
Promise.all([openDatabase(), speaking]).then(
  () =>
    root.render(
      <PopupBoundary>
        <Popup />
      </PopupBoundary>,
    ),
  fail,
);
