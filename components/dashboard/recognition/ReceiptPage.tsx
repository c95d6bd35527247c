import type { KudosId } from '../../../lib/domain/ids';
import { recognition } from '../../../lib/i18n/en/recognition';
import { thankYou } from '../../../lib/store/queries/recognition';
import { useLive } from '../../hooks/useLive';
import { RecordHistory } from '../history/RecordHistory';
import { hrefOf } from '../routes';
import { Gone } from '../shell/Gone';
import { Loaded } from '../shell/Loaded';
import { Screen } from '../shell/Screen';
import { ReceiptCard } from './ReceiptCard';

/** One thank-you, at an address that can be passed on. */
export function ReceiptPage({ id }: { readonly id: KudosId }) {
  const found = useLive((db) => thankYou(db, id), [id]);
  return (
    <Loaded value={found}>
      {(view) =>
        view === null ? (
          <Gone what="kudos" />
        ) : (
          <Screen
            title={recognition.receipt}
            above={
              <a href={hrefOf({ name: 'recognition' })} className="alone text-accent hover:underline">
                {recognition.title}
              </a>
            }
          >
            <div className="max-w-2xl">
              <ReceiptCard view={view} />
            </div>
            <RecordHistory kind="kudos" id={id} />
          </Screen>
        )
      }
    </Loaded>
  );
}
