import { useTranslation } from 'react-i18next';
import { addDays } from '#domain/calendar.ts';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { openingAt, type Opening, type WallTime } from '#domain/local-offer/open-now.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import type { Session } from '#contract/local-offer.ts';
import { useWallTime } from './use-wall-time.ts';

const midnight = '00:00';

function useOpeningWords(now: WallTime) {
  const { t } = useTranslation('service');
  const format = useFormat();
  const dayOf = (on: string) => format.dayFrom(on, now.on);
  function untilWords(until: WallTime | undefined): string {
    if (!until) return t('open.always');
    const { on, time } = until;
    const isTonight = on === now.on || (time === midnight && on === addDays(now.on, 1));
    return isTonight ? t('open.until', { time }) : t('open.untilDay', { time, day: dayOf(on) });
  }
  function nextWords(next: (Opening & { is: 'closed' })['next']): string {
    if (!next) return t('open.noNext');
    const { on, time } = next;
    if (time === undefined) return t('open.nextDay', { day: dayOf(on) });
    return on === now.on ? t('open.nextToday', { time }) : t('open.nextTime', { day: dayOf(on), time });
  }
  return (opening: Opening): string | undefined => {
    if (opening.is === 'open') return untilWords(opening.until);
    if (opening.is === 'closed') return nextWords(opening.next);
    if (opening.is === 'unknown') return undefined;
    return opening.opens === undefined
      ? t('open.unsureStart', { time: opening.closes })
      : t('open.unsureEnd', { time: opening.opens });
  };
}

/** The day that decides whether a bank holiday may have them closed: today while open, else the day it opens next. */
const dayThatCounts = (opening: Opening, now: WallTime): string =>
  opening.is === 'closed' && opening.next ? opening.next.on : now.on;

/** Whether it is open now, by its timetable, and when it is open next. */
export function OpenState({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('service');
  const now = useWallTime();
  const holidays = holidaysWith(useWatch(useDevice().bankHolidays));
  const opening = openingAt(sessions, now);
  const words = useOpeningWords(now)(opening);
  if (words === undefined) return null;
  const hasNotes = sessions.some(({ note }) => note);
  const isHoliday = holidays.titles.has(dayThatCounts(opening, now));
  return (
    <p className="open-state no-print">
      <strong>{words}</strong>
      {isHoliday && ` ${t('open.bankHoliday')}`}
      {hasNotes && ` ${t('open.notes')}`}
    </p>
  );
}
