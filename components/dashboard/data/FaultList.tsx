import type { Fault } from '../../../lib/exchange/fault';
import { data } from '../../../lib/i18n/en/data';
import { faultText } from './words';

const SHOWN = 20;

interface FaultListProps {
  readonly title: string;
  readonly faults: readonly Fault[];
  readonly tone: 'refused' | 'repaired';
}

/** What is wrong with a file, place by place. */
export function FaultList({ title, faults, tone }: FaultListProps) {
  if (faults.length === 0) return null;
  const look = tone === 'refused' ? 'border-off-track bg-off-track-soft' : 'border-line bg-surface';
  return (
    <div className={`rounded-md border px-3 py-2 text-sm ${look}`}>
      <p className="font-medium">{title}</p>
      <ul className="mt-1 list-disc ps-5">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.code} ${fault.place}`} className="wrap-anywhere">
            <bdi>{faultText(fault)}</bdi>
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p className="mt-1 text-muted">{data.andMore(faults.length - SHOWN)}</p>}
    </div>
  );
}
