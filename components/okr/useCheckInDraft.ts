import { draftNote, lastText } from '../../lib/i18n/check-in-draft';
import { checkInForm } from '../../lib/i18n/en/check-in-form';
import { checkInDraft } from '../../lib/store/queries/check-in-draft';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import { useLive } from '../hooks/useLive';
import { useNow } from '../hooks/useNow';

/** What to begin a check-in's note with, and what was said last: to be confirmed instead of remembered. */
export function useCheckInDraft(goal: KeyResultView): { readonly note: string; readonly hint: string } {
  const now = useNow();
  const { keyResult, numbers } = goal;
  const draft = useLive((db) => checkInDraft(db, goal), [keyResult.id, numbers.lastCheckIn?.at]);
  const note = draft ? draftNote(draft, draft.since, now) : '';
  const last = lastText(keyResult.measure, numbers.lastCheckIn, now);
  return {
    note,
    hint: draft && note === '' && numbers.work.linked > 0 ? checkInForm.unchanged(last) : last,
  };
}
