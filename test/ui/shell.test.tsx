import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeviceProvider } from '#app/device/use-device.tsx';
import { screenAt } from '#app/routes.tsx';
import { App } from '#app/shell/app.tsx';
import { CrashBoundary } from '#app/shell/crash-screen.tsx';
import { followSettings } from '#app/shell/follow-settings.ts';
import { rememberedLook } from '#app/shell/look-memory.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { expectLogged } from '#test/kit/logged-errors.ts';

const pin = 'blue-river-9';

async function open(device: TestDevice, path: string) {
  await screenAt(path)?.load();
  render(
    <DeviceProvider device={device.device}>
      <MemoryRouter initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </DeviceProvider>,
  );
}

async function enter(text: string) {
  await userEvent.type(await screen.findByLabelText('Your PIN'), text);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
}

/** The button is there twice: on the page, and in the question that it opens. */
async function pressClear(which: 'on the page' | 'in the question') {
  const buttons = screen.getAllByRole('button', { name: 'Clear my things and start again' });
  const button = buttons.at(which === 'on the page' ? 0 : -1);
  if (button) await userEvent.click(button);
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.hidden = false;
});

test('an address that is spelled out is not taken for one that changes', () => {
  expect(screenAt('/local-offer/saved')?.path).toBe('/local-offer/saved');
  expect(screenAt('/nowhere')).toBeUndefined();
});

test('the frame has a way past the menu, one main part and the five places of the menu', async () => {
  await open(await aDevice(), '/more');
  expect(screen.getByRole('link', { name: 'Skip to the main part' }).getAttribute('href')).toBe(
    `#${screen.getByRole('main').id}`,
  );
  const menu = screen.getByRole('navigation', { name: 'Main menu' });
  expect([...menu.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/',
    '/plan',
    '/local-offer',
    '/waiting',
    '/more',
  ]);
  expect(screen.getByRole('link', { name: 'More' }).getAttribute('aria-current')).toBe('page');
});

test('an address that leads nowhere says so and offers the start', async () => {
  await open(await aDevice(), '/no-such-page');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('We cannot find that page');
  expect(screen.getByRole('link', { name: 'Go to the start' }).getAttribute('href')).toBe('/');
});

test('a lost connection is said, and said no longer when the council answers again', async () => {
  const device = await aDevice();
  await open(device, '/more');
  device.goOffline();
  await act(() => device.sync());
  expect(screen.getByText(/No connection/)).toBeTruthy();
  device.goOnline();
  await act(() => device.sync());
  expect(screen.queryByText(/No connection/)).toBeNull();
});

test('behind a PIN no screen is shown until the PIN is right', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin(pin);
  device.device.vault.lock();
  await open(device, '/more');
  expect(await screen.findByRole('heading', { level: 1, name: 'Hello, Ama Mensah' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();

  await enter('wrong-guess');
  expect(await screen.findByText(/That PIN is not right. You can try \d+ more times/)).toBeTruthy();
  await enter(pin);
  expect(await screen.findByRole('link', { name: 'Settings' })).toBeTruthy();
});

test('after many wrong PINs the next try waits, and the right one is not taken meanwhile', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin(pin);
  device.device.vault.lock();
  for (
    let answer = await device.device.vault.unlock('nope-nope');
    answer.is === 'wrong' && answer.waitSeconds === 0;
  )
    answer = await device.device.vault.unlock('nope-nope');
  await open(device, '/more');
  await enter(pin);
  expect(await screen.findByText(/Please wait \d+ seconds?, then try again/)).toBeTruthy();
  expect(device.device.vault.state.get()).toBe('locked');
});

test('someone else can look around as a guest while another person’s things stay locked', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin(pin);
  device.device.vault.lock();
  await open(device, '/more');
  await userEvent.click(await screen.findByRole('button', { name: 'I am someone else' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Look around without an account' }));
  expect(await screen.findByRole('link', { name: 'Settings' })).toBeTruthy();
  expect(device.device.space.get()).toEqual({ is: 'guest' });
});

test('a forgotten PIN can only be answered by clearing this person’s things, after being asked twice', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin(pin);
  device.device.vault.lock();
  await open(device, '/more');
  await userEvent.click(await screen.findByText('I forgot my PIN'));
  await pressClear('on the page');
  expect(device.device.vault.state.get()).toBe('locked');
  await pressClear('in the question');
  await waitFor(() => expect(device.device.spaces.known.get()).toEqual([]));
});

test('hiding the app locks it, empties the page and leaves no way back to it', async () => {
  const device = await aDevice({ as: 'ama' });
  await device.device.vault.setPin(pin);
  const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
  await open(device, '/more');
  await userEvent.click(screen.getByRole('button', { name: 'Hide this app' }));
  expect(device.device.vault.state.get()).toBe('locked');
  expect(document.documentElement.hidden).toBe(true);
  expect(replace).toHaveBeenCalledWith('about:blank');
});

test('Escape three times in a row hides the app, and once does not', async () => {
  const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
  await open(await aDevice(), '/more');
  await userEvent.keyboard('{Escape}x{Escape}{Escape}');
  expect(replace).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(replace).toHaveBeenCalledTimes(1);
});

function Broken(): never {
  throw new Error('a person’s words');
}

test('a screen that breaks says sorry, names nothing, and is left behind at the next address', () => {
  expectLogged(/a person’s words/);
  const { rerender, container } = render(
    <CrashBoundary at="/a">
      <Broken />
    </CrashBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe('Sorry, something broke');
  expect(container.textContent).not.toContain('a person’s');
  rerender(<CrashBoundary at="/b">Another screen</CrashBoundary>);
  expect(container.textContent).toBe('Another screen');
});

test('settings are put on the page and remembered for the first paint of the next start', async () => {
  const { device } = await aDevice();
  const stop = followSettings(device.settings);
  await device.settings.change({ theme: 'dark', textSize: 150, language: 'en-x-easy', firstRunDone: true });
  expect(Object.fromEntries(Object.entries(document.documentElement.dataset))).toMatchObject({
    theme: 'dark',
    textSize: '150',
  });
  expect(rememberedLook()).toEqual({ language: 'en-x-easy', theme: 'dark', textSize: 150, welcomed: true });
  await device.settings.change({ theme: 'system', textSize: 100, language: null });
  expect(Object.fromEntries(Object.entries(document.documentElement.dataset))).toEqual({});
  stop();
});
