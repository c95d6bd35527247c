import type { ObjectiveId } from '../../../lib/domain/ids';
import { Loaded } from '../shell/Loaded';
import { CoachCard } from './CoachCard';
import { useCoaching } from './useCoaching';

/** The coach beside an objective. */
export function Coach({ id }: { readonly id: ObjectiveId }) {
  const { known, coaching, speech, setSpeech } = useCoaching(id);
  return (
    <Loaded value={coaching}>
      {(ready) => known && ready && <CoachCard known={known} coaching={ready} speech={speech} onSpeech={setSpeech} />}
    </Loaded>
  );
}
