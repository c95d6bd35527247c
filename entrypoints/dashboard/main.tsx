import { createRoot } from 'react-dom/client';
import { App } from '../../components/dashboard/App';
import { Guard } from '../../components/dashboard/recovery/Guard';
import { RecoveryFailure } from '../../components/dashboard/recovery/RecoveryFailure';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { OkrError } from '../../lib/domain/errors';
import { onOutdated, openDatabase } from '../../lib/store/db';

const element = document.getElementById('root');
if (!element) throw new Error('dashboard/index.html has no root');
const root = createRoot(element);

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
