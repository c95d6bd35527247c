import { useState } from 'react';
import type { CustomField } from '../../../../lib/domain/custom-fields';
import { customTrackerFaults } from '../../../../lib/domain/custom-tracker-faults';
import { OkrError } from '../../../../lib/domain/errors';
import { customTracker as words } from '../../../../lib/i18n/en/custom-tracker';
import { askForOrigin } from '../../../../lib/platform/permissions';
import { useAct } from '../../../hooks/useAct';
import { useDraft } from '../../../hooks/useDraft';
import { useSaidAct } from '../../shell/useSaidAct';
import { type CustomDraft, definitionOf, siteAddress } from './draft';
import { useDescription } from './useDescription';

export interface CustomFormOptions {
  readonly record: CustomDraft;
  readonly onDone: () => void;
}

export type CustomFormState = ReturnType<typeof useCustomForm>;

/** What is typed and pointed at, what is wrong with it, and its way into the workspace. */
export function useCustomForm({ record, onDone }: CustomFormOptions) {
  const { values, set, forget } = useDraft(`custom:${record.baseUrl}`, record);
  const baseUrl = siteAddress(values.baseUrl);
  const definition = definitionOf(values);
  const rowSelector = definition.rows[0]?.row?.[0] ?? '';
  const faults = customTrackerFaults(definition, isSelector);
  const seen = useDescription(values.address, baseUrl, faults.length === 0 ? definition : null);
  const save = useSaidAct('saveSite');
  const turnOn = useAct('turnTrackerOn');
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<OkrError | null>(null);
  const allow = (isAllowed: boolean) => setTrouble(isAllowed ? null : new OkrError('tracker.not-granted'));
  const put = (part: 'page' | 'row', field: CustomField, text: string) =>
    set({ [part]: { ...values[part], [field]: text } });
  const leave = () => {
    forget();
    onDone();
  };
  return {
    values,
    set,
    put,
    leave,
    seen,
    rowSelector,
    isPending: save.isPending || turnOn.isPending,
    refusal: trouble ?? save.refusal ?? turnOn.refusal,
    /** It was sent, and nobody can tell where the site lives. */
    isHomeless: isTried && baseUrl === null,
    errorAt(where: string): string | undefined {
      const fault = faults.find((one) => one.where === where || one.where.startsWith(`${where}.`));
      return fault && (isTried || fault.text !== '') ? words.faults[fault.why] : undefined;
    },
    async point(part: 'page' | 'row', field: CustomField): Promise<void> {
      const selectors = await seen.point(`${part}.${field}`, part === 'row' && field !== 'row' ? rowSelector : '');
      allow(selectors !== null);
      // Two ways to find it: the second where the first is gone one day.
      if (selectors?.length) put(part, field, selectors.slice(0, 2).join('\n'));
    },
    tryIt(): void {
      setTried(true);
      seen.tryIt().then(allow, reportError);
    },
    async submit(): Promise<void> {
      setTried(true);
      if (baseUrl === null || faults.length > 0) return;
      const { statusWords } = values;
      const said = { id: baseUrl, custom: definition, ...(statusWords && { statusWords }) };
      const isGranted = await askForOrigin(baseUrl);
      allow(isGranted);
      if (!isGranted || !(await save.send(said, words.saved(baseUrl)))) return;
      if ((await turnOn.send({ tracker: 'custom', baseUrl })).ok) leave();
    },
  };
}

/** A selector the browser understands. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
