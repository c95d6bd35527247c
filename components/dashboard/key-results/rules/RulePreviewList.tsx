import { useEffect, useState } from 'react';
import { OkrError } from '../../../../lib/domain/errors';
import { freshness } from '../../../../lib/i18n/en/freshness';
import { rules as words } from '../../../../lib/i18n/en/rules';
import type { FromExtension } from '../../../../lib/messaging/commands';
import type { RulePreview, RulePreviewRow } from '../../../../lib/messaging/rule-preview';
import { command } from '../../../hooks/command';
import { Refusal } from '../../../okr/Refusal';
import { TicketState } from '../../../okr/TicketState';

type Draft = FromExtension['previewRule']['input'];

/** Its tracker may be asked, so not at every key. */
const REST_MS = 800;
const SHOWN = 20;

/** What a rule would do as it is written now. */
export function RulePreviewList({ draft }: { readonly draft: Draft }) {
  const text = JSON.stringify(draft);
  const isEmpty = draft.value === '';
  const [told, setTold] = useState<{ readonly text: string; readonly came: RulePreview | OkrError } | null>(null);
  useEffect(() => {
    if (isEmpty) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      const keep = (came: RulePreview | OkrError) => isWanted && setTold({ text, came });
      command('previewRule', JSON.parse(text) as Draft).then(
        ({ value }) => keep(value),
        (error: unknown) => (error instanceof OkrError ? keep(error) : reportError(error)),
      );
    }, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text, isEmpty]);
  const came = told?.text === text ? told.came : null;
  return (
    <section aria-label={words.preview} className="rounded-md bg-accent-soft p-3 text-sm">
      <div role="status">
        {isEmpty ? words.previewText : came === null ? words.looking : !(came instanceof OkrError) && summary(came)}
      </div>
      {came instanceof OkrError && <Refusal refusal={came} />}
      {came !== null && !(came instanceof OkrError) && !isEmpty && <Rows came={came} />}
    </section>
  );
}

function summary({ rows, unread, source, trouble, isCut }: RulePreview): string {
  const count = (verdict: RulePreviewRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return [
    rows.length + unread === 0 ? words.noMatch : words.would(count('link'), count('linked')),
    count('unlink') > 0 && words.goes(count('unlink')),
    unread > 0 && words.unread(unread),
    isCut && words.cut,
    trouble ? words.failed(freshness.troubles[trouble.code](trouble.what)) : words.sources[source],
  ]
    .filter(Boolean)
    .join(' ');
}

function Rows({ came: { rows } }: { readonly came: RulePreview }) {
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.ticketId} className="flex flex-wrap items-baseline gap-x-2">
          <a href={row.url} target="_blank" rel="noopener noreferrer" className="text-accent underline">
            {row.name}
          </a>
          <span className="min-w-0 [overflow-wrap:anywhere]">{row.title}</span>
          <TicketState state={row.state} />
          <span className="text-muted">
            {[words.verdicts[row.verdict], row.others.length > 0 && words.others(row.others.join(', '))]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
      {rows.length > SHOWN && <li className="text-muted">{words.andMore(rows.length - SHOWN)}</li>}
    </ul>
  );
}
