import { useState } from 'react';
import { trackerFileText } from '../../../lib/exchange/tracker-file';
import { customTracker } from '../../../lib/i18n/en/custom-tracker';
import { statusNames } from '../../../lib/i18n/en/status-names';
import { sites } from '../../../lib/store/queries/sites';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { placeOf } from '../../okr/tracker-name';
import { Button } from '../../ui/Button';
import { saveFile } from '../data/save-file';
import { CustomForm } from './custom/CustomForm';
import { draftOf } from './custom/draft';
import { StatusNames } from './StatusNames';

/** What a person may say of one installation: what its statuses mean and, if they described it, how it is read. */
export function SiteActions({ baseUrl }: { readonly baseUrl: string }) {
  const said = useLive(async (db) => (await sites(db, [{ baseUrl }])).get(baseUrl) ?? null, [baseUrl]);
  const [showsNames, setShowsNames] = useState(false);
  const [isChanging, setChanging] = useState(() => hasDraft(`custom:${baseUrl}`));
  const place = placeOf(baseUrl);
  const custom = said?.custom;
  return (
    <div className="flex flex-col gap-3">
      <div className="-ms-2 flex flex-wrap gap-1">
        <Button
          kind="quiet"
          size="small"
          aria-expanded={showsNames}
          aria-label={statusNames.showAt(place)}
          onClick={() => setShowsNames(!showsNames)}
        >
          {showsNames ? statusNames.hide : statusNames.show}
        </Button>
        {said && custom && (
          <>
            <Button
              kind="quiet"
              size="small"
              aria-label={customTracker.changeAt(place)}
              onClick={() => setChanging(true)}
            >
              {customTracker.change}
            </Button>
            <Button
              kind="quiet"
              size="small"
              aria-label={customTracker.exportAt(place)}
              onClick={() => {
                const text = trackerFileText({ id: baseUrl, custom, statusWords: said.statusWords });
                saveFile(`${new URL(baseUrl).hostname}.tracker.json`, [new Blob([text])], 'application/json');
              }}
            >
              {customTracker.export}
            </Button>
          </>
        )}
      </div>
      {showsNames && <StatusNames baseUrl={baseUrl} />}
      {isChanging && custom && (
        <CustomForm
          record={draftOf(baseUrl, custom)}
          otherRows={custom.rows.slice(1)}
          onDone={() => setChanging(false)}
        />
      )}
    </div>
  );
}
