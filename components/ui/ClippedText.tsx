interface ClippedTextProps {
  readonly children: string;
  /** Lines shown before the rest is cut. */
  readonly lines?: 1 | 2 | 3 | 5;
  readonly className?: string;
}

const CLAMP = {
  1: 'block min-w-0 truncate',
  2: 'line-clamp-2 text-pretty',
  3: 'line-clamp-3 text-pretty',
  5: 'line-clamp-5',
} as const;
/** More than fits in five lines of any screen; the browser is spared laying out megabytes. */
const MOST = 400;

/** Somebody's own words: shown as text in their own direction, cut when they are long, whole (as far as sane) on hover. */
export function ClippedText({ children, lines = 2, className }: ClippedTextProps) {
  const shown = cut(children);
  return (
    <bdi title={shown} className={`${CLAMP[lines]} ${className ?? ''}`}>
      {shown}
    </bdi>
  );
}

/** Cuts without leaving half an emoji. */
export const cut = (text: string, most = MOST): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
