import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { isUnsent } from '#app/device/outbox/entry.ts';
import { Screens } from '../routes.tsx';
import { HoldContext } from '../ui/form/hold.ts';
import { LanguageNotice } from '../ui/language-notice/language-notice.tsx';
import { CrashBoundary } from './crash-screen.tsx';
import { DockLines } from './dock-lines.tsx';
import { EarlyFocus } from './early-focus.tsx';
import { EarlyPress } from './early-press.tsx';
import { Frame } from './frame.tsx';
import { FreshnessLine } from './freshness-line.tsx';
import { hideNow, useHideKeys } from './quick-hide.ts';
import { ownerOf } from '#app/device/spaces.ts';

// Most people have no PIN, and those who have one have this file on their phone.
const UnlockScreen = lazy(async () => ({ default: (await import('./unlock-screen.tsx')).UnlockScreen }));

function Opening() {
  const { t } = useTranslation('shell');
  return <p aria-live="polite">{t('loading')}</p>;
}

/** Whether the sealed part must be opened, or its owner chosen, before any screen is shown. */
function useShut(): [boolean, () => void] {
  const { vault, spaces } = useDevice();
  const state = useWatch(vault.state);
  const locked = state === 'locked' || state === 'unreadable';
  const shared = useWatch(spaces.known).length > 1;
  const [chosen, setChosen] = useState(false);
  return [locked || (shared && !chosen), () => setChosen(true)];
}

/** Changes when a member's place is left: nothing half done there may be carried into the next. */
function usePlaceKey(): number {
  const space = useWatch(useDevice().space);
  const owner = ownerOf(space);
  const [place, setPlace] = useState({ owner, left: 0 });
  if (place.owner === owner) return place.left;
  const left = place.left + (place.owner === null ? 0 : 1);
  setPlace({ owner, left });
  return left;
}

/** The whole app: the frame, and in it one screen. */
export function App() {
  const { vault, outbox, updates } = useDevice();
  const { pathname } = useLocation();
  const waiting = useWatch(outbox.all).filter(isUnsent).length;
  const [shut, choose] = useShut();
  const placeKey = usePlaceKey();
  const hide = useCallback(() => hideNow(() => vault.lock()), [vault]);
  useHideKeys(hide);
  const hold = useCallback(() => updates.hold(), [updates]);
  return (
    <HoldContext value={hold}>
      <Frame onHide={hide} waiting={waiting} lines={shut ? null : <FreshnessLine />} dock={<DockLines />}>
        <CrashBoundary at={pathname}>
          <Suspense fallback={<Opening />}>
            {shut ? <UnlockScreen onChosen={choose} /> : <Screens key={placeKey} />}
            <LanguageNotice />
            <EarlyPress />
            <EarlyFocus />
          </Suspense>
        </CrashBoundary>
      </Frame>
    </HoldContext>
  );
}
