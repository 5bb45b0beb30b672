import { useEffect, useState } from 'react';
import { notMine } from '#app/device/dates/not-mine.ts';
import { ownDates, type OwnDate } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';

type Notes = readonly Note<OwnDate>[];

/** Dates that were typed on this phone with no account, until whoever is signed in has said whose they are. */
export function useGuestDates() {
  const { notebook, space } = useDevice();
  const whose = useWatch(space);
  const declined = useWatch(notebook.notes(notMine));
  const [left, setLeft] = useState<{ whose: object; notes: Notes }>({ whose, notes: [] });
  const [problem, setProblem] = useState<ProblemCode>();
  useEffect(() => {
    let asked = true;
    void notebook.leftByGuest(ownDates).then((notes) => asked && setLeft({ whose, notes }));
    return () => {
      asked = false;
    };
  }, [notebook, whose]);
  const notMyIds = new Set(declined.flatMap(({ value }) => value.ids));
  const open = left.whose === whose ? left.notes.filter(({ id }) => !notMyIds.has(id)) : [];

  async function take(ids: readonly string[]): Promise<boolean> {
    const taken = await notebook.takeFromGuest(ownDates, ids);
    setProblem(taken.ok ? undefined : taken.problem.code);
    setLeft({ whose, notes: await notebook.leftByGuest(ownDates) });
    return taken.ok;
  }
  async function decline(): Promise<boolean> {
    const kept = await notebook.keep(notMine, { ids: open.map(({ id }) => id) });
    setProblem(kept.ok ? undefined : kept.problem.code);
    return kept.ok;
  }
  return { open, take, decline, problem };
}
