import { map } from '../../../lib/i18n/en/map';
import { namesOf } from '../../../lib/store/queries/record-names';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { cut } from '../../ui/ClippedText';
import { go } from '../go';
import type { RippleFrom } from '../routes';

interface RippleFromWhatProps {
  readonly from: RippleFrom;
  readonly isReached: boolean;
}

/** Says whose ripple lights up, and lets go of it. */
export function RippleFromWhat({ from: { ticketId, personId }, isReached }: RippleFromWhatProps) {
  const id = ticketId ?? personId;
  const name = useLive(async (db) => (id ? (await namesOf(db, [id])).get(id) : undefined), [id]);
  if (!id) return null;
  const shown = cut(name ?? id.split('|').at(-1) ?? id, 100);
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
      <span className="[overflow-wrap:anywhere]">{isReached ? map.rippleOf(shown) : map.reachesNone(shown)}</span>
      <Button size="small" onClick={() => go({ name: 'map' }, 'replace')}>
        {map.letGo}
      </Button>
    </div>
  );
}
