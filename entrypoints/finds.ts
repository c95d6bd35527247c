import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { finds } from '../lib/trackers/api-finds';

/** How trackers are asked which tickets fit: loaded by `entrypoints/seldom.ts` when a rule or my work has a question. */
export default defineUnlistedScript(() => {
  globalThis.throughlineFinds = finds;
});
