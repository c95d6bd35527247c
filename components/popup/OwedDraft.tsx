import { openDashboard } from '../../lib/platform/runtime';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';
import { Button } from '../ui/Button';
import { ClippedText, cut } from '../ui/ClippedText';

/** A draft waits to be finished and started, which takes more room than a popup has. */
export function OwedDraft({ objective: { objective } }: { readonly objective: ObjectiveView }) {
  return (
    <div className="flex items-start justify-between gap-2">
      <div className="min-w-0">
        <ClippedText className="text-ink">{objective.title}</ClippedText>
        <p className="text-xs text-muted">A draft: finish and start it.</p>
      </div>
      <Button
        size="small"
        className="shrink-0"
        aria-label={`Open ${cut(objective.title, 100)}`}
        onClick={() => openDashboard(`/objectives/${objective.id}`)}
      >
        Open
      </Button>
    </div>
  );
}
