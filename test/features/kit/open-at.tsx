import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { DeviceProvider } from '#app/device/use-device.tsx';
import type { Screen } from '#app/i18n/screen.tsx';
import { App } from '#app/shell/app.tsx';
import type { TestDevice } from '#test/kit/device.ts';
import { settle } from '#test/kit/fake-clock.ts';

configure({ asyncUtilTimeout: 10_000 });

const features = import.meta.glob<Screen[]>('../../../src/app/features/*/routes.tsx', {
  eager: true,
  import: 'routes',
});

/** Every screen is here before the app opens, as on a phone that has been used: React's test mode cannot wait for one. */
const allScreens = () =>
  Promise.all(Object.values(features).flatMap((screens) => screens.map((each) => each.load())));

function Address() {
  const { pathname, search } = useLocation();
  return <data data-testid="address" value={`${pathname}${search}`} />;
}

/** The app as a person has it before them: they find things by what they are and what they say. */
export interface OpenApp {
  type(label: string | RegExp, words: string): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  follow(name: string | RegExp): Promise<void>;
  tick(label: string | RegExp): Promise<void>;
  /** Waits for the first heading to say this. */
  heading(words: string | RegExp): Promise<HTMLElement>;
  /** Waits for these words to be in the main part. */
  says(words: string | RegExp): Promise<void>;
  main(): ReturnType<typeof within>;
  text(): string;
  address(): string;
  /** Does something to the device and lets the screen follow. */
  meanwhile<T>(work: () => T | Promise<T>): Promise<T>;
  close(): void;
}

const main = () => screen.getByRole('main');

/** Opens the whole app at an address, on a device for tests. */
export async function openAt(device: TestDevice, path: string): Promise<OpenApp> {
  const user = userEvent.setup();
  await device.device.settings.change({
    firstRunDone: true,
    ...(path.startsWith('/welcome') && { firstRunDone: false }),
  });
  await allScreens();
  const view = await act(async () =>
    render(
      <DeviceProvider device={device.device}>
        <MemoryRouter initialEntries={[path]}>
          <App />
          <Address />
        </MemoryRouter>
      </DeviceProvider>,
    ),
  );
  await act(() => settle());
  return {
    type: async (label, words) => {
      const field = await screen.findByLabelText(label);
      await user.clear(field);
      await user.type(field, words);
    },
    press: async (name) => user.click(await within(main()).findByRole('button', { name })),
    follow: async (name) => user.click(await within(main()).findByRole('link', { name })),
    tick: async (label) => user.click(await screen.findByLabelText(label)),
    heading: (words) => screen.findByRole('heading', { level: 1, name: words }),
    says: async (words) => void (await within(main()).findAllByText(words)),
    main: () => within(main()),
    text: () => main().textContent ?? '',
    address: () => screen.getByTestId<HTMLDataElement>('address').value,
    meanwhile: (work) =>
      act(async () => {
        const done = await work();
        await settle();
        return done;
      }),
    close: () => view.unmount(),
  };
}
