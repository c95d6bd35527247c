import { dateText } from '../../../lib/i18n/dates';
import { past as pastWords } from '../../../lib/i18n/en/past';
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
    aria-label={pastWords.band}
    className="sticky top-0 z-10 mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-2 rounded-md border-2 border-outdated bg-outdated-soft px-3 py-2 text-sm"
  >
    <div className="min-w-0 flex-[1_1_18rem]">
      <p className="text-base font-semibold">{pastWords.asItWasOn(dateText(on))}</p>
      <p>{pastWords.ofThatDay}</p>
      {unread > 0 && <p>{unread === 1 ? pastWords.oneUnread : pastWords.someUnread(unread)}</p>}
      {isCompacted && <p>{pastWords.compacted}</p>}
    </div>
    <div className="flex flex-wrap items-end gap-2">
      <DayField key={on} root={root} on={on} />
      <Button kind="primary" onClick={() => go(goalRoute(root))}>
        {pastWords.backToday}
      </Button>
    </div>
  </aside>
);
