import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inPage } from './in-page';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { inPage });
});
