import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apartDates } from '#app/device/dates/apart-dates.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { Apart } from '#domain/law/told-events.ts';
import type { Done } from './notice-with-undo.tsx';

/** Says of a date of the council's and one that was typed that they are two different things, or one after all. */
export function useApart() {
  const { t } = useTranslation('dates');
  const { notebook } = useDevice();
  const [done, setDone] = useState<Done | null>(null);

  async function join(note: Pick<Note<Apart>, 'id' | 'value'>) {
    const dropped = await notebook.drop(apartDates, note.id);
    const undo = { words: t('apart.undo'), run: () => void part(note.value, note.id) };
    setDone(dropped.ok ? { words: t('apart.joined'), undo } : { because: dropped.problem.code });
  }
  async function part(value: Apart, id?: string) {
    const same = ({ value: { council, family } }: Note<Apart>) =>
      council === value.council && family === value.family;
    const before = notebook.notes(apartDates).get().find(same);
    const kept = await notebook.keep(apartDates, value, id ?? before?.id);
    if (!kept.ok) return setDone({ because: kept.problem.code });
    const note = kept.value;
    return setDone({
      words: t('apart.parted'),
      undo: { words: t('apart.undo'), run: () => void join(note) },
    });
  }
  return { done, part, join };
}
