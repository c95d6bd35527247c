import { useCallback, useEffect, useState } from 'react';
import { hasOrigin } from '../../../lib/platform/permissions';

/**
 * Does the browser still give access to this address? Asked again whenever the person comes back to this page, for
 * access is taken away in the browser's own settings.
 */
export function useAccess(baseUrl: string): { readonly hasAccess: boolean | undefined; readonly ask: () => void } {
  const [hasAccess, setAccess] = useState<boolean>();
  const ask = useCallback(() => {
    hasOrigin(baseUrl).then(setAccess, reportError);
  }, [baseUrl]);
  useEffect(() => {
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [ask]);
  return { hasAccess, ask };
}
