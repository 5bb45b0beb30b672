import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { SearchField } from '#app/ui/search-field/search-field.tsx';

/** Short ways to the Local Offer and to rights, for everyone. */
export function FindHelp() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const looked = text.trim();
  const path = looked ? `/local-offer?q=${encodeURIComponent(looked)}` : '/local-offer';
  return (
    <section aria-labelledby="find">
      <h2 id="find">{t('find.title')}</h2>
      <SearchField
        label={t('find.search')}
        hint={t('find.hint')}
        value={text}
        onChange={setText}
        onSearch={() => void navigate(path)}
      />
      <CardList>
        <CardLink to="/what-can-i-do" icon="heart" level={3} tint="rose" title={t('find.options')}>
          <p>{t('find.optionsText')}</p>
        </CardLink>
        <CardLink to="/local-offer" icon="offer" level={3} tint="leaf" title={t('find.localOffer')}>
          <p>{t('find.localOfferText')}</p>
        </CardLink>
        <CardLink to="/rights" icon="rights" level={3} tint="sky" title={t('find.rights')}>
          <p>{t('find.rightsText')}</p>
        </CardLink>
      </CardList>
    </section>
  );
}
