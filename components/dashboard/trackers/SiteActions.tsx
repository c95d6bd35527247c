import { useState } from 'react';
import { trackerFileText } from '../../../lib/exchange/tracker-file';
import { customTracker } from '../../../lib/i18n/en/custom-tracker';
import { statusNames } from '../../../lib/i18n/en/status-names';
import { trackerMove } from '../../../lib/i18n/en/tracker-move';
import { sites } from '../../../lib/store/queries/sites';
import type { ConnectionRow } from '../../../lib/store/schema';
import { hasDraft } from '../../hooks/drafts';
import { useLive } from '../../hooks/useLive';
import { placeOf } from '../../okr/tracker-name';
import { Button } from '../../ui/Button';
import { saveFile } from '../data/save-file';
import { CustomForm } from './custom/CustomForm';
import { draftOf } from './custom/draft';
import { MoveForm } from './MoveForm';
import { StatusNames } from './StatusNames';

interface SiteActionsProps {
  readonly row: ConnectionRow;
  readonly others: readonly ConnectionRow[];
}

/** What a person may say of one installation: what its statuses mean, that it moved and, if they described it, how it is read. */
export function SiteActions({ row, others }: SiteActionsProps) {
  const { baseUrl } = row;
  const said = useLive(async (db) => (await sites(db, [{ baseUrl }])).get(baseUrl) ?? null, [baseUrl]);
  const [showsNames, setShowsNames] = useState(false);
  const [isChanging, setChanging] = useState(() => hasDraft(`custom:${baseUrl}`));
  const [hasMoved, setMoved] = useState(() => hasDraft(`move:${baseUrl}`));
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
        <Button kind="quiet" size="small" aria-label={trackerMove.openAt(place)} onClick={() => setMoved(true)}>
          {trackerMove.open}
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
      {hasMoved && <MoveForm row={row} others={others} onDone={() => setMoved(false)} />}
      {isChanging && custom && <CustomForm record={draftOf(baseUrl, custom)} onDone={() => setChanging(false)} />}
    </div>
  );
}
