import { onePage } from '../../lib/domain/one-page';
import { popup } from '../../lib/i18n/en/popup';
import { askForOrigin } from '../../lib/platform/permissions';
import { sites } from '../../lib/store/queries/sites';
import { command } from '../hooks/command';
import { useAct } from '../hooks/useAct';
import { useLive } from '../hooks/useLive';
import { Refusal } from '../okr/Refusal';
import { Button } from '../ui/Button';

interface MarkTicketProps {
  readonly url: string;
  /** Where a described site lives that this page belongs to; `null` = none does. */
  readonly baseUrl: string | null;
}

/** Takes a page of a site that nobody described as a ticket: this page, and no other of it. */
export function MarkTicket({ url, baseUrl }: MarkTicketProps) {
  const id = baseUrl ?? new URL(url).origin;
  const said = useLive(async (db) => (await sites(db, [{ baseUrl: id }])).get(id)?.custom ?? null, [id]);
  const save = useAct('saveSite');
  const turnOn = useAct('turnTrackerOn');
  const page = onePage(url, id);
  if (page === null || said === undefined) return null;
  const custom = said ?? { tickets: [], page: {}, rows: [] };
  const mark = async () => {
    // The browser's question takes the focus, so this popup may be gone before the answer: everything is said before it.
    const asked = askForOrigin(id);
    const saved = await save.send({ id, custom: { ...custom, tickets: [...custom.tickets, page] } });
    if (!saved.ok) return;
    command('turnTrackerOn', { tracker: 'custom', baseUrl: id }).catch(() => {});
    if (await asked) await turnOn.send({ tracker: 'custom', baseUrl: id });
  };
  return (
    <div className="mt-2 flex flex-col gap-1">
      <div>
        <Button size="small" isPending={save.isPending || turnOn.isPending} onClick={() => mark().catch(reportError)}>
          {popup.mark}
        </Button>
      </div>
      <p className="text-xs text-muted">{popup.markHint}</p>
      <Refusal refusal={save.refusal ?? turnOn.refusal} />
    </div>
  );
}
