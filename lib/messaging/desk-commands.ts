/**
 * Commands about whole files and about the state of the database. They are carried out by the page that asks, with the
 * same use-cases and in one transaction like any other: a file may be a hundred megabytes and take longer than a
 * background worker is allowed to live, and its parser would weigh on every start of that worker.
 */
const DESK_COMMANDS = [
  'stageImport',
  'previewBackup',
  'importBackup',
  'undoImport',
  'previewObjectives',
  'importObjectives',
  'health',
  'takeSnapshot',
  'restoreSnapshot',
  'acceptLoss',
  'repair',
  'noteExport',
] as const;

export type DeskCommand = (typeof DESK_COMMANDS)[number];

export const isDeskCommand = (name: string): name is DeskCommand => (DESK_COMMANDS as readonly string[]).includes(name);
