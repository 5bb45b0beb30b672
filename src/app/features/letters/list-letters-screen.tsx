import { useTranslation } from 'react-i18next';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { KeptLetters } from './kept-letters.tsx';
import { letterIds } from './letter.ts';
import { letterPaths } from './paths.ts';
import './words.ts';

/** Every letter, when each is of use, and the ones this person kept. */
export function ListLettersScreen() {
  const { t } = useTranslation('letters');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <p>{t('neverSent')}</p>
      <KeptLetters />
      <CardList>
        {letterIds.map((id) => (
          <CardLink key={id} to={letterPaths.letter(id)} title={t(`list.${id}.title`)}>
            <p>{t(`list.${id}.when`)}</p>
          </CardLink>
        ))}
      </CardList>
      <ButtonLink to="/rights" look="quiet">
        {t('helper')}
      </ButtonLink>
    </Page>
  );
}
