import type { Cycle } from '../domain/cycle';
import { save, type UseCase } from './act';

export const NEW_CYCLE: Omit<Cycle, 'id'> = {
  name: '',
  startsOn: null,
  endsOn: null,
  state: 'active',
  cadence: 'weekly',
  anchorDay: 1,
};

export const saveCycle: UseCase<'saveCycle'> = async (input, deed) => ({
  id: await save(deed, 'cycle', input, NEW_CYCLE),
});
