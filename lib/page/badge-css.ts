/**
 * Looks of badge and hover card. `!important` on the host: there a page's own rules would win otherwise. The host is one
 * line of text high at most and lets the button stand out of it, so that it can never make a row taller. The invisible
 * backdrop of the card must go: for Chromium's visibility tracking it would cover every badge of the page.
 */
export const BADGE_CSS = `
:host {
  all: initial !important;
  display: inline-flex !important;
  align-items: center !important;
  align-self: center !important;
  vertical-align: middle !important;
  height: 1em !important;
  max-width: 100% !important;
  margin-inline: 8px 2px !important;
  font-size: inherit !important;
  unicode-bidi: isolate !important;
}
.frame {
  color-scheme: light;
  --back: light-dark(#fff, #161b22); --text: light-dark(#1f2328, #e6edf3); --soft: light-dark(#59636e, #9198a1);
  --line: light-dark(#d1d9e0, #3d444d); --shadow: light-dark(#1f232826, #010409b3); --tone: var(--soft);
  display: inline-flex; min-width: 0; font: 11px/1.3 system-ui, sans-serif; color: var(--text);
}
.dark { color-scheme: dark }
[data-tone=on_track] { --tone: #238c43 }
[data-tone=behind] { --tone: #a87500 }
[data-tone=at_risk] { --tone: #d9631e }
[data-tone=off_track] { --tone: #e5404a }
[data-tone=outdated] { --tone: #9a6cf0 }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 5px;
  height: 18px; min-width: 0; max-width: 240px; padding: 0 7px; border-radius: 18px; cursor: pointer;
  border: 1px solid color-mix(in srgb, var(--tone) 40%, var(--back)); background: color-mix(in srgb, var(--tone) 9%, var(--back));
}
.row button { max-width: 108px }
[data-tone=none] button { background: none; border-color: var(--line); color: var(--soft) }
.floating { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; font-size: 12px }
.floating button { height: 26px; padding: 0 11px; background: var(--back); box-shadow: 0 2px 8px var(--shadow) }
button:hover { background: color-mix(in srgb, var(--tone) 18%, var(--back)); color: var(--text) }
button:focus-visible { outline: 2px solid light-dark(#0969da, #4493f8); outline-offset: 1px }
span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; unicode-bidi: isolate }
i { flex: none; box-sizing: border-box; width: 8px; height: 8px; background: var(--tone) }
[data-tone=none] > * > i, [data-tone=off_track] > * > i { clip-path: polygon(40% 0,60% 0,60% 40%,100% 40%,100% 60%,60% 60%,60% 100%,40% 100%,40% 60%,0 60%,0 40%,40% 40%) }
[data-tone=off_track] > * > i { rotate: 45deg; scale: 1.25 }
[data-tone=on_track] > * > i { border-radius: 50% }
[data-tone=behind] > * > i { clip-path: polygon(0 10%,100% 10%,50% 95%) }
[data-tone=at_risk] > * > i { clip-path: polygon(0 90%,100% 90%,50% 5%) }
[data-tone=too_early] > * > i { background: none; border: 1.5px solid var(--tone); border-radius: 50% }
[data-tone=outdated] > * > i { clip-path: polygon(0 0,100% 0,0 100%,100% 100%) }
[data-tone=pending] > * > i { clip-path: inset(38% 0) }
[data-tone=closed] > * > i { clip-path: polygon(0 55%,15% 40%,38% 62%,85% 10%,100% 25%,38% 92%) }
.card {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: max-content; max-width: min(320px, 100vw - 16px);
  overflow: auto; padding: 12px 14px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--back); color: var(--text); box-shadow: 0 8px 10px var(--shadow);
  font-size: 12px; line-height: 1.45; overflow-wrap: anywhere;
}
.card::backdrop { display: none }
.above { box-shadow: 0 -8px 10px var(--shadow) }
section + section, .hint + * { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--line) }
p { margin: 0; unicode-bidi: isolate }
.title { font-size: 13px; line-height: 1.35; font-weight: 700 }
p { color: var(--soft) }
* + p { margin-top: 4px }
.status { display: flex; align-items: center; gap: 6px }
.status, .hint { color: var(--text) }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear .1s }
  @keyframes appear { from { opacity: 0 } }
}
@media (forced-colors: active) {
  i { forced-color-adjust: none; --tone: CanvasText }
}
@media print { :host { display: none !important } }
`;
