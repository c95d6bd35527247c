import type { FromExtension } from '../messaging/commands';
import type { DeskCommand } from '../messaging/desk-commands';
import type { Reply, Request } from '../messaging/protocol';
import type { ForSafety } from '../messaging/safety';
import { importSeldom } from '../platform/packed-script';
import type { Database } from '../store/db';
import { longWrite, withWriteLimit } from '../store/long-work';
import type { UseCase } from './act';
import { chooseWriteBack, settleComment } from './choose-write-back';
import { clearAway } from './clear-away';
import { compact } from './compact';
import { deskUseCases } from './desk-use-cases';
import { forgetOld } from './forget-old';
import { importBackup, previewBackup } from './import-backup';
import { importObjectives, previewObjectives } from './import-objectives';
import { undoImport } from './import-undo';
import { moveTracker } from './move-tracker';
import { openForRescue, openWorkspace } from './open-workspace';
import { putAside } from './put-aside';
import { refreshPorts } from './refresh-ports';
import { carryOut, replyTo } from './reply';
import { safety } from './safety';
import { seldom } from './seldom';
import { takeSnapshot } from './take-snapshot';

type Calls = FromExtension & ForSafety;
type Serve<K extends keyof Calls> = (input: Calls[K]['input'], now: number, opId: string) => Promise<Calls[K]['reply']>;

const useCases: { readonly [K in keyof typeof deskUseCases]: UseCase<K> } = deskUseCases;

/** What takes no longer than any act. */
const act =
  <K extends keyof typeof useCases>(name: K): Serve<K> =>
  (input, now, opId) =>
    withWriteLimit(openWorkspace().then((db) => carryOut(db, useCases[name], { name, opId, input }, now)));

/** Merging a file in takes nothing away, so it is also a way to bring back what is missing: these open any database. */
const desk: { readonly [K in DeskCommand]: Serve<K> } = {
  previewBackup: async (input, now) => previewBackup(await openForRescue(), input, now),
  importBackup: async (input, now) => importBackup(await withSnapshot(openForRescue(), now), input, now),
  previewObjectives: async (input, now) => previewObjectives(await openWorkspace(), input, now),
  importObjectives: async (input, now, opId) =>
    performLong('importObjectives', importObjectives, await withSnapshot(openWorkspace(), now), { input, now, opId }),
  saveSettings: act('saveSettings'),
  saveSite: act('saveSite'),
  saveLinkRule: act('saveLinkRule'),
  deleteLinkRule: act('deleteLinkRule'),
  settleLink: act('settleLink'),
  closeObjective: act('closeObjective'),
  carryOver: act('carryOver'),
  writeNote: act('writeNote'),
  settleNote: act('settleNote'),
  thank: act('thank'),
  mergePeople: act('mergePeople'),
  moveTracker: async (input, now, opId) =>
    performLong('moveTracker', moveTracker, await openWorkspace(), { input, now, opId }),
  deleteRecord: act('deleteRecord'),
  undoAct: act('undoAct'),
  acknowledge: act('acknowledge'),
  undoImport: async (input, now, opId) =>
    performLong('undoImport', undoImport, await withSnapshot(openWorkspace(), now), { input, now, opId }),
  compact: async (input, now) => {
    const db = await openWorkspace();
    if (!input.isTrial && input.after === null) {
      await forgetOld(db, now);
      await clearAway(now);
    }
    return compact(db, input, now);
  },
  // How trackers are asked lies in a script that whoever never asks one need not load.
  keepAccess: async (input, now) =>
    (await seldom(importSeldom)).keepAccess(refreshPorts(await openWorkspace(), now), input, now),
  chooseWriteBack: async (input) => chooseWriteBack(await openWorkspace(), input),
  putAside: async (input, now) => putAside(await openWorkspace(), input, now),
  settleComment: async (input) => settleComment(await openWorkspace(), input),
  refreshTracker: async ({ baseUrl }, now) => {
    await (await seldom(importSeldom)).refreshTickets(refreshPorts(await openWorkspace(), now), now, baseUrl);
    return null;
  },
  previewRule: async (input, now) =>
    (await seldom(importSeldom)).previewRule(refreshPorts(await openWorkspace(), now), input),
  followRule: async ({ id }, now) => {
    await (await seldom(importSeldom)).followRules(refreshPorts(await openWorkspace(), now), now, { id });
    return null;
  },
  ...safety,
};

/** Answers a command in the page that sent it. @see DeskCommand for why it is not the background. */
export const answerAtDesk = ({ name, opId, input }: Request, now: number): Promise<Reply> =>
  replyTo(opId, () => desk[name as DeskCommand](input as never, now, opId));

const performLong = <K extends keyof FromExtension>(
  name: K,
  useCase: UseCase<K>,
  db: Database,
  { input, now, opId }: { input: FromExtension[K]['input']; now: number; opId: string },
) => longWrite(() => carryOut(db, useCase, { name, opId, input }, now));

/** Whoever takes in a file, or takes one back, may want to be where they were. */
async function withSnapshot(opening: Promise<Database>, now: number): Promise<Database> {
  const db = await opening;
  await takeSnapshot(db, 'import', now);
  return db;
}
