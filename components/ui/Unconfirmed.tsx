import { useEffect, useState } from 'react';
import { common } from '../../lib/i18n/en/common';

/** Most acts are acknowledged sooner, and a mark that flashes by is noise. */
const PATIENCE_MS = 300;

/** What was pressed is not done before it is acknowledged: until then this says so, with the dashes of its button. */
export function Unconfirmed({ isWaiting }: { readonly isWaiting: boolean }) {
  // A screen reader only speaks what appears inside a region it already knows.
  return (
    <div role="status" className="empty:absolute">
      {isWaiting && <Late />}
    </div>
  );
}

function Late() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    isLate && (
      <p className="rounded-md border border-dashed border-line-strong bg-surface px-3 py-2 text-sm text-ink shadow-over">
        {common.unconfirmed}
      </p>
    )
  );
}
