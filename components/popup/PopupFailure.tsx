import { Component, type ReactNode } from 'react';
import { OkrError } from '../../lib/domain/errors';
import { common } from '../../lib/i18n/en/common';
import { popup as popupWords } from '../../lib/i18n/en/popup';
import { refusalText } from '../../lib/i18n/refusals';
import { openDashboard } from '../../lib/platform/runtime';
import { Button } from '../ui/Button';

/** Instead of the popup, when the data cannot be read: what happened, that nothing is lost, what to do. */
export function PopupFailure({ error }: { readonly error: unknown }) {
  const text = error instanceof OkrError ? refusalText(error) : popupWords.noAccess;
  return (
    <main className="flex flex-col items-start gap-2 p-4">
      <h1 className="text-base font-semibold">{popupWords.failed}</h1>
      <div role="alert" className="flex flex-col gap-2">
        <p>{text}</p>
        <p className="text-muted">{common.isSafe}</p>
      </div>
      <div className="flex gap-2">
        <Button kind="primary" onClick={() => location.reload()}>
          {common.tryAgain}
        </Button>
        <Button onClick={() => openDashboard('/')}>{popupWords.openDashboard}</Button>
      </div>
      <p className="text-xs text-muted">
        {common.forReport} <code className="[overflow-wrap:anywhere]">{String(error).slice(0, 300)}</code>
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
