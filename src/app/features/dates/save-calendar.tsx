import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import type { Result } from '#contract/problem.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { useCalendarText } from './use-calendar-text.ts';

export interface ShownDate {
  child: ChildDates;
  date: Deadline;
}

/** Dates as a file for any calendar, made on this phone. Names are left out unless they are asked for. */
export function SaveCalendar({ shown }: { shown: readonly ShownDate[] }) {
  const { t } = useTranslation('dates');
  const day = useWatch(useDevice().today);
  const calendarText = useCalendarText();
  const [withNames, setWithNames] = useState(false);
  const [saved, setSaved] = useState<Result<string>>();
  const named = shown.some(({ child }) => child.name !== null);
  async function save() {
    const text = await calendarText(shown, withNames ? 'with-names' : 'no-names');
    if (text.ok)
      saveFile(
        new Blob([text.value], { type: 'text/calendar;charset=utf-8' }),
        `${t('calendar.fileName')}-${day}.ics`,
      );
    setSaved(text);
  }
  return (
    <section className="save-calendar no-print" aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <p>{t('calendar.text')}</p>
      <p className="hint">{t('calendar.again')}</p>
      {named && (
        <Tick
          id="calendar-names"
          name="calendar-names"
          label={t('calendar.name')}
          hint={t('calendar.nameHint')}
          value={withNames}
          onChange={setWithNames}
        />
      )}
      <Button look="quiet" icon="download" onPress={() => void save()}>
        {shown.length === 1 ? t('calendar.one') : t('calendar.all', { count: shown.length })}
      </Button>
      <Status>{saved?.ok && t('calendar.done')}</Status>
      {saved && !saved.ok && <ProblemNotice code={saved.problem.code} announce />}
    </section>
  );
}
