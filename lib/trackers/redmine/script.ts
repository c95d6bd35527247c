import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shelve } from '../shelf';
import { redmine } from './page';

export default defineUnlistedScript(() => shelve(redmine));
