/** The shape of a question to the owner, beside its words. */
export const SignalGlyph = () => (
  <svg
    viewBox="0 0 16 16"
    aria-hidden="true"
    className="size-3.5 shrink-0 fill-none stroke-current [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:1.6]"
  >
    <path d="M2.5 3h11v8H8l-3 2.5V11H2.5zM8 5.2v2.6m0 1.3v.1" />
  </svg>
);
