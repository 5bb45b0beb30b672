import { useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { searchNote, type SavedSearch, type SavedSearchNote } from './saved-search.ts';

/** The searches that this person saved, newest first, and ways to change them. What was taken off last can be had back. */
export function useSavedSearches() {
  const { notebook } = useDevice();
  const searches = useWatch(notebook.notes(searchNote));
  const [taken, setTaken] = useState<SavedSearchNote | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);

  async function keep(value: SavedSearch, id?: string): Promise<boolean> {
    const kept = await notebook.keep(searchNote, value, id);
    setProblem(kept.ok ? null : kept.problem.code);
    if (kept.ok) setTaken(null);
    return kept.ok;
  }
  async function takeOff(one: SavedSearchNote): Promise<void> {
    const dropped = await notebook.drop(searchNote, one.id);
    setProblem(dropped.ok ? null : dropped.problem.code);
    if (dropped.ok) setTaken(one);
  }
  return {
    searches,
    taken,
    problem,
    keep,
    takeOff,
    undo: async () => taken !== null && keep(taken.value, taken.id),
  };
}
