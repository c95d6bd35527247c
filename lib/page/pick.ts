import { nativeDocument } from './native-document';

/** Says what to click. */
interface Options {
  readonly hint: string;
  /** The element that is meant when this one is clicked; `null` = none, and nothing is outlined. */
  readonly meant: (element: Element) => Element | null;
}

const OUTLINE =
  'position:fixed;z-index:2147483647;pointer-events:none;border:2px solid #2f5bd0;border-radius:4px;background:#2f5bd022';
const LABEL =
  'position:fixed;z-index:2147483647;pointer-events:none;inset:8px auto auto 50%;transform:translateX(-50%);padding:6px 12px;border-radius:6px;background:#1c2333;color:#fff;font:14px system-ui,sans-serif';

/**
 * Lets a person point at something in a page. The page itself sees nothing of the click.
 * @returns what was clicked; `null` after Escape.
 */
export function pick(document: Document, { hint, meant }: Options): Promise<Element | null> {
  const native = nativeDocument(document);
  const [outline, label] = [native.createElement('div'), native.createElement('div')];
  label.style.cssText = LABEL;
  label.textContent = hint;
  native.documentElement.append(outline, label);
  const end = new AbortController();
  return new Promise<Element | null>((resolve) => {
    const listen = (type: string, hear: (event: Event) => void) =>
      native.addEventListener(type, hear, { capture: true, signal: end.signal, passive: false });
    const targetOf = (event: Event): Element | null => {
      const [target] = event.composedPath();
      return target instanceof Element ? meant(target) : null;
    };
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup']) listen(type, swallow);
    listen('pointermove', (event) => {
      const { left, top, width, height } = targetOf(event)?.getBoundingClientRect() ?? new DOMRect();
      outline.style.cssText = `${OUTLINE};left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    });
    listen('click', (event) => {
      swallow(event);
      // A page that clicks by itself describes nothing.
      const target = event.isTrusted ? targetOf(event) : null;
      if (target) resolve(target);
    });
    listen('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      swallow(event);
      resolve(null);
    });
  }).finally(() => {
    end.abort();
    outline.remove();
    label.remove();
  });
}
