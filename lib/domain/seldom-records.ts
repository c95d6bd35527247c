import { kudos } from './kudos';
import { linkRule } from './link-rule';
import { note } from './note';
import { addSchemas } from './record';
import { settings } from './settings';
import { site } from './site';

// Whoever writes or reads these kinds imports this.
addSchemas({ settings, note, kudos, site, linkRule });
