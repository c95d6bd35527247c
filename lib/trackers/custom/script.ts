import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../shelf';
import { tracker } from './page';

export default defineUnlistedScript(() => shelve(tracker));
