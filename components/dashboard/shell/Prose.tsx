/** Somebody's own paragraphs: in their direction, with their line breaks, scrolling where they are long. */
export const Prose = ({ text }: { readonly text: string }) => (
  <p dir="auto" className="max-h-40 overflow-auto whitespace-pre-wrap [overflow-wrap:anywhere]">
    {text}
  </p>
);
