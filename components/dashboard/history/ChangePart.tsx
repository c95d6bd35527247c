import { localDate } from '../../../lib/domain/calendar';
import { dateText } from '../../../lib/i18n/dates';
import { history } from '../../../lib/i18n/en/history';
import { useNow } from '../../hooks/useNow';
import { hrefOf } from '../routes';
import { Became } from './Became';
import type { ChangeText, FieldLine } from './describe';

/** More lines than this are folded away. */
const FEW = 3;

interface ChangePartProps {
  readonly text: ChangeText;
  /** When it was, epoch ms. */
  readonly at: number;
}

/** One record's part of an act: what it is, the way there, and what it was like then. */
export function ChangePart({ text: { headline, route, lines, isNew }, at }: ChangePartProps) {
  const [on, today] = [localDate(at), localDate(useNow())];
  const then = (route?.name === 'objective' || route?.name === 'keyResult') && on < today;
  return (
    <div>
      <p className="[overflow-wrap:anywhere]">
        {route ? (
          <a href={hrefOf(route)} className="hover:text-accent hover:underline">
            {headline}
          </a>
        ) : (
          headline
        )}
        {then && (
          <>
            {' '}
            <a
              href={hrefOf({ ...route, on })}
              aria-label={history.thenOn(dateText(on))}
              className="inline-block py-1 text-sm whitespace-nowrap text-accent hover:underline"
            >
              {history.asItWas}
            </a>
          </>
        )}
      </p>
      {lines.length === 0 ? null : lines.length > FEW || isNew ? (
        <details className="text-sm text-muted">
          <summary className="w-fit text-accent hover:underline">
            {isNew ? history.withWhat : history.fieldsN(lines.length)}
          </summary>
          <Lines lines={lines} />
        </details>
      ) : (
        <Lines lines={lines} />
      )}
    </div>
  );
}

const Lines = ({ lines }: { readonly lines: readonly FieldLine[] }) => (
  <ul className="mt-0.5 text-sm text-muted">
    {lines.map(({ field, from, to }) => (
      <li key={field} className="[overflow-wrap:anywhere]">
        {field}: {from === null ? <bdi className="text-ink">{to}</bdi> : <Became from={from} to={to} />}
      </li>
    ))}
  </ul>
);
