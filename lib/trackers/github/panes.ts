import { all, closest } from '../page-dom';
import type { Page } from '../tracker';
import { isProject } from './url';

/**
 * Where another ticket is shown: panels and dialogs use the test ids of the page itself (trackers-a §1.3). A docked panel is no
 * dialog: what takes its focus stands in front of its content.
 */
const PANE =
  '[role="dialog"],[data-testid="side-panel-focus-target"],:has(> span[data-testid="side-panel-focus-target"])';
/** What people wrote, and the timeline: never the header, whatever it looks like. */
const WRITTEN = '.markdown-body,.js-discussion,[data-testid="issue-viewer-comments-container"]';

export const isInPane = (element: Element): boolean => closest(element, PANE) !== null;

export const isWritten = (element: Element): boolean => closest(element, WRITTEN) !== null;

/** Every match that belongs to the address's own ticket: in the panel of a project, elsewhere never in one. */
export const ownAll = ({ document, url }: Page, selector: string): readonly Element[] =>
  all(document, selector).filter((element) => isInPane(element) === isProject(url) && !isWritten(element));

/** The first match that belongs to the address's own ticket. */
export const own = (page: Page, selector: string): Element | null => ownAll(page, selector)[0] ?? null;
