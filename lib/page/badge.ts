import type { BadgeView } from '../messaging/badge-view';
import { applyStyle } from './badge-style';
import { keepInside } from './keep-inside';

/** The name of our host elements. Not a registered custom element: the page sees an unknown, empty tag. */
export const HOST_TAG = 'throughline-badge';

/** `page`: beside the ticket's own title; `row`: short, in a list or on a card; `floating`: in the window's corner. */
export type BadgeForm = 'page' | 'row' | 'floating';

/** One badge: a button in a closed shadow root. */
export interface Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  /** Paints a view-model; the same one again changes nothing. */
  show(view: BadgeView, isDark: boolean): void;
}

interface Options {
  readonly document: Document;
  readonly form: BadgeForm;
  /** A person clicked, with pointer or keyboard; never called for an event the page made. */
  readonly clicked: () => void;
}

/** Makes a badge, not yet in the page. `null` = the page took our tag for an element of its own, so there can be none. */
export function createBadge({ document, form, clicked }: Options): Badge | null {
  const host = document.createElement(HOST_TAG);
  const root = closedRoot(host);
  if (!root) return null;
  applyStyle(root);
  keepInside(root);

  const frame = document.createElement('div');
  const button = document.createElement('button');
  const mark = document.createElement('i');
  const label = document.createElement('span');
  frame.className = `frame ${form}`;
  // Else a drag that begins here would begin at the row around us, out of our sight; this one is ours to call off.
  frame.draggable = true;
  button.type = 'button';
  button.append(mark, label);
  frame.append(button);
  root.append(frame);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) clicked();
  });

  let shown: BadgeView | null = null;
  return {
    host,
    root,
    button,
    show(view, isDark) {
      if (frame.classList.contains('dark') !== isDark) frame.classList.toggle('dark', isDark);
      if (view === shown) return;
      shown = view;
      const { text, tone, description, language } = view;
      frame.lang = language;
      if (label.textContent !== text) label.textContent = text;
      frame.dataset.tone = tone;
      // Begins with what is seen, so that it can be said aloud to press it.
      button.ariaLabel = `${text}. ${description}`;
    },
  };
}

function closedRoot(host: HTMLElement): ShadowRoot | null {
  try {
    return host.attachShadow({ mode: 'closed' });
  } catch {
    return null;
  }
}
