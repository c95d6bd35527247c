import { nativeDocument } from './native-document';

/** A little transparency is a theme's choice, much of it a trick. */
const MIN_OPACITY = 0.9;

/**
 * The best a browser without visibility tracking (Firefox) can tell at the moment of a click: nothing lies over the
 * button, and neither it nor anything around it is transparent, filtered or clipped. An overlay that lets the pointer
 * through stays unseen.
 */
export function looksUncovered(button: Element): boolean {
  const root = button.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : button;
  const document = nativeDocument(button.ownerDocument);
  const { left, top, width, height } = button.getBoundingClientRect();
  if (width < 8 || height < 8) return false;
  for (const [x, y] of [
    [0.5, 0.5],
    [0.1, 0.5],
    [0.9, 0.5],
  ] as const) {
    if (document.elementFromPoint(left + width * x, top + height * y) !== host) return false;
  }
  let opacity = 1;
  for (let at: Element | null = host; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < MIN_OPACITY || style.filter !== 'none' || style.clipPath !== 'none') return false;
  }
  return true;
}
