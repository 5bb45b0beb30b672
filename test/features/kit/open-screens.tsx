import { render } from '@testing-library/react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { DeviceProvider } from '#app/device/use-device.tsx';
import type { Screen } from '#app/i18n/screen.tsx';
import type { TestDevice } from '#test/kit/device.ts';

/** Opens one feature at one of its addresses, with nothing of the app around it. */
export async function openScreens({ device }: TestDevice, screens: readonly Screen[], path: string) {
  await Promise.all(screens.map((screen) => screen.load()));
  return render(
    <DeviceProvider device={device}>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          {screens.map(({ path: at, Show }) => (
            <Route key={at} path={at} element={<Show />} />
          ))}
        </Routes>
      </MemoryRouter>
    </DeviceProvider>,
  );
}
