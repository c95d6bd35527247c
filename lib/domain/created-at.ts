/** When a UUID v7 was made, epoch ms: its first 48 bits. */
export const createdAtOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
