import { carryOver } from './carry-over';
import { closeObjective } from './close-objective';
import { saveSettings } from './save-settings';

/** Use-cases that only the dashboard asks for, and so carries out itself. */
export const deskUseCases = { closeObjective, carryOver, saveSettings };
