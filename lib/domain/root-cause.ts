/** Why an objective was missed. Exactly one, so that causes can be counted over cycles and something can be done. */
export const ROOT_CAUSES = {
  wrong_goal: 'We aimed at the wrong thing',
  wrong_bet: 'The work was done, and the outcome did not come',
  no_time: 'Other work took the time that was planned',
  no_people: 'The people or skills were not there',
  blocked: 'Somebody or something outside the team was waited for',
  started_late: 'It was started too late',
  unmeasured: 'The number could not be measured, or not in time',
  world_changed: 'Something happened that nobody could plan for',
} as const;
export type RootCause = keyof typeof ROOT_CAUSES;
