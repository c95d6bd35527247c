import type { Fault } from '../../../lib/exchange/fault';
import { data } from '../../../lib/i18n/en/data';
import { Button } from '../../ui/Button';
import { FaultList } from './FaultList';

interface UnreadableProps {
  readonly title: string;
  readonly fault: Fault;
  readonly onClose: () => void;
}

/** A file that was refused as a whole: why, and the way on. */
export function Unreadable({ title, fault, onClose }: UnreadableProps) {
  return (
    <div className="flex flex-col items-start gap-4">
      <FaultList tone="refused" title={title} faults={[fault]} />
      <Button onClick={onClose}>{data.otherFile}</Button>
    </div>
  );
}
