import type { StoredNote } from './note-of.ts';

/** Everything in a notebook, oldest first, as a file that people and programs can read. */
export function notebookFile(notes: readonly StoredNote[]): Blob {
  const file = {
    file: 'Alongside: my notebook',
    notes: notes
      .toSorted((a, b) => a.keptAt.localeCompare(b.keptAt) || a.id.localeCompare(b.id))
      .map(({ id, kind, version, keptAt, changedAt, value }) => ({
        id,
        kind,
        version,
        keptAt,
        changedAt,
        value,
      })),
  };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}
