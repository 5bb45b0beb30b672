import { useEffect, useState } from 'react';
import { useDevice } from '#app/device/use-device.tsx';
import { listFeedback } from '#contract/feedback.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { ProblemCode } from '#contract/problem.ts';

export type Received = ReplyOf<typeof listFeedback>['feedback'][number];

export interface ReceivedList {
  /** Newest first; what was fetched stays when a later page fails. */
  feedback: Received[];
  next: string | null;
  busy: boolean;
  problem: ProblemCode | undefined;
}

const empty: ReceivedList = { feedback: [], next: null, busy: true, problem: undefined };

/**
 * What families sent, asked of the council a page at a time. It is other people's, so it is never kept on this device
 * and needs signal.
 */
export function useReceived() {
  const { ask } = useDevice();
  const [list, setList] = useState(empty);
  async function fetchPage(before: string | undefined) {
    setList((was) => ({ ...was, busy: true, problem: undefined }));
    const page = await ask(listFeedback, { query: before === undefined ? {} : { before } });
    setList((was) =>
      page.ok
        ? {
            feedback: [...(before === undefined ? [] : was.feedback), ...page.value.feedback],
            next: page.value.next,
            busy: false,
            problem: undefined,
          }
        : { ...was, busy: false, problem: page.problem.code },
    );
  }
  useEffect(() => {
    void fetchPage(undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the first page is asked for on arrival
  }, []);
  const last = list.next ?? undefined;
  return {
    ...list,
    again: () => void fetchPage(list.feedback.length > 0 ? last : undefined),
    more: () => void fetchPage(last),
  };
}
