import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Note, NoteKind } from './notebook.ts';
import type { SpaceNotes } from './space-notes.ts';

type Notes = Pick<SpaceNotes, 'list' | 'keep' | 'drop'>;

/** Moves notes from one notebook to another, one by one: kept there before it is dropped here. */
export async function moveNotes<T>(
  kind: NoteKind<T>,
  ids: readonly string[],
  { from, to }: { from: Notes; to: Notes },
): Promise<Result<void>> {
  const wanted: readonly Note<T>[] = from.list(kind).get();
  for (const { id, value } of wanted.filter((note) => ids.includes(note.id))) {
    const kept = await to.keep(kind, value, id);
    if (!kept.ok) return kept;
    const dropped = await from.drop(kind, id);
    if (!dropped.ok) return dropped;
  }
  return ok(undefined);
}
