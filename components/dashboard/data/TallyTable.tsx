import type { Tally } from '../../../lib/exchange/report';
import { data } from '../../../lib/i18n/en/data';
import { phrases } from '../../../lib/i18n/en/phrases';
import { amount } from '../../../lib/i18n/words';

interface TallyTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly tally: Tally }[];
}

/** How many are new, changed, the same. */
export function TallyTable({ caption, rows }: TallyTableProps) {
  const cell = 'py-1 pe-4 text-end tabular-nums';
  return (
    <table className="w-full max-w-lg text-sm">
      <caption className="pb-1 text-start font-medium">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            {phrases.what}
          </th>
          {[data.new, data.changed, data.same].map((word) => (
            <th key={word} scope="col" className={`${cell} font-normal`}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tally }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1 text-start font-normal">
              {name}
            </th>
            <td className={cell}>{amount(tally.added)}</td>
            <td className={cell}>{amount(tally.changed)}</td>
            <td className={cell}>{amount(tally.unchanged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
