export interface Notice {
  title: string;
  body: string;
  /** A later notice with the same tag takes the place of this one. */
  tag: string;
  language: string;
}

/** Whether this phone may show notices: `absent` where it cannot, `ask` where its owner has not been asked. */
export type Permission = 'granted' | 'denied' | 'ask' | 'absent';

/** What a phone can do to remind its owner while the app is open or is opened. Every part of it may be missing. */
export interface PhoneNotices {
  permission: () => Permission;
  /** Only ever on the owner's own asking. */
  ask(): Promise<Permission>;
  /** False where it could not be shown. */
  show(notice: Notice): Promise<boolean>;
  canBadge(): boolean;
  /** A number on the app's icon; none takes it away. */
  badge(count: number): Promise<void>;
}

type Badging = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;
type Workers = Partial<Pick<Navigator, 'serviceWorker'>>;

const permissions = { granted: 'granted', denied: 'denied', default: 'ask' } as const;

const worker = async (): Promise<ServiceWorkerRegistration | undefined> =>
  (navigator as Workers).serviceWorker?.getRegistration();

function permission(): Permission {
  if (typeof Notification === 'undefined' || !('serviceWorker' in navigator)) return 'absent';
  return permissions[Notification.permission];
}

async function show({ title, body, tag, language }: Notice): Promise<boolean> {
  try {
    const registration = await worker();
    await registration?.showNotification(title, { body, tag, lang: language, icon: '/icons/icon-192.png' });
    return registration !== undefined;
  } catch {
    // Permission may be taken back at any moment.
    return false;
  }
}

async function badge(count: number): Promise<void> {
  const { setAppBadge, clearAppBadge } = navigator as Badging;
  try {
    await (count > 0 ? setAppBadge?.call(navigator, count) : clearAppBadge?.call(navigator));
  } catch {
    // Some phones have the function and refuse to use it; a number on an icon is not worth an error.
  }
}

/** This phone. */
export const phoneNotices: PhoneNotices = {
  permission,
  async ask() {
    if (permission() === 'absent') return 'absent';
    return permissions[await Notification.requestPermission()];
  },
  show,
  canBadge: () => typeof (navigator as Badging).setAppBadge === 'function',
  badge,
};
