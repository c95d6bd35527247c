/**
 * A new UUID v7 (RFC 9562): ids of different moments sort by them.
 * @param at epoch ms.
 * @param counter orders ids of one moment, below 2²⁶; not given, they are in no order.
 */
export function newId(at: number = Date.now(), counter?: number): string {
  // oxlint-disable-next-line no-restricted-properties -- Here is where ids are made, in pages of ours only.
  const random = crypto.randomUUID();
  const time = hex(at, 12);
  const order =
    counter === undefined ? random.slice(15, 23) : `${hex(counter >>> 14, 3)}-${hex(0x80_00 | (counter & 0x3f_ff), 4)}`;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}${random.slice(23)}`;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
