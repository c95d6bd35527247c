import { shell } from '../../../lib/i18n/en/shell';
/** Says that nothing here is real, and leads out. */
export const SampleBand = () => (
  <div
    role="note"
    className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-md border border-line bg-accent-soft px-3 py-2 text-sm print:hidden"
  >
    <p>
      <strong className="font-semibold">{shell.sample}</strong> {shell.sampleText}
    </p>
    <a href={location.pathname} className="alone font-medium text-accent underline">
      {shell.leaveSample}
    </a>
  </div>
);
