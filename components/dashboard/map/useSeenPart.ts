import { type RefObject, useEffect, useState } from 'react';
import type { Part } from './window';

/**
 * The part of a scrolled picture that is seen, and as much again around it, so that a step or two need no drawing.
 * @param zoom of the picture within the box; 1 = full size.
 */
export function useSeenPart(box: RefObject<HTMLElement | null>, zoom: number): Part {
  const [part, setPart] = useState<Part>(() => around(0, 0, innerWidth, innerHeight));
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
      const next = around(scrollLeft / zoom, scrollTop / zoom, clientWidth / zoom, clientHeight / zoom);
      setPart((last) =>
        next.left === last.left && next.top === last.top && next.right === last.right && next.bottom === last.bottom
          ? last
          : next,
      );
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [box, zoom]);
  return part;
}

/** Moves in steps of half a screen: what is drawn changes twice a screen and not at every pixel. */
function around(left: number, top: number, width: number, height: number): Part {
  const [stepX, stepY] = [Math.max(1, width / 2), Math.max(1, height / 2)];
  const [x, y] = [Math.floor(left / stepX) * stepX, Math.floor(top / stepY) * stepY];
  return { left: x - width, top: y - height, right: x + 2.5 * width, bottom: y + 2.5 * height };
}
