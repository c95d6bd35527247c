import { useState } from 'react';
import { MAX_TRACKER_FILE, readTrackerFile } from '../../../../lib/exchange/tracker-file';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { beginDraft, hasDraft } from '../../../hooks/drafts';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { FileField } from '../../data/FileField';
import { CustomForm } from './CustomForm';
import { BLANK, draftOf } from './draft';

/** Describes a tracker that nobody knows, by pointing or from a file. */
export function CustomCard() {
  const [isOpen, setOpen] = useState(() => hasDraft('custom:'));
  const [amiss, setAmiss] = useState<string>();
  const take = async (file: File) => {
    const read = readTrackerFile(file.size > MAX_TRACKER_FILE ? '' : await file.text());
    if ('amiss' in read) return setAmiss(read.amiss === '' ? words.noFile : words.amiss(read.amiss));
    const { id, custom, statusWords } = read.site;
    setAmiss(undefined);
    // As if it had been typed, so that it waits like that, too.
    beginDraft('custom:', draftOf(id, custom, statusWords));
    setOpen(true);
  };
  return (
    <Card size="roomy" title={words.title}>
      {isOpen ? (
        <CustomForm record={BLANK} onDone={() => setOpen(false)} />
      ) : (
        <div className="flex flex-col gap-4">
          <p className="text-sm text-muted">{words.text}</p>
          <div>
            <Button onClick={() => setOpen(true)}>{words.begin}</Button>
          </div>
          <FileField
            label={words.import}
            hint={words.importHint}
            error={amiss}
            accept=".json"
            onChoose={(file) => void take(file).catch(reportError)}
          />
        </div>
      )}
    </Card>
  );
}
