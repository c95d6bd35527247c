import { carryOver } from './carry-over';
import { closeObjective } from './close-objective';
import { mergePeople } from './merge-people';
import { saveSettings } from './save-settings';
import { settleNote } from './settle-note';
import { thank } from './thank';
import { writeNote } from './write-note';

/** Use-cases that only the dashboard asks for, and so carries out itself. */
export const deskUseCases = { closeObjective, carryOver, saveSettings, writeNote, settleNote, thank, mergePeople };
