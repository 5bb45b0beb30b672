import { useDevice, useWatch } from '../use-device.tsx';
import { datesOn, type Dates } from './dates.ts';

/** Every date on this device, kept up to date. */
export const useDates = (): Dates => useWatch(datesOn(useDevice()));
