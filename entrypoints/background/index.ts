import { defineBackground } from 'wxt/utils/define-background';
import { OkrError } from '../../lib/domain/errors';
import { background } from '../../lib/i18n/en/background';
import { hintAddressBar, onAddressBar } from '../../lib/platform/address-bar';
import { awake, onRounds } from '../../lib/platform/alarms';
import { onCommand } from '../../lib/platform/commands';
import { onRequest } from '../../lib/platform/messages';
import { followNotifications } from '../../lib/platform/notifications';
import { keepForLater } from '../../lib/platform/packed-script';
import { onAccessChanged } from '../../lib/platform/permissions';
import { onTicketMenu } from '../../lib/platform/ticket-menu';
import type { Database } from '../../lib/store/db';
import { answer } from '../../lib/use-cases/answer';
import { careDaily } from '../../lib/use-cases/care-daily';
import { grantWish } from '../../lib/use-cases/grant-wish';
import { obey } from '../../lib/use-cases/obey';
import { linkFromMenu } from '../../lib/use-cases/offer-in-menu';
import { openWorkspace } from '../../lib/use-cases/open-workspace';
import { reconcileTrackers } from '../../lib/use-cases/reconcile-trackers';
import { refreshPorts } from '../../lib/use-cases/refresh-ports';
import { seldom } from '../../lib/use-cases/seldom';
import { showOwed } from '../../lib/use-cases/show-owed';
import { speakAsDevice } from '../../lib/use-cases/speak';

/** Every listener is registered synchronously: a worker that was woken for an event must find it in its first turn. */
export default defineBackground({
  main() {
    keepForLater();
    onRequest((message, speaker) => answer(message, speaker, Date.now()));
    onAccessChanged(() => void inPeace(settle));
    onRounds(() => void inPeace(makeRounds));
    onCommand(obey);
    onAddressBar(async (text) => (await seldom()).suggest(await openWorkspace(), text));
    onTicketMenu((url, tabId) => void linkFromMenu(url, tabId, Date.now()));
    void inPeace(settle);
  },
});

/** Brings the browser in line with the workspace: at every start, and when access changes. */
async function settle(): Promise<void> {
  // Before anything is awaited: a click on one may be what woke us.
  followNotifications();
  await speakAsDevice();
  hintAddressBar(background.find);
  const db = await openWorkspace();
  await grantWish(db, Date.now());
  await reconcileTrackers(db);
  await lookAfter(db);
}

async function makeRounds(): Promise<void> {
  await speakAsDevice();
  const db = await openWorkspace();
  await lookAfter(db);
  const { remind, keepFresh } = await seldom();
  await remind(db, Date.now());
  await keepFresh(refreshPorts(db, Date.now()), Date.now());
}

async function lookAfter(db: Database): Promise<void> {
  await showOwed(db, Date.now());
  await careDaily(db, Date.now());
}

/** While data is missing nothing is touched; the dashboard tells the person. */
const inPeace = (work: () => Promise<void>): Promise<void> =>
  awake(work()).catch((error: unknown) => {
    if (!(error instanceof OkrError)) throw error;
  });
