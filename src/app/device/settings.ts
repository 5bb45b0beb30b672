import type { Watchable } from './watch.ts';

export const themes = ['system', 'light', 'dark', 'contrast', 'calm'] as const;
export type Theme = (typeof themes)[number];

/** In percent of the browser's own text size. */
export const textSizes = [100, 125, 150, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** How many days before a date of one's own the app first speaks of it. */
export const leadDays = [3, 7, 14, 28] as const;
export type LeadDays = (typeof leadDays)[number];

/** How this device looks and behaves. Not personal, so it is kept plain and read before anything else. */
export interface SettingsValue {
  /** Null until chosen: then the browser's own language is followed. */
  language: string | null;
  textSize: TextSize;
  theme: Theme;
  firstRunDone: boolean;
  /** Fetch the Local Offer only when it is opened, and keep only what is near `nearOutcode`, where that is given. */
  smallSaving: boolean;
  /** The first half of a postcode; half a postcode is many thousand homes. */
  nearOutcode: string | null;
  /** Minutes without use, or hidden, after which a vault with a PIN locks. */
  lockAfterMinutes: number;
  /** How long before a date of one's own the app begins to speak of it. */
  remindDays: LeadDays;
  /** A number on the app's icon, where the phone can. */
  dateBadge: boolean;
  /** A notice from the phone, once its owner has asked for it and allowed it. */
  dateNotices: boolean;
}

export interface Settings extends Watchable<SettingsValue> {
  /** Takes effect at once; true once it is stored as well. */
  change(part: Partial<SettingsValue>): Promise<boolean>;
}
