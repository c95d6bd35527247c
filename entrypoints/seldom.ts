import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepFindsForLater } from '../lib/platform/packed-finds';
import { followRules, makeRound } from '../lib/use-cases/follow-rules';
import { hearReport } from '../lib/use-cases/hear-report';
import { keepAccess } from '../lib/use-cases/keep-access';
import { keepFresh } from '../lib/use-cases/keep-fresh';
import { previewRule } from '../lib/use-cases/preview-rule';
import { remind } from '../lib/use-cases/remind';
import { suggest } from '../lib/use-cases/suggest';

/**
 * What background and pages do seldom, trackers' APIs above all: loaded when it is done, not with every start. The database is
 * lent to it, so that there is one.
 */
export default defineUnlistedScript(() => {
  keepFindsForLater();
  globalThis.throughlineSeldom = {
    followRules,
    hearReport,
    keepAccess,
    keepFresh,
    previewRule,
    refreshTickets: makeRound,
    remind,
    suggest,
  };
});
