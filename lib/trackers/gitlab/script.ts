import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../shelf';
import { gitlab } from './page';

export default defineUnlistedScript(() => shelve(gitlab));
