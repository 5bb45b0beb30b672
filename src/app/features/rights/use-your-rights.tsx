import { useTranslation } from 'react-i18next';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';

const places = [
  { name: 'letters', path: '/letters', icon: 'edit' },
  { name: 'glossary', path: '/glossary', icon: 'book' },
  { name: 'law', path: '/law', icon: 'check' },
] as const;

/** From reading a right to using it: a letter, a word, or the rule itself. */
export function UseYourRights() {
  const { t } = useTranslation('rights');
  return (
    <section aria-labelledby="use-rights">
      <h2 id="use-rights">{t('use.title')}</h2>
      <CardList>
        {places.map(({ name, path, icon }) => (
          <CardLink key={name} to={path} icon={icon} level={3} title={t(`use.${name}`)}>
            <p>{t(`use.${name}Text`)}</p>
          </CardLink>
        ))}
      </CardList>
    </section>
  );
}
