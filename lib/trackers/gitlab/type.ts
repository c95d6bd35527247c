import { attr, one } from '../page-dom';
import type { Address } from './url';

/**
 * What kind of item this is, by the picture in front of it, whose name is the same in every language (work_item_type_icon.vue):
 * `issue-type-task`, `work-item-key-result`. `null` where there is none.
 */
export function typeIn({ kind }: Address, place: Element | null): string | null {
  if (kind === 'merge request') return kind;
  const picture = place && one(place, 'svg use:is([href*="#issue-type-"],[href*="#work-item-"])');
  const name = /#(?:issue-type|work-item)-([a-z-]{1,40})$/.exec((picture && attr(picture, 'href')) ?? '')?.[1];
  return name?.replaceAll('-', ' ') ?? null;
}
