import { useCallback } from 'react';
import type { Device } from '#app/device/device.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { watched } from '#app/device/watch.ts';
import { ownerOf } from '#app/device/spaces.ts';

interface Kept<T> {
  device: Device;
  owner: string | null;
  value: T;
}

/**
 * Something that the page remembers of whoever uses it, and nothing stores: closing the app forgets it, and in another
 * person's place on a shared phone it is not there.
 *
 * @returns a hook that gives what is kept, and a way to keep something else
 */
export function keptInMemory<T>(): () => readonly [T | undefined, (value: T | undefined) => void] {
  const kept = watched<Kept<T> | undefined>(undefined);
  return function useKept() {
    const device = useDevice();
    const space = useWatch(device.space);
    const here = useWatch(kept);
    const owner = ownerOf(space);
    const keep = useCallback(
      (value: T | undefined) => kept.set(value === undefined ? undefined : { device, owner, value }),
      [device, owner],
    );
    const isOwn = here?.device === device && here.owner === owner;
    return [isOwn ? here.value : undefined, keep];
  };
}
