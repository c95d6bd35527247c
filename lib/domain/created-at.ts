/** When a UUID v7 was made, epoch ms: its first 48 bits. */
export const createdAtOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** Smaller than every UUID v7 made at this moment or later: ids are in order of time, so old rows are a range of them. @param at epoch ms. */
export function firstIdOf(at: number): string {
  const hex = Math.floor(at).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
