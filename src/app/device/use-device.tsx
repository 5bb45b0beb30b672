import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { Device } from './device.ts';
import type { View, ViewState } from './replica/view.ts';
import type { Watchable } from './watch.ts';

const DeviceContext = createContext<Device | null>(null);

/** Hands an opened device to the screens inside it. */
export function DeviceProvider({ device, children }: { device: Device; children: ReactNode }) {
  return <DeviceContext value={device}>{children}</DeviceContext>;
}

/** The device this page runs on. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('useDevice needs a DeviceProvider around it');
  return device;
}

/** The value of a watchable, kept up to date. */
export function useWatch<T>(watchable: Watchable<T>): T {
  const subscribe = useCallback((changed: () => void) => watchable.subscribe(changed), [watchable]);
  const get = useCallback(() => watchable.get(), [watchable]);
  return useSyncExternalStore(subscribe, get, get);
}

/** What a view gives now, from this device alone. Arguments are compared by their text, so keep them plain. */
export function useView<A extends unknown[], T>(view: View<A, T>, ...args: A): ViewState<T> {
  const { replica } = useDevice();
  const key = JSON.stringify(args);
  // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for `args`, which are a new array at every render
  const watchable = useMemo(() => replica.view(view, ...args), [replica, view, key]);
  return useWatch(watchable);
}
