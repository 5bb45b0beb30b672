import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { beforePaint } from '#app/build/before-paint.ts';
import { DeviceProvider } from '#app/device/use-device.tsx';
import { screenAt } from '#app/routes.tsx';
import { App } from '#app/shell/app.tsx';
import { firstPaint } from '#app/shell/first-paint.tsx';
import { lookKey } from '#app/shell/look-memory.ts';
import { aDevice } from '#test/kit/device.ts';

// Each test opens the app anew: the page it starts with is the first.
vi.mock('#app/ui/page/arrival.ts', () => ({ isFirstPage: () => true, arrived: () => undefined }));

const page = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete page.dataset['pressed'];
  page.hidden = false;
  document.body.innerHTML = `<div id="app">${firstPaint}</div>`;
  const languages = [{ code: 'en', locale: 'en-GB', direction: 'ltr' }];
  beforePaint({ lookKey, languages, words: {}, screens: {}, dateRules: '' });
});

async function codeComes() {
  const { device } = await aDevice();
  await screenAt('/welcome')?.load();
  await act(async () => {
    render(
      <DeviceProvider device={device}>
        <MemoryRouter initialEntries={['/welcome']}>
          <App />
        </MemoryRouter>
      </DeviceProvider>,
      // As on a phone: the app takes the place of the page that was there.
      { container: document.querySelector<HTMLElement>('#app') ?? document.body },
    );
  });
  return device;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('the app is hidden at once, before any of its code has come', async () => {
  const replace = vi.spyOn(window.location, 'replace').mockImplementation(() => undefined);
  document.title = 'Alongside';
  await press('Hide this app');
  expect(page.hidden).toBe(true);
  expect(document.title).toBe('');
  expect(replace).toHaveBeenCalledWith('about:blank');
  page.hidden = false;
});

test('who skips the welcome before its code has come is past it when it has', async () => {
  await press('Skip this');
  const { settings } = await codeComes();
  await eventually(() => expect(settings.get().firstRunDone).toBe(true));
  expect(page.dataset['pressed']).toBeUndefined();
});

test('a press is noted on the first page only, and nothing is pressed that nobody pressed', async () => {
  const { settings } = await codeComes();
  document.body.append(Object.assign(document.createElement('button'), { textContent: 'Other' }));
  await press('Other');
  expect(page.dataset['pressed']).toBeUndefined();
  expect(settings.get().firstRunDone).toBe(false);
});

const focused = () => document.activeElement;

test.each(['Next', 'Local Offer'])(
  'who has moved to "%s" by keyboard is still there when the code has come',
  async (name) => {
    const before = screen.getByRole('link', { name });
    before.focus();
    await codeComes();
    const after = screen.getByRole('link', { name });
    expect(after).not.toBe(before);
    expect(focused()).toBe(after);
  },
);

test('focus is moved for nobody who has not moved it', async () => {
  await codeComes();
  expect(focused()).toBe(document.body);
});
