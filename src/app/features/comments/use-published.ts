import { useEffect, useState } from 'react';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';

/** What was published, from this phone at once and from the council as soon as it answers. */
export function usePublished() {
  const { publishedComments } = useDevice();
  const here = useWatch(publishedComments.here);
  const [problem, setProblem] = useState<ProblemCode>();
  async function again() {
    setProblem(undefined);
    const answer = await publishedComments.refresh();
    if (!answer.ok) setProblem(answer.problem.code);
  }
  useEffect(() => {
    void again();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked for on arrival
  }, []);
  return { here, problem, again: () => void again() };
}
