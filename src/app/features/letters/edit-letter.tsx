import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import type { LetterInHand } from './use-letter.ts';

/** The words themselves, for those who want to change them; from then on they are the writer's. */
export function EditLetter({ letter }: { letter: LetterInHand }) {
  const { t } = useTranslation('letters');
  const { edited, setEdited, text } = letter;
  if (edited === null) {
    return (
      <ButtonRow>
        <Button look="quiet" icon="edit" onPress={() => setEdited(text)}>
          {t('edit.open')}
        </Button>
      </ButtonRow>
    );
  }
  return (
    <div className="no-print">
      <TextArea
        id="letter-text"
        name="letter-text"
        label={t('edit.label')}
        hint={t('edit.hint')}
        writtenIn="en"
        rows={16}
        value={edited}
        onChange={setEdited}
      />
      <ButtonRow>
        <Button look="quiet" icon="refresh" onPress={() => setEdited(null)}>
          {t('edit.again')}
        </Button>
      </ButtonRow>
    </div>
  );
}
