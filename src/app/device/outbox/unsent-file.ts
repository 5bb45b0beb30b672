import { isUnsent, type Entry } from './entry.ts';

/** Everything the council is not known to have, oldest first, as a file that people and programs can read. */
export function unsentFile(entries: readonly Entry[]): Blob {
  const unsent = entries.filter(isUnsent).toReversed();
  const file = {
    file: 'Alongside: words not sent yet',
    entries: unsent.map(({ id, kind, writtenAt, state, payload }) => ({
      id,
      kind,
      writtenAt,
      state,
      payload,
    })),
  };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}
