/** Works one after the other, whichever context of the extension asks for it. */
export const inTurn = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  (await navigator.locks.request(name, work)) as T;
