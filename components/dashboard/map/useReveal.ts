import { type RefObject, useEffect } from 'react';
import { NODE } from './MapNode';

/** Padding of the box on each side, px. */
const PADDING = 16;

/** Scrolls a node into the box, no farther than needed, whenever it stands elsewhere. @param left with `top` its place in px as shown; negative = there is none. */
export function useReveal(box: RefObject<HTMLElement | null>, left: number, top: number, zoom: number): void {
  useEffect(() => {
    const element = box.current;
    if (!element || top < 0) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    element.scrollTo(
      nearest(scrollLeft, clientWidth, left, NODE.width * zoom),
      nearest(scrollTop, clientHeight, top, NODE.height * zoom),
    );
  }, [box, left, top, zoom]);
}

/** Where a room has to be scrolled to for all of this to be in it; its beginning where it is larger. */
const nearest = (now: number, room: number, at: number, size: number): number =>
  Math.min(at, Math.max(now, at + size + 2 * PADDING - room));
