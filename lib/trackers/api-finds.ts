import type { TrackerId } from '../domain/ticket';
import type { TrackerFind } from './api-find';

/** Trackers that can be asked which tickets fit; elsewhere rules go by what was seen. */
export const finds: Readonly<Partial<Record<TrackerId, TrackerFind>>> = {};
