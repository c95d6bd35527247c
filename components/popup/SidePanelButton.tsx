import { sidePanel } from '../../lib/i18n/en/side-panel';
import { openSidePanel } from '../../lib/platform/side-panel';
import { Button } from '../ui/Button';

/** Goes on beside the page: the panel opens, the popup makes room. */
export function SidePanelButton() {
  const open = () => void openSidePanel().then(() => window.close(), reportError);
  return (
    <Button kind="quiet" size="small" title={sidePanel.openHint} onClick={open}>
      {sidePanel.open}
    </Button>
  );
}
