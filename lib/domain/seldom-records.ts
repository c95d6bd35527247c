import type { RecordKind } from './change';
import { kudos } from './kudos';
import { linkRule } from './link-rule';
import { note } from './note';
import { addSchemas } from './record';
import { settings } from './settings';
import { site } from './site';
import { z } from './zod';

// Whoever writes or reads these kinds imports this.
addSchemas({ settings, note, kudos, site, linkRule });

/** Kinds, for parsing what names one. */
export const recordKind = z.enum(
  Object.keys({
    cycle: 1,
    person: 1,
    objective: 1,
    keyResult: 1,
    link: 1,
    checkIn: 1,
    settings: 1,
    note: 1,
    kudos: 1,
    site: 1,
    linkRule: 1,
  } satisfies Record<RecordKind, 1>) as RecordKind[],
);
