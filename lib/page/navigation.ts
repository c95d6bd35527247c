/** Events by which trackers, their frameworks and the browser announce that another page is shown in the same document. */
const DOCUMENT_EVENTS = ['turbo:load', 'turbo:render', 'soft-nav:react-done'];

/** What a page is watched for. Both mean "look again"; they never carry data, since a page can forge them. */
export interface NavigationListeners {
  /** Another page may be shown now. */
  readonly moved: () => void;
  /** The page came back from the back/forward cache: what it shows may be hours old. */
  readonly restored: () => void;
}

/** Listens for soft navigations and for the return from the back/forward cache. */
export function watchNavigation(
  { window, document }: { readonly window: Window; readonly document: Document },
  { moved, restored }: NavigationListeners,
  signal: AbortSignal,
): void {
  for (const type of DOCUMENT_EVENTS) document.addEventListener(type, moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('load', moved, { signal });
  // Absent in Firefox before 147; there the address is compared whenever the page settles.
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  window.addEventListener('pageshow', (event) => (event.persisted ? restored() : undefined), { signal });
}
