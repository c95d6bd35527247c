/** Everything by which a row that is a link, a drag source or a keyboard shortcut area could mistake our UI for itself. */
const TYPES =
  'click auxclick dblclick contextmenu mousedown mouseup mouseover mouseout pointerdown pointerup pointerover pointerout ' +
  'touchstart touchend dragstart keydown keyup keypress focusin focusout';
/** Stopping these is not enough: a link around us would be followed, a row around us dragged. */
const PREVENTED = /click|drag/;

/** One for all badges. */
const keep = (event: Event): void => {
  event.stopPropagation();
  if (PREVENTED.test(event.type)) event.preventDefault();
};

/** Keeps what happens inside our shadow root from the page around it. */
export function keepInside(root: ShadowRoot): void {
  for (const type of TYPES.split(' ')) root.addEventListener(type, keep);
}
