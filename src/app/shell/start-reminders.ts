import type { Device } from '#app/device/device.ts';
import { phoneNotices } from '#app/device/dates/phone-notices.ts';
import { startReminding } from '#app/device/dates/remind.ts';
import { formats } from '../i18n/format.ts';
import { instance } from '../i18n/instance.ts';
import { languageOf } from '../i18n/languages.ts';

/** Reminders in the words of the language on screen. */
export const startReminders = (device: Device): (() => void) =>
  startReminding({
    device,
    phone: phoneNotices,
    word: ({ due }) => {
      const { locale } = languageOf(instance.language);
      const date = formats(locale).date(due, 'weekday');
      return {
        title: instance.t('shell:reminder.title'),
        body: instance.t('shell:reminder.text', { date }),
        language: locale,
      };
    },
  });
