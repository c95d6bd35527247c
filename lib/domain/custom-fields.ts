/** What can be read of a ticket's page or row by a custom tracker; `spot` is where its badge goes. */
export const CUSTOM_FIELDS = ['title', 'state', 'assignees', 'labels', 'estimate', 'type', 'spot'] as const;

/** What tells rows and cards: the row itself, and in it the link of its ticket. */
export const ROW_FIELDS = ['row', 'link', ...CUSTOM_FIELDS] as const;

export type CustomField = (typeof ROW_FIELDS)[number];
