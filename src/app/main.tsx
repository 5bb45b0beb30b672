import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import type { Device } from './device/device.ts';
import { whenResting } from './device/edges/when-resting.ts';
import { openDevice } from './device/open-device.ts';
import { DeviceProvider } from './device/use-device.tsx';
import { showLanguage } from './i18n/show-language.ts';
import { everywhere, startWords } from './i18n/start-words.ts';
import { operations } from './operations.ts';
import { screenAt } from './routes.tsx';
import { App } from './shell/app.tsx';
import { followSettings, languageFor } from './shell/follow-settings.ts';
import { rememberedLook } from './shell/look-memory.ts';
import './ui/look/look.scss';

/** Someone new who comes to the front page begins at the welcome. */
const startingPath = (welcomed: boolean): string =>
  window.location.pathname === '/' && !welcomed && screenAt('/welcome')
    ? '/welcome'
    : window.location.pathname;

/** Whoever has signed in here is not new, however they came. */
async function welcomeOnlyTheNew({ settings, space }: Device): Promise<void> {
  if (space.get().is === 'member' && !settings.get().firstRunDone)
    await settings.change({ firstRunDone: true });
  const path = startingPath(settings.get().firstRunDone);
  if (path !== window.location.pathname) window.history.replaceState(null, '', path);
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
  const likely = screenAt(startingPath(look.welcomed));
  const code = likely?.fetchCode();
  showLanguage();
  const opening = openDevice({ operations });
  await startWords(languageFor(look.language), [...everywhere, ...(likely?.subjects ?? [])]);
  const device = await opening;
  await Promise.all([device.ready, code]);
  await welcomeOnlyTheNew(device);
  await screenAt(window.location.pathname)?.load();
  followSettings(device.settings);
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no place for the app.');
  createRoot(place).render(
    <DeviceProvider device={device}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </DeviceProvider>,
  );
  whenResting(() => remindOf(device));
}

void start();
