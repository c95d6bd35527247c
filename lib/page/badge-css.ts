/**
 * Looks of badge and hover card. `!important` on the host: there a page's own rules would win otherwise. The host is one
 * line of text high at most and lets the button stand out of it, so that it can never make a row taller.
 */
export const BADGE_CSS = `
:host {
  all: initial !important;
  display: inline-flex !important;
  flex: none !important;
  align-items: center !important;
  align-self: center !important;
  vertical-align: middle !important;
  height: 1em !important;
  max-width: 100% !important;
  margin-inline-start: 8px !important;
  font-size: inherit !important;
  line-height: 1 !important;
  unicode-bidi: isolate !important;
}
.frame {
  --back: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --shadow: #1f232826;
  --good: #1a7f37; --fair: #9a6700; --warn: #bc4c00; --bad: #cf222e; --old: #8250df;
  --tone: var(--soft);
  display: inline-flex; min-width: 0; font: 400 12px/1 system-ui, -apple-system, 'Segoe UI', sans-serif; color: var(--text);
}
.dark {
  --back: #161b22; --text: #e6edf3; --soft: #9198a1; --line: #3d444d; --shadow: #010409b3;
  --good: #3fb950; --fair: #d29922; --warn: #f0883e; --bad: #f85149; --old: #ab7df8;
}
[data-tone=on_track] { --tone: var(--good) }
[data-tone=behind] { --tone: var(--fair) }
[data-tone=at_risk] { --tone: var(--warn) }
[data-tone=off_track] { --tone: var(--bad) }
[data-tone=outdated] { --tone: var(--old) }
.floating { position: fixed; inset: auto 16px 16px auto; z-index: 2147483647 }
button {
  all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 5px;
  height: 18px; min-width: 0; max-width: 240px; padding: 0 7px; border: 1px solid var(--line); border-radius: 9px;
  background: var(--back); background: color-mix(in srgb, var(--tone) 9%, var(--back));
  border-color: color-mix(in srgb, var(--tone) 40%, var(--back));
  font-size: 11px; cursor: pointer; user-select: none;
}
.row button { max-width: 136px }
[data-tone=none] button { background: none; border-color: var(--line); color: var(--soft) }
button:hover, [data-tone=none] button:hover { background: color-mix(in srgb, var(--tone) 18%, var(--back)); color: var(--text) }
button:focus-visible { outline: 2px solid #0969da; outline-offset: 1px }
.dark button:focus-visible { outline-color: #4493f8 }
.floating button, .floating.row button { max-width: 136px }
[data-tone=none] button {
  height: 26px; border-radius: 13px; padding: 0 11px; font-size: 12px; background-color: var(--back); box-shadow: 0 2px 8px var(--shadow);
}
span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.3; unicode-bidi: isolate }
i { flex: none; display: inline-block; box-sizing: border-box; width: 8px; height: 8px; background: var(--tone) }
[data-tone=none] > button > i { clip-path: polygon(40% 0,60% 0,60% 40%,100% 40%,100% 60%,60% 60%,60% 100%,40% 100%,40% 60%,0 60%,0 40%,40% 40%) }
[data-tone=on_track] > * > i { clip-path: circle(50%) }
[data-tone=behind] > * > i { clip-path: polygon(0 10%,100% 10%,50% 95%) }
[data-tone=at_risk] > * > i { clip-path: polygon(50% 5%,100% 90%,0 90%) }
[data-tone=off_track] > * > i { clip-path: polygon(15% 0,50% 35%,85% 0,100% 15%,65% 50%,100% 85%,85% 100%,50% 65%,15% 100%,0 85%,35% 50%,0 15%) }
[data-tone=too_early] > * > i { background: none; border: 1.5px solid var(--tone); border-radius: 50% }
[data-tone=outdated] > * > i { clip-path: polygon(5% 0,95% 0,55% 50%,95% 100%,5% 100%,45% 50%) }
[data-tone=pending] > * > i { clip-path: inset(38% 0) }
[data-tone=closed] > * > i { clip-path: polygon(0 55%,15% 40%,38% 62%,85% 10%,100% 25%,38% 92%) }
.card {
  position: fixed; inset: auto; margin: 0; box-sizing: border-box; width: max-content; max-width: min(320px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow: auto; padding: 12px 14px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--back); color: var(--text); box-shadow: 0 6px 20px var(--shadow);
  font-size: 12px; line-height: 1.45; text-align: start; white-space: normal; overflow-wrap: anywhere; cursor: default;
}
section + section, .hint + * { margin-top: 10px; padding-top: 10px; border-top: 1px solid var(--line) }
h3 { margin: 0; font-size: 13px; font-weight: 600; line-height: 1.35; unicode-bidi: isolate }
p { margin: 4px 0 0; color: var(--soft); unicode-bidi: isolate }
.card > p:first-child { margin: 0 }
.status { display: flex; align-items: center; gap: 6px; color: var(--text); font-weight: 500 }
.hint { color: var(--text) }
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color .12s }
  .card { animation: appear .1s }
  @keyframes appear { from { opacity: 0 } }
}
@media (forced-colors: active) {
  i { forced-color-adjust: none; --tone: CanvasText }
  button { border-color: ButtonText }
}
@media print { :host { display: none !important } }
`;
