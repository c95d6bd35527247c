import { type Facts, LEVELS } from '../facts';
import { type ObjectiveRule, warn, warnOf } from '../rule';

/** An objective serves one other, no level skipped. */
export const nextLevel: ObjectiveRule = {
  id: 'O13',
  appliesTo: 'objective',
  kind: 'set',
  severity: 'hint',
  law: 'An objective serves one other, no level skipped',
  question: {
    en: 'Which one goal does this help most? Is there one in between that should know about it?',
    de: 'Welchem einen Ziel hilft das am meisten? Gibt es eines dazwischen, das davon wissen sollte?',
  },
  bad: {
    text: { en: 'A team’s objective under the company’s', de: 'Ein Teamziel direkt unter dem Firmenziel' },
    objective: { level: 'team', parents: [{ title: 'Grow up', level: 'company' }] },
  },
  good: {
    text: { en: 'A team’s objective under its department’s', de: 'Ein Teamziel unter dem Bereichsziel' },
    objective: { level: 'team', parents: [{ title: 'Grow up', level: 'department' }] },
  },
  source: 'OpenOKR method',
  check: ({ facts }) => {
    const { parents } = facts.objective;
    if (parents.length === 0) return null;
    if (parents.length > 1) return warn(parents.map(({ title }) => title));
    return warnOf(parents.flatMap(({ level }) => skippedBetween(facts, level)));
  },
};

/** Levels in use that lie between a parent's and the objective's own. */
function skippedBetween({ objective, levelsInUse }: Facts, parentLevel: (typeof LEVELS)[number]): readonly string[] {
  const between = LEVELS.slice(LEVELS.indexOf(parentLevel) + 1, LEVELS.indexOf(objective.level));
  return between.filter((level) => levelsInUse.includes(level));
}
