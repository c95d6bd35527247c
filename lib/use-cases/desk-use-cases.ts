import '../domain/seldom-records';
import { acknowledge } from './acknowledge';
import { carryOver } from './carry-over';
import { closeObjective } from './close-objective';
import { deleteLinkRule } from './delete-link-rule';
import { deleteRecord } from './delete-record';
import { mergePeople } from './merge-people';
import { moveTracker } from './move-tracker';
import { saveLinkRule } from './save-link-rule';
import { saveSettings } from './save-settings';
import { saveSite } from './save-site';
import { settleLink } from './settle-link';
import { settleNote } from './settle-note';
import { thank } from './thank';
import { undoAct } from './undo-act';
import { writeNote } from './write-note';

/** Use-cases that pages alone ask for, and so carry out themselves. */
export const deskUseCases = {
  closeObjective,
  carryOver,
  saveSettings,
  saveSite,
  saveLinkRule,
  deleteLinkRule,
  settleLink,
  writeNote,
  settleNote,
  thank,
  mergePeople,
  moveTracker,
  deleteRecord,
  undoAct,
  acknowledge,
};
