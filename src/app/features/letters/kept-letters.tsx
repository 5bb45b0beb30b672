import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog/confirm-dialog.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { letterNote, type KeptLetter } from './kept-letter.ts';
import { letterPaths } from './paths.ts';

function Kept({ note, onDrop }: { note: Note<KeptLetter>; onDrop: () => void }) {
  const { t } = useTranslation('letters');
  const format = useFormat();
  const { letter, about } = note.value;
  const title = t(`list.${letter}.title`);
  return (
    <Card
      level={3}
      title={
        <Link className="kept-letter" to={letterPaths.kept(letter, note.id)}>
          {title}
        </Link>
      }
    >
      {about && <p dir="auto">{t('kept.about', { name: about })}</p>}
      <p className="hint">
        {note.changedAt === note.keptAt
          ? t('kept.on', { date: format.dateTime(note.keptAt) })
          : t('kept.changed', { date: format.dateTime(note.changedAt) })}
      </p>
      <Button look="quiet" icon="bin" onPress={onDrop}>
        <span aria-hidden="true">{t('kept.drop')}</span>
        <VisuallyHidden>{t('kept.dropName', { name: title })}</VisuallyHidden>
      </Button>
    </Card>
  );
}

/** Letters in this person's private notebook. Shown only where there are some. */
export function KeptLetters() {
  const { t } = useTranslation('letters');
  const { notebook } = useDevice();
  const notes = useWatch(notebook.notes(letterNote));
  const [asking, setAsking] = useState<string | null>(null);
  const [dropped, setDropped] = useState(false);
  async function drop(id: string) {
    setAsking(null);
    const result = await notebook.drop(letterNote, id);
    setDropped(result.ok);
  }
  return (
    <>
      <Status>{dropped && t('kept.dropped')}</Status>
      {notes.length > 0 && (
        <section aria-labelledby="kept">
          <h2 id="kept">{t('kept.title')}</h2>
          <p>{t('kept.text')}</p>
          {notes.map((note) => (
            <Kept key={note.id} note={note} onDrop={() => setAsking(note.id)} />
          ))}
        </section>
      )}
      <ConfirmDialog
        open={asking !== null}
        danger
        title={t('kept.ask')}
        confirm={t('kept.confirm')}
        onConfirm={() => asking !== null && void drop(asking)}
        onCancel={() => setAsking(null)}
      >
        <p>{t('kept.askText')}</p>
      </ConfirmDialog>
    </>
  );
}
