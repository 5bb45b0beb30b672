import type { ReferenceKind } from '#contract/receipt.ts';
import { newId } from './new-id.ts';
import { newReference } from './new-reference.ts';

/** What every new filing has of its own. */
export interface NewFiling {
  id: string;
  reference: string;
}

/** Files something under a reference that nothing else has. @param insert gives nothing back if the reference is taken */
export async function fileAnew<Row>(
  kind: ReferenceKind,
  insert: (filing: NewFiling) => Promise<Row[]>,
): Promise<Row> {
  for (;;) {
    const [row] = await insert({ id: newId(), reference: newReference(kind) });
    if (row !== undefined) return row;
  }
}
