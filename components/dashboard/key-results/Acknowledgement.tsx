import { momentText } from '../../../lib/i18n/dates';
import { keyResults } from '../../../lib/i18n/en/key-results';
import { phrases } from '../../../lib/i18n/en/phrases';
import type { CheckInView } from '../../../lib/store/queries/check-ins';
import { useIsPast } from '../../hooks/moment';
import { ClippedText } from '../../ui/ClippedText';
import { filled } from '../../ui/filled';
import { AcknowledgeButton } from './AcknowledgeButton';

interface AcknowledgementProps {
  readonly row: CheckInView;
  /** Of the key result. */
  readonly title: string;
}

/** Who read a check-in and when, or who still has to. */
export function Acknowledgement({ row: { checkIn, reader }, title }: AcknowledgementProps) {
  const isPast = useIsPast();
  const { acknowledgedAt, readerId } = checkIn;
  if (acknowledgedAt === null && reader?.isMe && !isPast)
    return <AcknowledgeButton checkInId={checkIn.id} title={title} />;
  if (acknowledgedAt === null && !readerId) return null;
  const name = <ClippedText lines={1}>{reader?.name ?? phrases.someone}</ClippedText>;
  return (
    <p className="flex min-w-0 flex-wrap gap-x-1 text-sm text-muted">
      {acknowledgedAt === null
        ? filled(keyResults.notRead, name)
        : filled(
            keyResults.readBy,
            name,
            <time dateTime={new Date(acknowledgedAt).toISOString()}>{momentText(acknowledgedAt)}</time>,
          )}
    </p>
  );
}
