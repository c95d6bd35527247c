import type { CustomTracker } from '../domain/custom-tracker';
import type { Describe } from '../messaging/describe';
import { candidatesFor, rowCandidatesFor } from '../trackers/custom/candidates';
import { probe } from '../trackers/custom/probe';
import { pick } from './pick';

/** What the form that describes a site can ask of a page of it. */
export const describePage = (document: Document, location: Location): Describe => ({
  async pick({ hint, what, row }) {
    const rowOf = (element: Element): Element | null => (row === '' ? null : element.closest(row));
    const meant = (element: Element): Element | null =>
      what === 'row'
        ? element.closest(rowCandidatesFor(element)[0] ?? ':not(*)')
        : row === '' || rowOf(element)
          ? element
          : null;
    const element = await pick(document, { hint, meant });
    if (!element) return [];
    return what === 'row' ? rowCandidatesFor(element) : candidatesFor(element, rowOf(element) ?? document);
  },
  probe: async (baseUrl: string, definition: CustomTracker) =>
    probe({ url: new URL(location.href), document }, baseUrl, definition),
});
