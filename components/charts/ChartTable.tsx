import { dateText } from '../../lib/i18n/dates';
import { charts } from '../../lib/i18n/en/charts';
import type { ChartProps } from './Chart';

/** A picture as a table, folded: for whoever reads numbers, or cannot see the picture. */
export const ChartTable = ({ columns, readings }: Pick<ChartProps, 'columns' | 'readings'>) => (
  <details className="text-sm">
    <summary className="text-muted hover:text-ink">{charts.asTable}</summary>
    <div className="mt-2 max-h-72 overflow-auto" tabIndex={-1}>
      <table className="w-full text-start">
        <thead>
          <tr>
            {[charts.day, ...columns].map((column) => (
              <th key={column} scope="col" className="pe-3 pb-1 text-start font-medium text-muted">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map(({ on, cells }, i) => (
            <tr key={`${i} ${on}`} className="border-t border-line">
              <th scope="row" className="pe-3 py-1 text-start font-normal">
                {dateText(on)}
              </th>
              {cells.map((cell, column) => (
                <td key={columns[column]} className="pe-3 py-1">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
