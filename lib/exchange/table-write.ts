import { type Column, OWN_HEADINGS } from './columns';
import { csvText } from './csv-write';
import { measureText } from './measure-text';
import type { CycleTree } from './tree';

type Cells = Readonly<Partial<Record<Column, string>>>;

/** Cycles as a table: one row per key result, one for an objective without any. */
export function tableText(trees: readonly CycleTree[]): string {
  const rows = trees.flatMap(({ cycle, objectives }) =>
    objectives.flatMap((objective): Cells[] => {
      const { title, why, owner, reviewer, level, kind, weight, id } = objective;
      const own: Cells = {
        cycle: cycle.name,
        objective: title,
        why,
        objectiveOwner: owner,
        reviewer,
        level,
        kind,
        objectiveWeight: String(weight),
        objectiveId: id,
      };
      const lines = objective.keyResults.map((keyResult) => ({ ...own, ...keyResultCells(keyResult) }));
      return lines.length > 0 ? lines : [own];
    }),
  );
  const headings = OWN_HEADINGS.map(([heading]) => heading);
  return csvText([headings, ...rows.map((row) => OWN_HEADINGS.map(([, column]) => cellOf(row, column)))]);
}

const cellOf = (row: Cells, column: Column): string => row[column] ?? '';

type KeyResultLine = CycleTree['objectives'][number]['keyResults'][number];

function keyResultCells({ title, owner, measure, dueOn, weight, id }: KeyResultLine): Cells {
  const numbers =
    measure.kind === 'numeric'
      ? { baseline: String(measure.baseline), target: String(measure.target), unit: measure.unit }
      : { measure: measureText(measure) };
  return { keyResult: title, owner, ...numbers, dueOn: dueOn ?? '', weight: String(weight), keyResultId: id };
}
