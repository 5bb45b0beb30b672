import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Letter } from './letter.ts';
import { letterPaths } from './paths.ts';

/** Letters that often come before or after this one, each with when it is of use. */
export function RelatedLetters({ letter }: { letter: Letter }) {
  const { t } = useTranslation('letters');
  return (
    <section className="no-print" aria-labelledby="related">
      <h2 id="related">{t('related')}</h2>
      <ul className="related-letters">
        {letter.related.map((id) => (
          <li key={id}>
            <Link to={letterPaths.letter(id)}>{t(`list.${id}.title`)}</Link>
            <p className="hint">{t(`list.${id}.when`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
