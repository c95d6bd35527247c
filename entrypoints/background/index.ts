import { defineBackground } from 'wxt/utils/define-background';
import { onRounds } from '../../lib/platform/alarms';
import { onRequest } from '../../lib/platform/messages';
import { onAccessChanged } from '../../lib/platform/permissions';
import { openDatabase } from '../../lib/store/db';
import { answer } from '../../lib/use-cases/answer';
import { forgetOld } from '../../lib/use-cases/forget-old';
import { grantWish } from '../../lib/use-cases/grant-wish';
import { reconcileTrackers } from '../../lib/use-cases/reconcile-trackers';
import { showOwed } from '../../lib/use-cases/show-owed';

/** Every listener is registered synchronously: a worker that was woken for an event must find it in its first turn. */
export default defineBackground({
  type: 'module',
  main() {
    onRequest((message, speaker) => answer(message, speaker, Date.now()));
    onAccessChanged(() => void settle());
    onRounds(() => void makeRounds());
    void settle();
  },
});

/** Brings the browser in line with the workspace: at every start, and when access changes. */
async function settle(): Promise<void> {
  const db = await openDatabase();
  await grantWish(db, Date.now());
  await reconcileTrackers(db);
  await showOwed(db, Date.now());
}

async function makeRounds(): Promise<void> {
  const db = await openDatabase();
  await forgetOld(db, Date.now());
  await showOwed(db, Date.now());
}
