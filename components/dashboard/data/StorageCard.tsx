import { useCallback, useEffect, useRef, useState } from 'react';
import { localDate } from '../../../lib/domain/calendar';
import type { Freed } from '../../../lib/domain/compaction';
import { dateText } from '../../../lib/i18n/dates';
import { common } from '../../../lib/i18n/en/common';
import { data } from '../../../lib/i18n/en/data';
import { phrases } from '../../../lib/i18n/en/phrases';
import { amount } from '../../../lib/i18n/words';
import { type SizeKind, type Sizes, sizesOf } from '../../../lib/store/queries/sizes';
import { read } from '../../hooks/read';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { sizeText } from '../recovery/words';
import { failureText } from '../shell/Failure';
import { Loaded } from '../shell/Loaded';
import { type CompactionState, useCompaction } from './useCompaction';

const KIND_WORDS: Readonly<Record<SizeKind, string>> = data.sizes;

/** How large everything is, by kind, and what compaction would free. */
export function StorageCard() {
  const [sizes, setSizes] = useState<Sizes>();
  const [usage, setUsage] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const latest = useRef(0);
  const look = useCallback(() => {
    setFailure(null);
    const own = ++latest.current;
    // What was counted before stands until all of it is counted anew.
    const told = (partly: Sizes) => setSizes((before) => (before && isCounted(before) ? before : partly));
    return Promise.all([read((db) => sizesOf(db, told)), navigator.storage.estimate()])
      .then(([all, estimate]) => {
        setSizes(all);
        setUsage(estimate.usage ?? null);
        setFailure(null);
      })
      .catch((error: unknown) => {
        // One that began earlier and fails later says nothing about this one; nor does one that nobody waits for.
        if (own === latest.current) setFailure(error);
      });
  }, []);
  useEffect(() => () => void latest.current++, []);
  const { state, compact } = useCompaction(look);
  const broke = failure ?? (state.is === 'failed' && !sizes ? state.failure : null);
  if (broke !== null)
    return (
      <Card size="roomy" title={data.storage}>
        <div className="flex flex-col items-start gap-3">
          <Alert>{failureText(broke)}</Alert>
          <Button onClick={look}>{common.tryAgain}</Button>
        </div>
      </Card>
    );
  return (
    <Loaded value={sizes}>
      {({ kinds, compactedBefore, freed }) => (
        <Card size="roomy" title={data.storage}>
          <div className="flex flex-col items-start gap-3">
            <SizeTable kinds={kinds} />
            {usage !== null && <p className="text-sm text-muted">{data.takes(sizeText(usage))}</p>}
            <p className="max-w-3xl text-muted">
              {data.compactText}
              {compactedBefore !== null &&
                data.doneUpTo(dateText(localDate(compactedBefore)), freed && freedText(freed))}
            </p>
            <p role="status">{stateText(state)}</p>
            {state.is === 'failed' && <p role="alert">{failureText(state.failure)}</p>}
            {(state.is === 'compacting' || (state.is === 'found' && state.rows > 0)) && (
              <Button isPending={state.is === 'compacting'} onClick={compact}>
                {data.compactNow}
              </Button>
            )}
          </div>
        </Card>
      )}
    </Loaded>
  );
}

const isCounted = ({ kinds }: Sizes) => kinds.every(({ rows }) => rows !== null);

const freedText = ({ rows, bytes }: Freed): string => data.rowsAbout(rows, amount(rows), sizeText(bytes));

function stateText(state: CompactionState): string {
  if (!('rows' in state)) return data.waiting[state.is];
  const what = freedText(state);
  if (state.is === 'freed') return data.freed(what);
  return state.rows === 0 ? data.nothingToFree : data.wouldFree(what);
}

function SizeTable({ kinds }: Pick<Sizes, 'kinds'>) {
  const cell = 'py-1 ps-4 text-end whitespace-nowrap tabular-nums';
  return (
    <table className="w-full max-w-lg text-sm">
      <caption className="sr-only">{data.byKind}</caption>
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            {phrases.what}
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            {data.rows}
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            {data.about}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, rows, bytes }) => (
          <tr key={kind} className="border-b border-line">
            <th scope="row" className="py-1 text-start font-normal">
              {KIND_WORDS[kind]}
            </th>
            <td className={cell}>{rows === null ? data.beingCounted : amount(rows)}</td>
            <td className={cell}>{bytes !== null && sizeText(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
