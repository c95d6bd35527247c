import { useEffect, useRef, useState } from 'react';
import { daysBetween, localDate } from '../../../lib/domain/calendar';
import type { HistoryFilter } from '../../../lib/domain/history-filter';
import { dateText, momentText } from '../../../lib/i18n/dates';
import { history as historyWords } from '../../../lib/i18n/en/history';
import { places } from '../../../lib/i18n/en/places';
import { actFeed } from '../../../lib/store/queries/act-feed';
import { compactedBefore } from '../../../lib/store/queries/compacted';
import type { ActView } from '../../../lib/store/queries/history';
import { type RecordNames, withNames } from '../../../lib/store/queries/record-names';
import { useLive } from '../../hooks/useLive';
import { useNow } from '../../hooks/useNow';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { go } from '../go';
import { hrefOf } from '../routes';
import { LinkButton } from '../shell/LinkButton';
import { Loaded } from '../shell/Loaded';
import { ActLine } from './ActLine';
import { queryOf } from './filter-url';

/** Acts by day, latest first; it goes further back on request only. */
export function Feed({ filter }: { readonly filter: HistoryFilter }) {
  const [steps, setSteps] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  /** The last act before going further back: the keyboard goes on after it. */
  const goOnAfter = useRef<string | null>(null);
  const now = useNow();
  const feed = useLive(
    async (db) => {
      const { acts, lookedBackTo } = await actFeed(db, filter, steps);
      return { steps, lookedBackTo, gap: await compactedBefore(db), ...(await withNames(db, acts)) };
    },
    [queryOf(filter), steps],
  );
  const isThere = feed?.steps === steps;
  useEffect(() => {
    if (!isThere || goOnAfter.current === null) return;
    const lines = [...(list.current?.querySelectorAll<HTMLElement>('[data-act]') ?? [])];
    lines[lines.findIndex(({ dataset }) => dataset.act === goOnAfter.current) + 1]?.focus();
    goOnAfter.current = null;
  }, [isThere]);
  return (
    <Loaded value={feed}>
      {({ acts, names, lookedBackTo, gap }) => (
        <div ref={list} className="flex flex-col gap-5">
          {Map.groupBy(acts, ({ at }) => localDate(at))
            .entries()
            .map(([day, own]) => <Day key={day} day={day} now={now} acts={own} names={names} />)
            .toArray()}
          {acts.length === 0 && lookedBackTo === null && <Nothing isFiltered={queryOf(filter) !== ''} />}
          {gap !== null && acts.some(({ at }) => at < gap) && <Compacted before={gap} />}
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 empty:hidden">
            <p role="status" className="text-sm text-muted empty:hidden">
              {lookedBackTo !== null && acts.length === 0 && historyWords.nothingBack(momentText(lookedBackTo))}
              {lookedBackTo !== null && acts.length > 0 && historyWords.lookedBack(momentText(lookedBackTo))}
            </p>
            {lookedBackTo !== null && (
              <Button
                isPending={!isThere}
                onClick={() => {
                  goOnAfter.current = acts.at(-1)?.actId ?? null;
                  setSteps(steps + 1);
                }}
              >
                {historyWords.furtherBack}
              </Button>
            )}
          </div>
        </div>
      )}
    </Loaded>
  );
}

interface DayProps {
  readonly day: string;
  readonly now: number;
  readonly acts: readonly ActView[];
  readonly names: RecordNames;
}

const Day = ({ day, now, acts, names }: DayProps) => (
  <section aria-labelledby={`day-${day}`}>
    <h2 id={`day-${day}`} className="border-b border-line pb-1 text-sm font-semibold text-muted">
      {dayText(day, now)}
    </h2>
    <ul className="divide-y divide-line">
      {acts.map((act) => (
        <ActLine key={act.actId} act={act} names={names} />
      ))}
    </ul>
  </section>
);

function dayText(day: string, now: number): string {
  const daysAgo = daysBetween(day, localDate(now));
  return daysAgo === 0 ? historyWords.today : daysAgo === 1 ? historyWords.yesterday : dateText(day);
}

const Compacted = ({ before }: { readonly before: number }) => (
  <p className="text-sm text-muted">{historyWords.compacted(dateText(localDate(before)))}</p>
);

const Nothing = ({ isFiltered }: { readonly isFiltered: boolean }) =>
  isFiltered ? (
    <EmptyState
      title={historyWords.nothingLike}
      action={<Button onClick={() => go({ name: 'history' })}>{historyWords.showAll}</Button>}
    >
      {historyWords.noneFits}
    </EmptyState>
  ) : (
    <EmptyState
      title={historyWords.nothingYet}
      action={<LinkButton href={hrefOf({ name: 'goals' })}>{places.goals}</LinkButton>}
    >
      {historyWords.everyChange}
    </EmptyState>
  );
