import { dateText } from '../../../lib/i18n/dates';
import type { PastRoot } from '../../../lib/store/queries/past-memory';
import { Button } from '../../ui/Button';
import { go } from '../go';
import { DayField } from './DayField';
import { goalRoute } from './goal-route';

interface PastBandProps {
  readonly root: PastRoot;
  readonly on: string;
  /** Linked tickets that had not been read by then. */
  readonly unread: number;
  /** Lies before the day up to which details were compacted. */
  readonly isCompacted: boolean;
}

/** Above a page of the past: which day it shows, what of it is not known, and the way back. */
export const PastBand = ({ root, on, unread, isCompacted }: PastBandProps) => (
  <aside
    aria-label="A page of the past"
    className="sticky top-0 z-10 mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-2 rounded-md border-2 border-outdated bg-outdated-soft px-3 py-2 text-sm"
  >
    <div className="min-w-0 flex-[1_1_18rem]">
      <p className="text-base font-semibold">As it was on {dateText(on)}</p>
      <p>
        At the end of that day, which is “today” below. Nothing can be changed here. Titles, estimates and parents of
        tickets are the ones last seen.
      </p>
      {unread > 0 && (
        <p>
          {unread === 1
            ? 'One linked ticket had not been read by then: its state is not known.'
            : `${unread} linked tickets had not been read by then: their state is not known.`}
        </p>
      )}
      {isCompacted && <p>Details of that day were compacted: its evening is exact, what led there is not kept.</p>}
    </div>
    <div className="flex flex-wrap items-end gap-2">
      <DayField key={on} root={root} on={on} />
      <Button kind="primary" onClick={() => go(goalRoute(root))}>
        Back to today
      </Button>
    </div>
  </aside>
);
