import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Role } from '#domain/access.ts';

/** Whose words these would be. */
export interface Writer {
  name: string;
  role: Role;
}

/** The person whose place is open on this phone, signed in just now or not; undefined for someone with no account. */
export function useWriter(): Writer | undefined {
  const space = useWatch(useDevice().space);
  return space.is === 'member' ? { name: space.name, role: space.role } : undefined;
}
