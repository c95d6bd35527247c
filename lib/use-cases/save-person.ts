import { save, type UseCase } from './act';

export const savePerson: UseCase<'savePerson'> = async (input, deed) => ({
  id: await save(deed, 'person', input, { name: '', isMe: false, handles: [] }),
});
