import { useEffect, useState } from 'react';
import type { Drafts } from '#app/device/drafts.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Told } from '#domain/law/questions/told.ts';
import { toldShape } from './told-shape.ts';
import { ticksDraft } from './use-ticks.ts';

const draftName = 'what-can-i-do';

/** Answers that this phone could not keep, by whose they are: they last as long as the page, so that nobody is stuck. */
const notKept = new WeakMap<object, Told>();

async function readTold(drafts: Drafts, whose: object): Promise<Told> {
  const found = toldShape.safeParse(await drafts.read(draftName));
  return notKept.get(whose) ?? (found.success ? found.data : {});
}

export type OpenedTold = { is: 'opening' } | { is: 'here'; told: Told };

/** What was told so far, sealed on this phone. */
export function useTold() {
  const { drafts, space } = useDevice();
  const whose = useWatch(space);
  const [opened, setOpened] = useState<OpenedTold>({ is: 'opening' });
  useEffect(() => {
    let asked = true;
    void readTold(drafts, whose).then((told) => asked && setOpened({ is: 'here', told }));
    return () => {
      asked = false;
    };
  }, [drafts, whose]);

  async function keep(told: Told) {
    const kept = await drafts.keep(draftName, told);
    if (kept.ok) notKept.delete(whose);
    else notKept.set(whose, told);
    setOpened({ is: 'here', told });
  }
  async function forget() {
    notKept.delete(whose);
    await drafts.drop(draftName);
    await drafts.drop(ticksDraft);
    setOpened({ is: 'here', told: {} });
  }
  return { opened, keep, forget };
}
