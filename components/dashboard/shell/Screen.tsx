import './desk-refusals';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { ClippedText, cut } from '../../ui/ClippedText';

/** Is this the screen the page opened with? Then the browser's own focus is right; only later screens claim it. */
export const Arrival = createContext<() => boolean>(() => false);

interface ScreenProps {
  /** Names the screen: its heading and the tab. */
  readonly title: string;
  /** Above the title: where this is. */
  readonly above?: ReactNode;
  /** Beside the title: state, buttons. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One screen: gives the tab its title, and takes focus at its heading when the person comes from another screen. */
export function Screen({ title, above, aside, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const takeArrival = useContext(Arrival);
  useEffect(() => {
    document.title = `${cut(title, 80)} – Throughline`;
  }, [title]);
  useEffect(() => {
    if (takeArrival()) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [takeArrival]);
  return (
    <>
      <header className="mb-5 flex flex-col gap-2">
        {above && <div className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm text-muted">{above}</div>}
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
          <h1
            ref={heading}
            tabIndex={-1}
            className="min-w-0 max-w-3xl flex-[1_1_16rem] text-xl font-semibold text-balance outline-none"
          >
            <ClippedText lines={5}>{title}</ClippedText>
          </h1>
          {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
        </div>
      </header>
      <div className="flex flex-col gap-5">{children}</div>
    </>
  );
}
