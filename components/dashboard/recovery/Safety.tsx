import type { Counts } from '../../../lib/domain/snapshot';
import { readSnapshotName } from '../../../lib/domain/snapshot';
import { recovery } from '../../../lib/i18n/en/recovery';
import { refusalText } from '../../../lib/i18n/refusals';
import type { Database } from '../../../lib/store/db';
import { useLive } from '../../hooks/useLive';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { Failure } from '../shell/Failure';
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
  const { files, failure, look } = useKept();
  const take = useSafety('takeSnapshot');
  const restore = useSafety('restoreSnapshot');
  const note = useSafety('noteExport');
  const refusal = restore.refusal ?? take.refusal ?? note.refusal;
  const goBack = async ({ name, madeAt }: Kept) => {
    const reply = await restore.send({ from: name, how: 'back' });
    if (reply) say({ text: recovery.wentBack(snapshotOf(madeAt)), actId: reply.value.actId });
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
  const save = (
    <Button kind="primary" isPending={take.isPending} onClick={() => void saveNow().catch(reportError)}>
      {recovery.saveAll}
    </Button>
  );
  if (failure !== undefined) return <Failure error={failure} onRetry={look} />;
  return (
    <Loaded value={files && now && { ...files, now }}>
      {({ snapshots, damaged, now: counts }) => (
        <Screen title={recovery.title} aside={snapshots.length > 0 && save}>
          <p className="max-w-3xl text-muted">{recovery.safetyText}</p>
          <Notice tone="refused">{refusal && refusalText(refusal)}</Notice>
          <Card title={recovery.snapshots} size="roomy">
            {snapshots.length === 0 ? (
              <EmptyState title={recovery.noneYet} action={save}>
                {recovery.noneYetText}
              </EmptyState>
            ) : (
              <ul className="divide-y divide-line">
                {snapshots.map((snapshot) => (
                  <SnapshotRow
                    key={snapshot.name}
                    snapshot={snapshot}
                    now={counts}
                    verb={recovery.goBack}
                    consequence={recovery.goBackText}
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
