import { useState } from 'react';
import type { Note, NoteKind } from '#app/device/notebook/notebook.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';

/** What this person keeps of one kind, newest first, and ways to change it. What was taken off last can be had back. */
export function useOwnNotes<T>(kind: NoteKind<T>) {
  const { notebook } = useDevice();
  const notes = useWatch(notebook.notes(kind));
  const [taken, setTaken] = useState<Note<T> | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);

  async function keep(value: T, id?: string): Promise<boolean> {
    const kept = await notebook.keep(kind, value, id);
    setProblem(kept.ok ? null : kept.problem.code);
    if (kept.ok) setTaken(null);
    return kept.ok;
  }
  async function takeOff(one: Note<T>): Promise<void> {
    const dropped = await notebook.drop(kind, one.id);
    setProblem(dropped.ok ? null : dropped.problem.code);
    if (dropped.ok) setTaken(one);
  }
  return {
    notes,
    taken,
    problem,
    keep,
    takeOff,
    undo: async () => taken !== null && keep(taken.value, taken.id),
  };
}
