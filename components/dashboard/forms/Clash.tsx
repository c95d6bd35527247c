import { clash } from '../../../lib/i18n/en/clash';
import type { Draft } from '../../hooks/useDraft';
import { Button } from '../../ui/Button';
import { valueText } from '../history/values';

interface ClashProps<T extends object> {
  readonly draft: Pick<Draft<T>, 'clashes' | 'giveWay'>;
  readonly record: T;
}

const NO_NAMES = new Map();
const isTold = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** Another window saved a field that is being typed here: shows what is there now, before it is replaced. */
export function Clash<T extends object>({ draft: { clashes, giveWay }, record }: ClashProps<T>) {
  const words: Readonly<Record<string, string>> = clash.fields;
  return (
    <div role="alert" className="empty:absolute">
      {clashes.length > 0 && (
        <div className="flex flex-col items-start gap-2 rounded-md border border-behind bg-behind-soft px-3 py-2 text-sm">
          <p className="font-semibold">{clash.title}</p>
          <ul>
            {clashes.map((field) => {
              const [name, value] = [words[field] ?? field, record[field]];
              return (
                <li key={field} className="[overflow-wrap:anywhere]">
                  {isTold(value) && !field.endsWith('Id')
                    ? clash.now(name, valueText(field, value, NO_NAMES))
                    : clash.changed(name)}
                </li>
              );
            })}
          </ul>
          <p>{clash.yours}</p>
          <Button size="small" onClick={giveWay}>
            {clash.take}
          </Button>
        </div>
      )}
    </div>
  );
}
