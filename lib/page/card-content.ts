import type { BadgeCardEntry, BadgeView } from '../messaging/badge-view';

/**
 * What the hover card says about a ticket: each linked key result with its status and the arithmetic behind it, or, for
 * an unlinked ticket, what a click does. Text only; nothing in it can be focused or written into.
 */
export function cardContent(document: Document, { card, description }: BadgeView, hint: string | null): HTMLElement[] {
  const entries = card.map((entry) => section(document, entry));
  const blocks = entries.length > 0 ? entries : [block(document, 'p', description)];
  return hint === null ? blocks : [block(document, 'p', hint, 'hint'), ...blocks];
}

function section(document: Document, { title, tone, status, lines }: BadgeCardEntry): HTMLElement {
  const entry = document.createElement('section');
  const state = block(document, 'p', status, 'status');
  state.prepend(document.createElement('i'));
  entry.dataset.tone = tone;
  entry.append(block(document, 'p', title, 'title'), state, ...lines.map((line) => block(document, 'p', line)));
  return entry;
}

function block(document: Document, tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  // Titles come in any script; each decides its own direction and cannot turn its neighbours around.
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
