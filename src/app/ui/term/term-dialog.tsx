import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../button/button.tsx';
import { ButtonRow } from '../button/button-row.tsx';
import { ReadAloud } from '../read-aloud/read-aloud.tsx';
import type { TermId } from './term-id.ts';

/** What one word means, over the page it was met on. Closing it leads back to the word. */
export function TermDialog({ id, onClose }: { id: TermId; onClose: () => void }) {
  const { t } = useTranslation('glossary');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const name = t(`terms.${id}.name`);
  const text = t(`terms.${id}.text`);
  return (
    <dialog ref={dialog} className="confirm-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className="confirm-dialog__title">
        {name}
      </h2>
      <p>{text}</p>
      <ReadAloud of={`${name}. ${text}`} />
      <p>
        <Link className="term-more" to={`/glossary/${id}`} onClick={onClose}>
          {t('full')}
        </Link>
      </p>
      <ButtonRow>
        <Button onPress={() => dialog.current?.close()}>{t('close')}</Button>
      </ButtonRow>
    </dialog>
  );
}
