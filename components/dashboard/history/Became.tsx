import { history } from '../../../lib/i18n/en/history';
import { Arrow } from '../../ui/Arrow';

interface BecameProps {
  readonly from: string;
  readonly to: string;
}

/** A value before and after. A measure has an arrow of its own, which must not be taken for ours. */
export const Became = ({ from, to }: BecameProps) => (
  <>
    <bdi>{from}</bdi>
    {`${from}${to}`.includes('→') ? (
      history.afterwards
    ) : (
      <>
        {' '}
        <Arrow />{' '}
      </>
    )}
    <bdi className="text-ink">{to}</bdi>
  </>
);
