import styles from './badge.css?inline';

let shared: CSSStyleSheet | null = null;

/** Gives a shadow root the one style sheet all badges share. Constructed, because a page's CSP cannot forbid that. */
export function applyStyle(root: ShadowRoot): void {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(styles);
  }
  root.adoptedStyleSheets = [shared];
}
