import { createRoot } from 'react-dom/client';
import { App } from '../../components/dashboard/App';
import { Upkeep } from '../../components/dashboard/data/Upkeep';
import { Guard } from '../../components/dashboard/recovery/Guard';
import { RecoveryFailure } from '../../components/dashboard/recovery/RecoveryFailure';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { openDesk } from '../../components/hooks/desk';
import { OkrError } from '../../lib/domain/errors';
import { speakAsChosen } from '../../lib/i18n/language';
import { chosenLanguage } from '../../lib/platform/language';
import { db, onOutdated, openDatabase } from '../../lib/store/db';
import { isSample } from '../../lib/store/queries/sample';
import { answerAtDesk } from '../../lib/use-cases/desk';

const element = document.getElementById('root');
if (!element) throw new Error('dashboard/index.html has no root');
const root = createRoot(element);

const fail = (error: unknown) => root.render(<RecoveryFailure error={error} />);

onOutdated(() => fail(new OkrError('database.outdated')));
speakAsChosen(chosenLanguage(), {
  de: () => import('../../lib/i18n/de/dashboard-pack'),
  'en-XA': () => import('../../lib/i18n/pseudo'),
  'ar-XB': () => import('../../lib/i18n/pseudo'),
})
  .catch(reportError)
  .then(isSample ? startSample : start)
  .catch(fail);

async function start(): Promise<void> {
  openDesk((request) => answerAtDesk(request, Date.now()));
  await openDatabase();
  root.render(
    <Guard>
      <App />
      <Upkeep />
    </Guard>,
  );
}

/** The sample has its own database and answers everything here: the background knows nothing of it. */
async function startSample(): Promise<void> {
  const { answerInSample, openSample } = await import('../../lib/use-cases/sample/desk');
  await openSample(db, Date.now());
  openDesk(
    (request) => answerInSample(db)(request, Date.now()),
    () => true,
  );
  root.render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  );
}
