import type { Named } from './facts';
import type { Lexicon } from './lexicon';
import { read } from './reading';
import { fail, type Judgement, PASS, warn } from './rule';

/** Exactly one owner, and a person. A name that reads like a group is only warned about: people have odd names. */
export function judgeOwners(owners: readonly Named[], lexicon: Lexicon): Judgement {
  const [owner, ...others] = owners;
  if (!owner || owner.name.trim() === '') return fail();
  if (others.length > 0)
    return fail(
      owners.map(({ name }) => name),
      { field: 'ownerId', value: owner.id },
    );
  return lexicon.find('groups', read(owner.name)).length > 0 ? warn([owner.name]) : PASS;
}
