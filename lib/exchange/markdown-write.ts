import { markdownOf } from './markdown-text';
import { measureText } from './measure-text';
import type { CycleTree } from './tree';

/**
 * Cycles as a document for people and for git: one fact a line, in a fixed order, nothing that changes by itself. What
 * only machines need is a comment.
 */
export const markdownText = (trees: readonly CycleTree[]): string =>
  trees.map(({ cycle, objectives }) => [cycleHead(cycle), ...objectives.map(objectiveText)].join('\n')).join('\n');

const cycleHead = ({ name, startsOn, endsOn }: CycleTree['cycle']): string =>
  `# ${markdownOf(name)}\n${startsOn && endsOn ? `\n${startsOn} – ${endsOn}\n` : ''}`;

type ObjectiveLine = CycleTree['objectives'][number];

function objectiveText(objective: ObjectiveLine): string {
  const { id, title, why, owner, reviewer, level, kind, state, weight, contribution, serves } = objective;
  const facts = [
    fact('Owner', owner),
    fact('Reviewer', reviewer),
    fact('Level', level),
    fact('Kind', kind),
    fact('State', state),
    ...(weight === 1 ? [] : [fact('Weight', String(weight))]),
    ...(contribution === '' ? [] : [fact('Contributes to', contribution)]),
    ...(serves === '' ? [] : [fact('Serves', serves)]),
  ];
  const quote = why === '' ? '' : `\n${why.split('\n').map(quoted).join('')}`;
  return `${heading('##', title, id)}\n${facts.join('')}${quote}${objective.keyResults.map(keyResultText).join('')}`;
}

function keyResultText({ id, title, owner, measure, dueOn, weight }: ObjectiveLine['keyResults'][number]): string {
  const facts = [
    fact('Owner', owner),
    fact('Measure', measureText(measure)),
    ...(dueOn ? [fact('Due', dueOn)] : []),
    ...(weight === 1 ? [] : [fact('Weight', String(weight))]),
  ];
  return `\n${heading('###', title, id)}\n${facts.join('')}`;
}

const heading = (marks: string, title: string, id: string): string => `${marks} ${markdownOf(title)} <!-- ${id} -->\n`;
const fact = (name: string, value: string): string => `- ${name}:${value === '' ? '' : ` ${markdownOf(value)}`}\n`;
const quoted = (line: string): string => `>${line === '' ? '' : ` ${markdownOf(line)}`}\n`;
