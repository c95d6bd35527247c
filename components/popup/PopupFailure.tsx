import { Component, type ReactNode } from 'react';
import { OkrError } from '../../lib/domain/errors';
import { refusalText } from '../../lib/i18n/refusals';
import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';

/** Instead of the popup, when the data cannot be read: what happened, that nothing is lost, what to do. */
export function PopupFailure({ error }: { readonly error: unknown }) {
  const text =
    error instanceof OkrError
      ? refusalText(error)
      : 'The browser did not give access to the data. Close other windows of this browser, check the free disk space, and try again.';
  return (
    <main className="flex flex-col items-start gap-2 p-4">
      <h1 className="text-base font-semibold">Throughline cannot show your goals now</h1>
      <div role="alert" className="flex flex-col gap-2">
        <p>{text}</p>
        <p className="text-muted">What you saved is safe.</p>
      </div>
      <div className="flex gap-2">
        <Button kind="primary" onClick={() => location.reload()}>
          Try again
        </Button>
        <Button onClick={() => openDashboard('/')}>Open dashboard</Button>
      </div>
      <p className="text-xs text-muted">
        For a report: <code className="[overflow-wrap:anywhere]">{String(error).slice(0, 300)}</code>
      </p>
    </main>
  );
}

/** Catches what breaks while the popup is shown, such as a database that is taken away. */
export class PopupBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? this.props.children : <PopupFailure error={this.state.error} />;
  }
}
