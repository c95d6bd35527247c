import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import type { Probe } from '../../../../lib/messaging/describe';
import { Button } from '../../../ui/Button';
import { ProbeResult } from './ProbeResult';

interface FindsProps {
  /** `undefined` = not tried yet. */
  readonly found: { readonly probe: Probe | null } | undefined;
  readonly onTry: () => void;
}

/** What the description finds on the open page. */
export const Finds = ({ found, onTry }: FindsProps) => (
  <section aria-label={words.finds} className="rounded-md border border-line p-3 text-sm">
    <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
      <h3 className="font-semibold">{words.finds}</h3>
      <Button size="small" onClick={onTry}>
        {words.try}
      </Button>
    </div>
    <div role="status">
      {found ? <ProbeResult probe={found.probe} /> : <p className="text-muted">{words.notTried}</p>}
    </div>
  </section>
);
