import { TrackerTrouble } from '../../lib/domain/tracker-trouble';
import type { Database } from '../../lib/store/db';

/** From its n-th write on, nothing that this life of the background does reaches the database. */
export async function dyingAt(db: Database, n: number) {
  const life = { writes: 0, isOver: false };
  db.use({
    stack: 'dbcore',
    name: 'death',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          mutate(request) {
            if (life.isOver) return table.mutate(request);
            return ++life.writes >= n ? Promise.reject(new TrackerTrouble('reader', 'dead')) : table.mutate(request);
          },
        };
      },
    }),
  });
  db.close({ disableAutoOpen: false });
  await db.open();
  return {
    /** @returns whether it died. */
    restart() {
      life.isOver = true;
      return life.writes >= n;
    },
  };
}
