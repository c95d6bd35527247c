import { data } from '../../../lib/i18n/en/data';
import { Screen } from '../shell/Screen';
import { ExportCard } from './ExportCard';
import { ImportCard } from './ImportCard';
import { StorageCard } from './StorageCard';

/** Takes everything out, brings files in, and says how much there is. */
export function Data() {
  return (
    <Screen title={data.title}>
      <ExportCard />
      <ImportCard />
      <StorageCard />
    </Screen>
  );
}
