import { type PointerEvent, type RefObject, useRef } from 'react';

/** Moves a scrolled picture with the mouse, where it is empty. Fingers scroll by themselves. */
export function useDragToPan(box: RefObject<HTMLElement | null>) {
  const from = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const element = box.current;
      const isEmpty = !(event.target as Element).closest('[role=treeitem]');
      if (!element || event.pointerType !== 'mouse' || event.button !== 0 || !isEmpty) return;
      from.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
      element.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (!from.current) return;
      box.current?.scrollTo(
        from.current.left - event.clientX + from.current.x,
        from.current.top - event.clientY + from.current.y,
      );
    },
    onPointerUp: () => {
      from.current = null;
    },
  };
}
