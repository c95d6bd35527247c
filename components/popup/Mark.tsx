/** The product's mark: a line through stacked marks. The same drawing as public/icon. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-5">
      <rect width="32" height="32" rx="7" fill="#2c4a9e" />
      <path d="M6 23.5h12M10 16h12M14 8.5h12" stroke="#aebde8" strokeWidth="3.6" strokeLinecap="round" />
      <path d="M8.5 28 23.5 4" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" />
    </svg>
  );
}
