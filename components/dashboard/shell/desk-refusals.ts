import { deskRefusals } from '../../../lib/i18n/en/desk-refusals';
import { refuseAtDesk } from '../../../lib/i18n/refusals';

// Whoever shows a screen of the dashboard has the words for whatever it is refused.
refuseAtDesk(deskRefusals);
