import './desk-refusals';
import { createContext, useContext, useEffect, useRef } from 'react';
import { OkrError } from '../../../lib/domain/errors';
import { common } from '../../../lib/i18n/en/common';
import { shell } from '../../../lib/i18n/en/shell';
import { refusalText } from '../../../lib/i18n/refusals';
import { Button } from '../../ui/Button';

interface FailureProps {
  readonly error: unknown;
  /** Draws the screen anew without reloading the page. */
  readonly onRetry?: () => void;
}

/** Whoever guards the data looks closer when it cannot be read on a screen. */
export const Doubt = createContext(() => {});

/** Shown in place of what broke: what happened, that nothing is lost, and the ways on. */
export function Failure({ error, onRetry }: FailureProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const isStorage = isStorageFailure(error);
  const doubt = useContext(Doubt);
  useEffect(() => {
    if (isStorage) doubt();
  }, [isStorage, doubt]);
  return (
    <section role="alert" className="mx-auto flex max-w-2xl flex-col gap-3 px-4 py-8">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        {isStorage ? shell.unreadable : shell.broke}
      </h1>
      <p>{sentence(error, isStorage)}</p>
      <p className="text-muted">{shell.kept}</p>
      <div className="flex gap-2">
        {onRetry && (
          <Button kind="primary" onClick={onRetry}>
            {common.tryAgain}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{shell.reload}</Button>
      </div>
      <details className="text-sm text-muted">
        <summary>{shell.forReport}</summary>
        <pre className="mt-2 overflow-auto rounded-md bg-sunken p-3 text-xs whitespace-pre-wrap text-ink">
          {technical(error)}
        </pre>
      </details>
    </section>
  );
}

/** Dexie names its errors after what failed; everything it throws comes from the storage. */
const isStorageFailure = (error: unknown): boolean =>
  error instanceof OkrError
    ? error.code.startsWith('database.')
    : error instanceof Error &&
      /Database|DataError|Quota|Abort|OpenFailed|MissingAPI|InvalidState|UnknownError|VersionError/.test(error.name);

/** What failed, in words. */
export const failureText = (error: unknown): string => sentence(error, isStorageFailure(error));

function sentence(error: unknown, isStorage: boolean): string {
  if (error instanceof OkrError) return refusalText(error);
  return isStorage ? shell.noAccess : shell.mistake;
}

const technical = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message}\n${error.stack ?? ''}`.slice(0, 4000)
    : String(error).slice(0, 4000);
