import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ownDates, type OwnDate } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { DateForm, dateWords, wordsOf } from './date-form.tsx';
import { NotThere } from './not-ready.tsx';
import { datesPaths } from './paths.ts';
import { useKeepDate } from './use-keep-date.ts';
import './dates.scss';
import './words.ts';

function Change({ note }: { note: Note<OwnDate> }) {
  const { t } = useTranslation('dates');
  const form = useForm(dateWords, wordsOf(note.value));
  return (
    <Page title={t('form.change')} back={datesPaths.all} backLabel={t('back')}>
      <DateForm form={form} onValid={useKeepDate(note.id)} />
    </Page>
  );
}

/** Other words for a date that was typed before. */
export function ChangeDateScreen() {
  const { noteId = '' } = useParams();
  const notes = useWatch(useDevice().notebook.notes(ownDates));
  const [note] = useState(notes.find(({ id }) => id === noteId));
  return note ? <Change key={note.id} note={note} /> : <NotThere />;
}
