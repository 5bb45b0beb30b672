import { useEffect, useMemo, useState } from 'react';
import type { Drafts } from './drafts.ts';
import { useDevice, useWatch } from './use-device.tsx';

/** What was in a form over `T` when it was last kept: any field, perhaps not filled in yet. */
export type HalfWritten<T> = { [K in keyof T]?: T[K] | undefined };

export type KeptWords<T> = { is: 'opening' } | { is: 'here'; words: HalfWritten<T> | undefined };

const wordsOf = <T>(kept: unknown): HalfWritten<T> | undefined =>
  typeof kept === 'object' && kept !== null ? kept : undefined;

/** Writes one after the other, so that words dropped are not brought back by a slower write from before. */
function inOrder(drafts: Drafts, name: string) {
  let last: Promise<unknown> = Promise.resolve();
  let finished = false;
  const next = (work: () => Promise<unknown>) => (last = last.then(work, work));
  return {
    keep: (words: object) => {
      if (!finished) void next(() => drafts.keep(name, words));
    },
    drop: () => next(() => drafts.drop(name)),
    /** The words are safe elsewhere now. */
    finish() {
      finished = true;
      return next(() => drafts.drop(name));
    },
  };
}

/** Half-written words, sealed on this phone, so that a reload or a call in between loses none of them. */
export function useKeptWords<T>(name: string) {
  const { drafts, space } = useDevice();
  const place = useWatch(space);
  const [kept, setKept] = useState<KeptWords<T>>({ is: 'opening' });
  useEffect(() => {
    let asked = true;
    void drafts.read(name).then((found) => asked && setKept({ is: 'here', words: wordsOf<T>(found) }));
    return () => {
      asked = false;
    };
  }, [drafts, name]);
  // A form is put away after someone else's place was opened, too: what was in it stays with its writer.
  // oxlint-disable-next-line react/exhaustive-deps -- `here` is another when `place` is
  const keeping = useMemo(() => inOrder(drafts.here(), name), [drafts, name, place]);
  return { kept, keeping };
}

export type Keeping = ReturnType<typeof useKeptWords>['keeping'];
