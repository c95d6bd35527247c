/** The arithmetic behind a number, one click away. */
export function Explain({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  return (
    <details className="text-sm text-muted">
      <summary className="w-fit rounded-md py-0.5 text-accent hover:underline">{label}</summary>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 ps-5">
        {lines.map((line, i) => (
          // The same step may be taken twice.
          <li key={`${i} ${line}`} className="[overflow-wrap:anywhere]">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
