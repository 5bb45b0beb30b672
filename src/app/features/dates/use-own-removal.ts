import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import { ownDates } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { Done } from './notice-with-undo.tsx';

/** Deletes a date that was typed, and can bring the last one back for as long as the page is open. */
export function useOwnRemoval() {
  const { t } = useTranslation('dates');
  const { notebook } = useDevice();
  const [done, setDone] = useState<Done | null>(null);
  const busy = useRef(false);
  async function undo({ id, value }: Note<OwnDate>) {
    const back = await notebook.keep(ownDates, value, id);
    setDone(back.ok ? { words: t('own.back') } : { because: back.problem.code });
  }
  async function remove(note: Note<OwnDate>) {
    if (busy.current) return;
    busy.current = true;
    const dropped = await notebook.drop(ownDates, note.id);
    const deleted = { words: t('own.deleted'), undo: { words: t('own.undo'), run: () => void undo(note) } };
    setDone(dropped.ok ? deleted : { because: dropped.problem.code });
    busy.current = false;
  }
  return { done, remove };
}
