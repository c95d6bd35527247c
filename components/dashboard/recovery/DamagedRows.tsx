import { momentText } from '../../../lib/i18n/dates';
import { recovery } from '../../../lib/i18n/en/recovery';
import { refusalText } from '../../../lib/i18n/refusals';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { useSay } from '../shell/notices';
import { saveQuarantined } from './files';
import { useSafety } from './useSafety';
import { repairText } from './words';

interface DamagedRowsProps {
  /** Files in the quarantine, `<epoch ms>_<rows>.json`. */
  readonly names: readonly string[];
  readonly onChecked: () => void;
}

/** Rows that were damaged: kept aside as they were found, never dropped. */
export function DamagedRows({ names, onChecked }: DamagedRowsProps) {
  const say = useSay();
  const { send, isPending, refusal } = useSafety('repair');
  const check = async () => {
    const found = await send(null);
    if (found) say({ text: repairText(found.value), actId: null });
    onChecked();
  };
  return (
    <Card
      title={recovery.damaged}
      size="roomy"
      aside={
        <Button size="small" isPending={isPending} onClick={() => void check().catch(reportError)}>
          {recovery.checkAll}
        </Button>
      }
    >
      <Notice tone="refused">{refusal && refusalText(refusal)}</Notice>
      {names.length === 0 ? (
        <p className="text-muted">{recovery.neverAny}</p>
      ) : (
        <ul className="divide-y divide-line">
          {names.map((name) => {
            const [at, rows = ''] = name.split(/[_.]/);
            return (
              <li key={name} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <span>{recovery.keptAside(momentText(Number(at)), rows)}</span>
                <Button
                  size="small"
                  aria-label={recovery.saveDamaged(momentText(Number(at)))}
                  onClick={() => void saveQuarantined(name)}
                >
                  {recovery.saveFile}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
