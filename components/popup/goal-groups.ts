import type { ObjectiveId, PersonId } from '../../lib/domain/ids';
import { searchFor, wordsOf } from '../../lib/domain/search';
import { SEVERITY } from '../../lib/domain/status';
import type { KeyResultView } from '../../lib/store/queries/key-result-views';
import type { ObjectiveView } from '../../lib/store/queries/objective-views';

/** One objective in the popup, with the key results that concern me there. */
export interface GoalGroup {
  readonly view: ObjectiveView;
  readonly keyResults: readonly KeyResultView[];
  /** Is it unfolded at first? */
  readonly startsOpen: boolean;
}

/** As many key results as a person takes in at a glance. */
const UNFOLDED = 7;

/**
 * My objectives with all their key results, other people's with mine alone; the sickest first, so that neglect is seen.
 * Drafts without a key result are left to what I owe. Up to seven key results are unfolded, at least one objective. Pure.
 */
export function goalGroups(views: readonly ObjectiveView[], meId: PersonId): GoalGroup[] {
  const open = views.filter(
    ({ objective: { state }, keyResults }) => state === 'active' || (state === 'draft' && keyResults.length > 0),
  );
  const mine = ({ objective, keyResults }: ObjectiveView) =>
    objective.ownerId === meId ? keyResults : keyResults.filter(({ keyResult }) => keyResult.ownerId === meId);
  const sorted = open.toSorted((a, b) => rank(a) - rank(b) || a.objective.title.localeCompare(b.objective.title));
  return unfolded(sorted.map((view) => ({ view, keyResults: mine(view) })));
}

/**
 * The objectives that have the words sought, or have a key result with them, and whether they are unfolded for it; `null`
 * while nothing is sought. Pure.
 */
export function foundIn(groups: readonly GoalGroup[], query: string): ReadonlyMap<ObjectiveId, boolean> | null {
  if (query.trim() === '') return null;
  const isFound = searchFor(query);
  const titles = ({ view, keyResults }: GoalGroup) => [
    view.objective.title,
    ...keyResults.map(({ keyResult }) => keyResult.title),
  ];
  const found = unfolded(groups.filter((group) => isFound(wordsOf(titles(group)))));
  return new Map(found.map(({ view, startsOpen }) => [view.objective.id, startsOpen]));
}

/** From the top, as many as are taken in at a glance, and at least one. */
function unfolded(groups: readonly Omit<GoalGroup, 'startsOpen'>[]): GoalGroup[] {
  let shown = 0;
  return groups.map(({ view, keyResults }) => {
    const startsOpen = shown === 0 || shown + keyResults.length <= UNFOLDED;
    shown += startsOpen ? keyResults.length : UNFOLDED;
    return { view, keyResults, startsOpen };
  });
}

const rank = ({ objective, status }: ObjectiveView): number =>
  objective.state === 'draft' || status === null ? SEVERITY.length : SEVERITY.indexOf(status);
