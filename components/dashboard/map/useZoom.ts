import { type RefObject, useEffect, useState } from 'react';

const [LEAST, MOST, STEP] = [0.25, 1.5, 1.25];
/** Padding and border around the picture, px. */
const FRAME = 36;
const within = (zoom: number): number => Math.min(MOST, Math.max(LEAST, zoom));

/** Zoom of a scrolled picture: by buttons, by Ctrl and wheel (a pinch arrives as that), or so that all of it is seen. */
export function useZoom(box: RefObject<HTMLElement | null>, width: number, height: number) {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      // Else the whole page would grow. React's own listener could not say so.
      event.preventDefault();
      setZoom((now) => within(now * Math.exp(-event.deltaY / 300)));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [box]);
  return {
    zoom,
    closer: () => setZoom((now) => within(now * STEP)),
    farther: () => setZoom((now) => within(now / STEP)),
    fit: () => {
      const { clientWidth = 1, clientHeight = 1 } = box.current ?? {};
      setZoom(
        within(Math.min(1, (clientWidth - FRAME) / Math.max(1, width), (clientHeight - FRAME) / Math.max(1, height))),
      );
      box.current?.scrollTo(0, 0);
    },
  };
}
