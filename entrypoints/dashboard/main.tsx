import { createRoot } from 'react-dom/client';
import { App } from '../../components/dashboard/App';
import { Guard } from '../../components/dashboard/recovery/Guard';
import { RecoveryFailure } from '../../components/dashboard/recovery/RecoveryFailure';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { openDesk } from '../../components/hooks/desk';
import { OkrError } from '../../lib/domain/errors';
import { onOutdated, openDatabase } from '../../lib/store/db';
import { answerAtDesk } from '../../lib/use-cases/desk';

const element = document.getElementById('root');
if (!element) throw new Error('dashboard/index.html has no root');
const root = createRoot(element);

openDesk((request) => answerAtDesk(request, Date.now()));

const fail = (error: unknown) => root.render(<RecoveryFailure error={error} />);

onOutdated(() => fail(new OkrError('database.outdated')));
openDatabase().then(
  () =>
    root.render(
      <ErrorBoundary>
        <Guard>
          <App />
        </Guard>
      </ErrorBoundary>,
    ),
  fail,
);
