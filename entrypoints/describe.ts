import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../lib/page/describe';

/** Injected into the tab in which a person describes a site, when the form asks something of it. */
export default defineUnlistedScript(() => {
  globalThis.throughlineDescribe = describePage(document, location);
});
