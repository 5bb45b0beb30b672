import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Device } from './device/device.ts';
import { openDevice } from './device/open-device.ts';
import { DeviceProvider } from './device/use-device.tsx';
import { everywhere, startWords } from './i18n/start-words.ts';
import { showLanguage } from './i18n/show-language.ts';
import { operations } from './operations.ts';
import { screenAt } from './routes.tsx';
import { App } from './shell/app.tsx';
import { followSettings, languageFor } from './shell/follow-settings.ts';
import { rememberedLook } from './shell/look-memory.ts';
import './ui/look/look.scss';

/** Someone new begins at the welcome, whatever brought them to the front page. */
function startingPath(welcomed: boolean): string {
  const { pathname } = window.location;
  if (pathname !== '/' || welcomed || !screenAt('/welcome')) return pathname;
  window.history.replaceState(null, '', '/welcome');
  return '/welcome';
}

/** Dates are looked at once someone has been shown around: the first visit of all has none and fetches nothing for them. */
function remindOf(device: Device) {
  let started = false;
  const look = () => {
    if (started || !device.settings.get().firstRunDone) return;
    started = true;
    void import('./shell/start-reminders.ts').then(({ startReminders }) => startReminders(device));
  };
  device.settings.subscribe(look);
  look();
}

/** Words, code and the device's own records come side by side; nothing is drawn until all are here, so nothing jumps. */
async function start() {
  const look = rememberedLook();
  const screen = screenAt(startingPath(look.welcomed));
  const code = screen?.fetchCode();
  showLanguage();
  const opening = openDevice({ operations });
  await startWords(languageFor(look.language), [...everywhere, ...(screen?.subjects ?? [])]);
  const device = await opening;
  await Promise.all([device.ready, code, screen?.load()]);
  followSettings(device.settings);
  createRoot(document.getElementById('app') as HTMLElement).render(
    <DeviceProvider device={device}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </DeviceProvider>,
  );
  remindOf(device);
}

void start();
