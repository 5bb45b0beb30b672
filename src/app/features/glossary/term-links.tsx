import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { FoundTerm } from './find-terms.ts';
import { glossaryPaths } from './paths.ts';
import { termFacts } from './terms.ts';
import { useTermWords } from './use-term-words.ts';

function TermLink({ id, oldName }: FoundTerm) {
  const { t } = useTranslation('glossary');
  const { name } = useTermWords()(id);
  return (
    <li>
      <Link className="term-links__link" to={glossaryPaths.term(id)}>
        {name}
      </Link>
      {oldName && <p className="hint">{t('old', { name: oldName, now: name })}</p>}
      {termFacts[id]?.isProposed && <Tag tint="sun">{t('proposed')}</Tag>}
    </li>
  );
}

/** Terms one under the other, each big enough to press. */
export const TermLinks = ({ terms }: { terms: readonly FoundTerm[] }) => (
  // The role is named because one browser forgets lists that show no bullets.
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  <ul className="term-links" role="list">
    {terms.map((term) => (
      <TermLink key={term.id} {...term} />
    ))}
  </ul>
);
