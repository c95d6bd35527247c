import { spoken } from '../spoken';

export const sidePanel = spoken('side-panel', {
  open: 'Side panel',
  openHint: 'Keep this beside the page',
  unseen: 'This page is not visible to Throughline',
  unseenHint:
    'Beside a page it sees only trackers that are turned on. To turn one on, press the Throughline button in the toolbar there.',
});
