import type { Counts } from '../../../lib/domain/snapshot';
import { readSnapshotName } from '../../../lib/domain/snapshot';
import { refusalText } from '../../../lib/i18n/refusals';
import type { Database } from '../../../lib/store/db';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { Loaded } from '../shell/Loaded';
import { useSay } from '../shell/notices';
import { Screen } from '../shell/Screen';
import { DamagedRows } from './DamagedRows';
import { type Kept, saveSnapshot } from './files';
import { SnapshotRow } from './SnapshotRow';
import { useKept } from './useKept';
import { useSafety } from './useSafety';
import { snapshotOf } from './words';

/** Snapshots of everything: what differs from now, going back, saving one outside of the browser. */
export function Safety() {
  const say = useSay();
  const now = useLive(livingCounts, []);
  const { files, look } = useKept();
  const take = useSafety('takeSnapshot');
  const restore = useSafety('restoreSnapshot');
  const note = useSafety('noteExport');
  const refusal = restore.refusal ?? take.refusal ?? note.refusal;
  const goBack = async ({ name, madeAt }: Kept) => {
    const reply = await restore.send({ from: name, how: 'back' });
    if (reply) say({ text: `Went back to the ${snapshotOf(madeAt)}.`, actId: reply.value.actId });
    look();
  };
  const saveNow = async () => {
    const name = (await take.send(null))?.value.name;
    const snapshot = name ? readSnapshotName(name) : null;
    if (!name || !snapshot) return;
    await saveSnapshot({ name, madeAt: snapshot.madeAt });
    await note.send(null);
    look();
  };
  return (
    <Loaded value={files && now && { ...files, now }}>
      {({ snapshots, damaged, now: counts }) => (
        <Screen
          title="Safety copies"
          aside={
            <Button kind="primary" isPending={take.isPending} onClick={() => void saveNow().catch(reportError)}>
              Save everything as a file
            </Button>
          }
        >
          <p className="max-w-3xl text-muted">
            Throughline takes a snapshot every day, and before every import, update and going back. Snapshots outlive a
            damaged database, but not this browser profile: keep a file elsewhere, too.
          </p>
          <Notice tone="refused">{refusal && refusalText(refusal)}</Notice>
          <Card title="Snapshots" size="roomy">
            {snapshots.length === 0 ? (
              <p className="text-muted">None yet. The first one is taken within a quarter of an hour.</p>
            ) : (
              <ul className="divide-y divide-line">
                {snapshots.map((snapshot) => (
                  <SnapshotRow
                    key={snapshot.name}
                    snapshot={snapshot}
                    now={counts}
                    verb="Go back"
                    consequence="Everything becomes as it was then. A snapshot of now is taken before, and Undo takes it back."
                    isPending={restore.isPending}
                    onRestore={(each) => void goBack(each).catch(reportError)}
                  />
                ))}
              </ul>
            )}
          </Card>
          <DamagedRows names={damaged} onChecked={look} />
        </Screen>
      )}
    </Loaded>
  );
}

/** What is alive now, by kind: what snapshots are compared with. */
async function livingCounts(db: Database): Promise<Counts> {
  const [cycle, person, objective, keyResult, link, checkIn] = await Promise.all(
    [db.cycles, db.people, db.objectives, db.keyResults, db.links, db.checkIns].map(async (table) =>
      table.filter(({ deletedAt }: { readonly deletedAt: number | null }) => deletedAt === null).count(),
    ),
  );
  return { cycle, person, objective, keyResult, link, checkIn } as Counts;
}
