import { createRoot } from 'react-dom/client';
import { openDesk } from '../../components/hooks/desk';
import { keepDraftsBeyondThePage } from '../../components/hooks/drafts';
import { Popup } from '../../components/popup/Popup';
import { PopupBoundary, PopupFailure } from '../../components/popup/PopupFailure';
import { OkrError } from '../../lib/domain/errors';
import { speakAsChosen } from '../../lib/i18n/language';
import { chosenLanguage } from '../../lib/platform/language';
import { onOutdated, openDatabase } from '../../lib/store/db';

/** Shows the popup, or the same as a side panel. @param className of the element it fills. */
export function start(className: string, isBeside: boolean): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('the page has no root');
  element.className = className;
  const root = createRoot(element);
  const fail = (error: unknown) => root.render(<PopupFailure error={error} />);

  keepDraftsBeyondThePage();
  // Loaded when it is needed first: it weighs as much as everything else here that is ours.
  openDesk(async (request) => (await import('../../lib/use-cases/desk')).answerAtDesk(request, Date.now()));
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
          <Popup isBeside={isBeside} />
        </PopupBoundary>,
      ),
    fail,
  );
}
