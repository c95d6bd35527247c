import { all, closest } from '../page-dom';

/** Where another ticket is shown: side panels and dialogs use the test ids of the page itself (trackers-a §1.3). */
const PANE = '[role="dialog"],[data-testid="side-panel-focus-target"]';
/** What people wrote, and the timeline: never the header, whatever it looks like. */
const WRITTEN = '.markdown-body,.js-discussion,[data-testid="issue-viewer-comments-container"]';

export const isInPane = (element: Element): boolean => closest(element, PANE) !== null;

export const isWritten = (element: Element): boolean => closest(element, WRITTEN) !== null;

/** Every match that belongs to the page's own ticket. */
export const ownAll = (document: Document, selector: string): readonly Element[] =>
  all(document, selector).filter((element) => !isInPane(element) && !isWritten(element));

/** The first match that belongs to the page's own ticket. */
export const own = (document: Document, selector: string): Element | null => ownAll(document, selector)[0] ?? null;
