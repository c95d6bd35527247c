import { useCallback, useState } from 'react';
import { localDate } from '../../../lib/domain/calendar';
import { dateText } from '../../../lib/i18n/dates';
import { refusalText } from '../../../lib/i18n/refusals';
import { amount } from '../../../lib/i18n/words';
import { type SizeKind, type Sizes, sizesOf } from '../../../lib/store/queries/sizes';
import { read } from '../../hooks/read';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { sizeText } from '../recovery/words';
import { Loaded } from '../shell/Loaded';
import { type CompactionState, useCompaction } from './useCompaction';

const KIND_WORDS: Readonly<Record<SizeKind, string>> = {
  goals: 'Goals, people, cycles',
  checkIns: 'Check-ins',
  links: 'Links to tickets',
  words: 'Feedback and thanks',
  tickets: 'Tickets',
  ticketEvents: 'States tickets had',
  changes: 'History of all changes',
  other: 'Numbers kept ready, and the like',
};

/** How large everything is, by kind, and what compaction would free. */
export function StorageCard() {
  const [found, setFound] = useState<Sizes & { readonly usage: number | null }>();
  const look = useCallback(() => {
    Promise.all([read(sizesOf), navigator.storage.estimate()])
      .then(([sizes, { usage }]) => setFound({ ...sizes, usage: usage ?? null }))
      .catch(reportError);
  }, []);
  const { state, compact } = useCompaction(look);
  return (
    <Loaded value={found}>
      {({ kinds, usage, compactedBefore }) => (
        <Card size="roomy" title="Storage">
          <div className="flex flex-col items-start gap-3">
            <SizeTable kinds={kinds} />
            {usage !== null && (
              <p className="text-sm text-muted">
                In this browser Throughline takes {sizeText(usage)}, safety copies and indexes included.
              </p>
            )}
            <p className="max-w-3xl text-muted">
              What people do is kept for ever. Of what is older than half a year, Throughline drops what no picture
              shows: states of a ticket between the first and the last of a day, and values that a rule, an import or
              another device set and replaced on the same day. It does so by itself while this page is open.
              {compactedBefore !== null && ` Done up to ${dateText(localDate(compactedBefore))}.`}
            </p>
            <p role="status">{stateText(state)}</p>
            {state.is === 'refused' && <p role="alert">{refusalText(state.refusal)}</p>}
            {(state.is === 'compacting' || (state.is === 'found' && state.rows > 0)) && (
              <Button isPending={state.is === 'compacting'} onClick={compact}>
                Compact now
              </Button>
            )}
          </div>
        </Card>
      )}
    </Loaded>
  );
}

const WAITING = { looking: 'Looking what could be freed…', compacting: 'Compacting…', refused: '' } as const;

function stateText(state: CompactionState): string {
  if (!('rows' in state)) return WAITING[state.is];
  const what = `${amount(state.rows)} ${state.rows === 1 ? 'row' : 'rows'}, about ${sizeText(state.bytes)}`;
  if (state.is === 'freed') return `Freed ${what}.`;
  return state.rows === 0 ? 'Nothing to compact now.' : `Compacting now would free ${what}.`;
}

function SizeTable({ kinds }: Pick<Sizes, 'kinds'>) {
  const cell = 'py-1 ps-4 text-end tabular-nums';
  return (
    <table className="w-full max-w-lg text-sm">
      <caption className="sr-only">Size by kind</caption>
      <thead>
        <tr className="border-b border-line text-muted">
          <th scope="col" className="py-1 text-start font-normal">
            What
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            Rows
          </th>
          <th scope="col" className={`${cell} font-normal`}>
            About
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, rows, bytes }) => (
          <tr key={kind} className="border-b border-line">
            <th scope="row" className="py-1 text-start font-normal">
              {KIND_WORDS[kind]}
            </th>
            <td className={cell}>{amount(rows)}</td>
            <td className={cell}>{sizeText(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
