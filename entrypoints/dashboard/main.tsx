import { createRoot } from 'react-dom/client';
import { App } from '../../components/dashboard/App';
import { ErrorBoundary } from '../../components/dashboard/shell/ErrorBoundary';
import { Failure } from '../../components/dashboard/shell/Failure';
import { OkrError } from '../../lib/domain/errors';
import { onOutdated, openDatabase } from '../../lib/store/db';

const element = document.getElementById('root');
if (!element) throw new Error('dashboard/index.html has no root');
const root = createRoot(element);

const fail = (error: unknown) =>
  root.render(
    <main>
      <Failure error={error} />
    </main>,
  );

onOutdated(() => fail(new OkrError('database.outdated')));
openDatabase().then(
  () =>
    root.render(
      <ErrorBoundary>
        <App />
      </ErrorBoundary>,
    ),
  fail,
);
