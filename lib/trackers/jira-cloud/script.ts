import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../shelf';
import { jiraCloud } from './page';

export default defineUnlistedScript(() => shelve(jiraCloud));
