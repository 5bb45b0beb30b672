import { useTranslation } from 'react-i18next';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { versionsOf } from '#domain/law/rule-pack.ts';
import { calendarFile, type CalendarDay } from './calendar-file.ts';
import { keepMark } from './calendar-marks.ts';
import type { ShownDate } from './save-calendar.tsx';
import { useWho } from './use-who.ts';

/** Makes the calendar file, and notes in the notebook how each date stood, so that a date that moves can say so. */
export function useCalendarText() {
  const { t } = useTranslation('dates');
  const { notebook, settings } = useDevice();
  const { remindDays } = useWatch(settings);
  const who = useWho();

  const textOf = ({ ruleId, belongsTo, claim }: Deadline): string => {
    const source = versionsOf(builtInPack, ruleId).at(-1)?.source ?? '';
    return [
      t(belongsTo === 'family' ? 'calendar.yours' : 'calendar.theirs'),
      t('calendar.source', { source }),
      claim === 'gentle' ? t('check') : t('calendar.check'),
    ].join('\n');
  };
  const dayOf = (
    { child, date }: ShownDate,
    names: 'with-names' | 'no-names',
  ): Omit<CalendarDay, 'uid' | 'sequence'> => {
    const what = t(ruleKey(date.ruleId), { defaultValue: t('other') });
    const title = names === 'with-names' ? t('calendar.about', { what, name: who(child) }) : what;
    return {
      on: date.due,
      title,
      text: textOf(date),
      ...(date.belongsTo === 'family' && { remindDays }),
    };
  };
  return async (shown: readonly ShownDate[], names: 'with-names' | 'no-names'): Promise<Result<string>> => {
    const days: CalendarDay[] = [];
    let writtenAt = '';
    for (const one of shown) {
      const mark = await keepMark(notebook, one.date);
      if (!mark.ok) return mark;
      writtenAt = mark.value.changedAt;
      days.push({ uid: mark.value.id, sequence: mark.value.value.sequence, ...dayOf(one, names) });
    }
    return ok(calendarFile(days, writtenAt));
  };
}
