import { useCallback, useEffect, useState } from 'react';
import type { CustomField } from '../../../../lib/domain/custom-fields';
import type { CustomTracker } from '../../../../lib/domain/custom-tracker';
import { trackerAddress } from '../../../../lib/domain/tracker-address';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import type { Probe } from '../../../../lib/messaging/describe';
import { pickOnPage, probePage } from '../../../../lib/platform/describe-page';
import { askForOrigin } from '../../../../lib/platform/permissions';

/** Which field somebody points at just now: `page.title`, `row.row`. */
type Pointed = `${'page' | 'row'}.${CustomField}`;

/** A pause in typing. */
const PAUSE_MS = 600;

/**
 * The open page beside the form: pointing at things in it, and what the description finds there, anew after every change
 * once the page may be looked at.
 * @param definition `null` while it makes no sense.
 */
export function useDescription(typedAddress: string, baseUrl: string | null, definition: CustomTracker | null) {
  const address = trackerAddress(typedAddress);
  const [isAllowed, setAllowed] = useState(false);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [found, setFound] = useState<{ readonly probe: Probe | null }>();
  const json = JSON.stringify(definition);
  const probe = useCallback(async () => {
    if (address === null || baseUrl === null || json === 'null') return;
    const probed = await probePage(address, baseUrl, JSON.parse(json) as CustomTracker).catch(() => null);
    setFound({ probe: probed });
  }, [address, baseUrl, json]);
  useEffect(() => {
    if (!isAllowed) return undefined;
    const timer = setTimeout(() => void probe().catch(reportError), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isAllowed, probe]);
  // The browser asks the person only straight out of a click: nothing may be awaited before.
  const allow = async (): Promise<string | null> => {
    if (address === null || !(await askForOrigin(address))) return null;
    setAllowed(true);
    return address;
  };
  return {
    pointed,
    found,
    /** @returns selectors; empty = nothing was picked; `null` = no access, or no page. */
    async point(what: Pointed, row: string): Promise<string[] | null> {
      const allowed = await allow();
      if (allowed === null) return null;
      setPointed(what);
      const field = what.split('.')[1] as CustomField;
      const request = { what: field === 'row' ? 'row' : 'part', row, hint: words.click(words.fields[field]) } as const;
      return pickOnPage(allowed, request)
        .catch(() => null)
        .finally(() => setPointed(null));
    },
    /** @returns whether the page may be looked at. */
    async tryIt(): Promise<boolean> {
      if ((await allow()) === null) return false;
      await probe();
      return true;
    },
  };
}
