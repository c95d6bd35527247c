/** An id nobody can guess. `crypto.randomUUID` does not exist on plain-http trackers; random numbers do. */
export const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');
