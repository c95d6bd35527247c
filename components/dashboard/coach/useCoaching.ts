import { useMemo } from 'react';
import type { ObjectiveId } from '../../../lib/domain/ids';
import { coached } from '../../../lib/store/queries/coached';
import { useLive } from '../../hooks/useLive';
import { useNow } from '../../hooks/useNow';
import { coachingOf } from './review-of';
import { useSpeech } from './useSpeech';

/** The coach's word on an objective, kept up to date; `coaching` is `undefined` while it is on its way, `null` if the objective is gone. */
export function useCoaching(id: ObjectiveId) {
  const now = useNow();
  const known = useLive(async (db, at) => coached(db, id, at), [id]);
  const [speech, setSpeech] = useSpeech();
  const coaching = useMemo(() => known && coachingOf(known, speech, now), [known, speech, now]);
  return { known, coaching, speech, setSpeech };
}
