/** "Becomes", between two islands of direction: it points the way that is read. */
export const Arrow = () => <span className="inline-block rtl:-scale-x-100">→</span>;
