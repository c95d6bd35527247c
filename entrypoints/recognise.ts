import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '../lib/trackers/recognise';

// The completion value of an injected script is what `scripting.executeScript` returns.
export default defineUnlistedScript(() => recognise({ url: new URL(location.href), document }));
