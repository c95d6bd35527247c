/**
 * Commands about whole files, about the state of the database, about what is seldom said, and taking back. They are
 * carried out by the page that asks, with the same use-cases and in one transaction like any other: a file may be a
 * hundred megabytes and take longer than a background worker is allowed to live, and all of it would weigh on every
 * start of that worker.
 */
const DESK_COMMANDS = [
  'previewBackup',
  'importBackup',
  'undoImport',
  'previewObjectives',
  'importObjectives',
  'saveSettings',
  'saveSite',
  'saveLinkRule',
  'deleteLinkRule',
  'settleLink',
  'previewRule',
  'followRule',
  'closeObjective',
  'carryOver',
  'writeNote',
  'settleNote',
  'thank',
  'mergePeople',
  'moveTracker',
  'deleteRecord',
  'undoAct',
  'acknowledge',
  'compact',
  'keepAccess',
  'refreshTracker',
  'chooseWriteBack',
  'settleComment',
  'putAside',
  'health',
  'takeSnapshot',
  'restoreSnapshot',
  'acceptLoss',
  'repair',
  'repairDaily',
  'noteExport',
] as const;

export type DeskCommand = (typeof DESK_COMMANDS)[number];

export const isDeskCommand = (name: string): name is DeskCommand => (DESK_COMMANDS as readonly string[]).includes(name);
