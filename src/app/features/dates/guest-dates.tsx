import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { NoticeWithUndo, type Done } from './notice-with-undo.tsx';
import { useGuestDates } from './use-guest-dates.ts';

type Guest = ReturnType<typeof useGuestDates>;

function WhichAreMine({ guest, onDone }: { guest: Guest; onDone: (words: string) => void }) {
  const { t } = useTranslation(['dates', 'plan']);
  const format = useFormat();
  const id = useId();
  const [mine, setMine] = useState<readonly string[]>([]);
  const wordsOf = ({ value: { what, on } }: Note<OwnDate>) =>
    t('own.changeWhat', { what: t(`plan:child.event.${what}`), date: format.date(on) });
  async function take(event: FormEvent) {
    event.preventDefault();
    if (mine.length > 0 && (await guest.take(mine))) onDone(t('guest.taken'));
  }
  async function decline() {
    if (await guest.decline()) onDone(t('guest.left'));
  }
  return (
    <form className="card no-print" aria-labelledby={`${id}-title`} onSubmit={(event) => void take(event)}>
      <h2 id={`${id}-title`}>{t('guest.title')}</h2>
      <p>{t('guest.text')}</p>
      {guest.open.map((note) => (
        <Tick
          key={note.id}
          id={`${id}-${note.id}`}
          name={note.id}
          label={wordsOf(note)}
          hint={note.value.nickname}
          value={mine.includes(note.id)}
          onChange={(on) => setMine(on ? [...mine, note.id] : mine.filter((each) => each !== note.id))}
        />
      ))}
      {guest.problem && <ProblemNotice code={guest.problem} announce />}
      <ButtonRow>
        <Button type="submit">{t('guest.take')}</Button>
        <Button look="quiet" onPress={() => void decline()}>
          {t('guest.leave')}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** Asks whoever has signed in whether dates that were typed before with no account are theirs. Nothing moves by itself. */
export function GuestDates() {
  const guest = useGuestDates();
  const [done, setDone] = useState<Done | null>(null);
  return (
    <>
      <NoticeWithUndo done={done} />
      {guest.open.length > 0 && <WhichAreMine guest={guest} onDone={(words) => setDone({ words })} />}
    </>
  );
}
