import { Screen } from '../shell/Screen';
import { ExportCard } from './ExportCard';
import { ImportCard } from './ImportCard';

/** Takes everything out, and brings files in. */
export function Data() {
  return (
    <Screen title="Data">
      <ExportCard />
      <ImportCard />
    </Screen>
  );
}
