import { useTranslation } from 'react-i18next';
import { useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { DroppedNotice } from './dropped-notice.tsx';
import { optionPaths } from './paths.ts';
import { StepsCard } from './steps-card.tsx';
import { stepsNote } from './steps-note.ts';
import { useDropSteps } from './use-drop-steps.ts';
import { useNotes } from './use-notes.ts';
import './what-can-i-do.scss';
import './words.ts';

/** What someone means to do, from their own notebook: to tick off, to print, to delete. */
export function SeeStepsScreen() {
  const { t } = useTranslation('what-can-i-do');
  const notes = useWatch(useNotes(stepsNote));
  const { dropped, drop, undo } = useDropSteps();
  return (
    <Page
      title={t('steps.title')}
      lead={t('steps.lead')}
      back={optionPaths.start}
      actions={
        notes.length > 0 && (
          <Button look="quiet" onPress={() => window.print()}>
            {t('print')}
          </Button>
        )
      }
    >
      <DroppedNotice dropped={dropped} onUndo={(note) => void undo(note)} />
      {notes.length === 0 && (
        <EmptyState icon="check" title={t('steps.none')}>
          <ButtonLink to={optionPaths.start}>{t('steps.begin')}</ButtonLink>
        </EmptyState>
      )}
      {notes.map((note) => (
        <StepsCard key={note.id} note={note} onDrop={() => void drop(note)} />
      ))}
    </Page>
  );
}
