import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { optionPaths } from './paths.ts';
import { stepsNote } from './steps-note.ts';
import { useNotes } from './use-notes.ts';

function SavedSteps() {
  const { t } = useTranslation('what-can-i-do');
  const count = useWatch(useNotes(stepsNote)).length;
  return count === 0 ? null : (
    <CardLink to={optionPaths.steps} icon="check" title={t('steps.title')} tint="leaf">
      <p>{t('steps.card', { count })}</p>
    </CardLink>
  );
}

/** Beside the first question: what was kept before, and what becomes of the answers. */
export function FirstQuestionLinks() {
  const { t } = useTranslation('what-can-i-do');
  const signedIn = useWatch(useDevice().space).is === 'member';
  return (
    <>
      <SavedSteps />
      <Details summary={t('private.title')}>
        <p>{t('private.text')}</p>
        {!signedIn && <p>{t('private.guest')}</p>}
      </Details>
    </>
  );
}
