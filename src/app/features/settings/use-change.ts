import { useState } from 'react';
import { useDevice } from '#app/device/use-device.tsx';
import type { SettingsValue } from '#app/device/settings.ts';

/** Changes settings, and knows whether this phone could keep the last change. */
export function useChange() {
  const { settings } = useDevice();
  const [saved, setSaved] = useState<boolean>();
  async function change(part: Partial<SettingsValue>) {
    setSaved(await settings.change(part));
  }
  return { saved, change: (part: Partial<SettingsValue>) => void change(part) };
}
