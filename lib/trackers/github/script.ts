import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../shelf';
import { github } from './page';

export default defineUnlistedScript(() => shelve(github));
