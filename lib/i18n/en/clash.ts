import { spoken } from '../spoken';

/** Two windows that edit the same record. */
export const clash = spoken('clash', {
  title: 'Changed elsewhere while you were typing',
  now: (field: string, value: string) => `${field} is now “${value}”.`,
  changed: (field: string) => `${field} was changed.`,
  yours: 'Saving puts yours in its place. What you did not touch stays as it is there.',
  take: 'Take what is there',
  fields: {
    title: 'Title',
    why: 'Why',
    cycleId: 'Cycle',
    ownerId: 'Owner',
    reviewerId: 'Reviewer',
    contributors: 'Contributors',
    level: 'Level',
    kind: 'Kind',
    parent: 'What it serves',
    contribution: 'What it contributes to',
    weight: 'Weight',
    dueOn: 'Due date',
    measure: 'Measure',
    sizeBy: 'How tickets are sized',
  },
});
