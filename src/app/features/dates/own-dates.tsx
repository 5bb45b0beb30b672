import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChildDates } from '#app/device/dates/child-dates.ts';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { datesPaths } from './paths.ts';

interface OwnItemProps {
  note: Note<OwnDate>;
  onRemove: (note: Note<OwnDate>) => void;
}

function OwnItem({ note, onRemove }: OwnItemProps) {
  const { t } = useTranslation(['dates', 'plan']);
  const format = useFormat();
  const { what, on } = note.value;
  const id = `own-${note.id}`;
  return (
    <li>
      <p id={id}>{t('own.changeWhat', { what: t(`plan:child.event.${what}`), date: format.date(on) })}</p>
      <div className="own-dates__tools">
        <Link to={datesPaths.change(note.id)}>
          {t('own.change')}
          <VisuallyHidden>
            {' '}
            {t(`plan:child.event.${what}`)} {format.date(on)}
          </VisuallyHidden>
        </Link>
        <Button look="quiet" icon="bin" describedBy={id} onPress={() => onRemove(note)}>
          {t('own.delete')}
        </Button>
      </div>
    </li>
  );
}

/** What the person typed for one child, to change or to delete. */
export function OwnDates({
  child,
  onRemove,
}: {
  child: ChildDates;
  onRemove: (note: Note<OwnDate>) => void;
}) {
  const { t } = useTranslation('dates');
  if (child.own.length === 0) return null;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('own.title')}</h2>
      <p className="hint">{t('own.text')}</p>
      <ul className="own-dates">
        {child.own.map((note) => (
          <OwnItem key={note.id} note={note} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  );
}
