import type { Progress } from '../../../lib/exchange/report';
import { data } from '../../../lib/i18n/en/data';
import { amount } from '../../../lib/i18n/words';
import { Button } from '../../ui/Button';

interface ImportProgressProps {
  readonly name: string;
  /** `null` before the first slice. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far a file is, and the way to stop it. */
export function ImportProgress({ name, progress, onCancel }: ImportProgressProps) {
  return (
    <div className="flex w-full max-w-lg flex-col items-start gap-3">
      <label className="flex w-full flex-col gap-1">
        <span className="wrap-anywhere">{name}</span>
        <progress className="h-2 w-full" max={progress?.total ?? 1} value={progress?.done ?? 0} />
      </label>
      <p className="text-sm text-muted tabular-nums">{progress ? progressText(progress) : data.opening}</p>
      <p role="status" className="text-sm">
        {progress?.wrong ? data.wrongSoFar(progress.wrong) : null}
      </p>
      <Button onClick={onCancel}>{data.stop}</Button>
    </div>
  );
}

function progressText({ doing, done, total }: Progress): string {
  const rows = data.ofTotal(amount(done), amount(total));
  if (doing === 'reading') return data.read(megabytes(done), megabytes(total));
  if (doing === 'checking') return data.checked(rows);
  if (doing === 'comparing') return data.compared(rows);
  return done < total ? data.wrote(rows) : data.finishing;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
