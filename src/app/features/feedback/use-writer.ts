import { useDevice, useWatch } from '#app/device/use-device.tsx';

/** Whose words these would be: the person whose place is open on this phone, signed in just now or not. */
export function useWriter(): string | undefined {
  const space = useWatch(useDevice().space);
  return space.is === 'member' ? space.name : undefined;
}
