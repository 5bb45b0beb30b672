/**
 * Where a device is in its feed: the last row it had. The mark is random and the row's own, so that a row of another
 * history with the same numbers is not taken for it.
 */
export interface Place {
  tx: string;
  seq: string;
  mark: string;
}

const inside = /^(\d{1,20})\.(\d{1,19})\.([0-9a-f-]{36})$/;

/** Before the first row. Every history has it. */
export const startCursor = 'start';

export const cursorOf = ({ tx, seq, mark }: Place): string =>
  Buffer.from(`${tx}.${seq}.${mark}`).toString('base64url');

/** The place a cursor names; null when no council made it. */
export function placeOf(cursor: string): Place | null {
  const [, tx, seq, mark] = inside.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  return tx && seq && mark ? { tx, seq, mark } : null;
}
