import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { useDevice } from '#app/device/use-device.tsx';
import { issues, routeIds, type Issue, type RouteId } from '#domain/law/routes/situation.ts';

/** Kept beside the answers, and let go with them. */
export const ticksDraft = 'what-can-i-do.ticks';

const ticksShape = z.object({ issue: z.enum(issues), ticked: z.array(z.enum(routeIds)) });

/** The ways somebody means to take, sealed on this phone until they are kept as steps. Those of another matter are let go. */
export function useTicks(issue: Issue) {
  const { drafts } = useDevice();
  const [ticked, setTicked] = useState<readonly RouteId[]>([]);
  const touched = useRef(false);
  const lastWrite = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    let asked = true;
    void drafts.read(ticksDraft).then((stored) => {
      const found = ticksShape.safeParse(stored);
      if (asked && !touched.current && found.success && found.data.issue === issue)
        setTicked(found.data.ticked);
    });
    return () => {
      asked = false;
    };
  }, [drafts, issue]);
  /** One write after the other, so that the last press is what stays. */
  const write = (work: () => Promise<unknown>) => {
    lastWrite.current = lastWrite.current.then(work);
    return lastWrite.current;
  };
  function tick(id: RouteId, on: boolean) {
    touched.current = true;
    const next = on ? [...ticked, id] : ticked.filter((each) => each !== id);
    setTicked(next);
    void write(() => drafts.keep(ticksDraft, { issue, ticked: next }));
  }
  return { ticked, tick, forget: () => write(() => drafts.drop(ticksDraft)) };
}
