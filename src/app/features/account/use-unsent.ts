import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { isUnsent } from '#app/device/outbox/entry.ts';

/** How many things this person wrote that the council is not known to have. */
export const useUnsent = (): number => useWatch(useDevice().outbox.all).filter(isUnsent).length;
