import { useEffect, useState } from 'react';
import { useDevice } from '#app/device/use-device.tsx';
import type { Asking } from '#app/device/operation.ts';
import type { AnyEndpoint, ReplyOf } from '#contract/endpoint.ts';
import type { ProblemCode } from '#contract/problem.ts';

/** What the council answered to one question. What was answered stays when it is asked again and fails. */
export interface Asked<T> {
  value: T | undefined;
  busy: boolean;
  problem: ProblemCode | undefined;
}

/** Asks the council when a page opens, and again when the question is another. Nothing of it is kept on this device. */
export function useAsked<E extends AnyEndpoint>(endpoint: E, asking: Asking<E>) {
  const { ask } = useDevice();
  const [asked, setAsked] = useState<Asked<ReplyOf<E>>>({ value: undefined, busy: true, problem: undefined });
  async function fetchIt() {
    setAsked((was) => ({ ...was, busy: true, problem: undefined }));
    const reply = await ask(endpoint, asking);
    setAsked((was) =>
      reply.ok
        ? { value: reply.value, busy: false, problem: undefined }
        : { ...was, busy: false, problem: reply.problem.code },
    );
    return reply;
  }
  const question = JSON.stringify(asking);
  useEffect(() => {
    void fetchIt();
    // oxlint-disable-next-line react-hooks/exhaustive-deps, react/exhaustive-effect-dependencies -- asked anew when the question is another
  }, [question]);
  return { ...asked, again: fetchIt };
}
