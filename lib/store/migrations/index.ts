import type { Dexie } from 'dexie';
import type { Migration } from './migration';
import { V1 } from './v1';
import { V2 } from './v2';
import { V3 } from './v3';
import { V4 } from './v4';
import { V5 } from './v5';
import { V6 } from './v6';
import { V7 } from './v7';

export const MIGRATIONS: readonly Migration[] = [V1, V2, V3, V4, V5, V6, V7];

/** Tells a handle every version, so that it can open a database of any of them. */
export function declareVersions(db: Dexie, migrations: readonly Migration[]): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
}
