import { recognition } from '../../../lib/i18n/en/recognition';
import { ClippedText } from '../../ui/ClippedText';

/** A finished ticket by its title. @param url `undefined` when it is not known any more. */
export const TicketLink = ({ title, url }: { readonly title: string | null; readonly url: string | undefined }) => (
  <>
    <span aria-hidden="true" className="text-on-track">
      ✓
    </span>
    {url ? (
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        className="min-w-0 py-1 hover:text-accent hover:underline"
      >
        <ClippedText lines={1}>{title ?? url}</ClippedText>
        <span className="sr-only"> {recognition.newTab}</span>
      </a>
    ) : (
      <ClippedText lines={1}>{title ?? '–'}</ClippedText>
    )}
  </>
);
