import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ownerOf } from '#app/device/spaces.ts';

/** The names of everyone else whose words are on this phone. */
export function useOthersHere(): string[] {
  const { spaces, space } = useDevice();
  const open = useWatch(space);
  const openId = ownerOf(open);
  return useWatch(spaces.known).flatMap(({ memberId, name }) => (memberId === openId ? [] : name));
}
