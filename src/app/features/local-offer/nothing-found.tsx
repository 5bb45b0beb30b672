import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalOfferAnswer } from '#app/device/local-offer/local-offer.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { chosenOf, withoutQuestion } from '#domain/local-offer/chosen-filters.ts';
import { questions, type Question } from '#domain/local-offer/filters.ts';
import { lookingForNothing, type Looking } from './looking.ts';
import { localOfferPaths } from './paths.ts';

const mostToDrop = 3;

/** The questions without which there would be something, those that keep out the most first. */
function worthDropping(without: LocalOfferAnswer['without']): { question: Question; count: number }[] {
  return questions
    .map((question) => ({ question, count: without[question] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostToDrop);
}

function Gives({ count }: { count: number }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  return <>{t('none.gives', { count, number: format.number(count) })}</>;
}

function OtherSearches({ looking, answer }: { looking: Looking; answer: LocalOfferAnswer }) {
  const { t } = useTranslation('local-offer');
  const { text, filters } = looking;
  const { withoutWords = 0, withoutFilters, alike, without } = answer;
  const ways = worthDropping(without);
  return (
    <ul className="next-searches" aria-label={t('none.try')}>
      {ways.map(({ question, count }) => (
        <li key={question}>
          <Link to={localOfferPaths.search({ ...looking, filters: withoutQuestion(filters, question) })}>
            {t(`none.without.${question}`)} <Gives count={count} />
          </Link>
        </li>
      ))}
      {ways.length === 0 && withoutFilters > 0 && (
        <li>
          <Link to={localOfferPaths.search({ ...lookingForNothing, text })}>
            {t('none.withoutFilters')} <Gives count={withoutFilters} />
          </Link>
        </li>
      )}
      {alike.map((word) => (
        <li key={word}>
          <Link to={localOfferPaths.search({ ...looking, text: word })}>{t('none.alike', { word })}</Link>
        </li>
      ))}
      {chosenOf(filters).length > 0 && withoutWords > 0 && (
        <li>
          <Link to={localOfferPaths.search({ ...looking, text: '' })}>
            {t('none.withoutWords')} <Gives count={withoutWords} />
          </Link>
        </li>
      )}
      {filters.kind.length > 0 && (
        <li>
          <Link to={localOfferPaths.search()}>{t('none.browse')}</Link>
        </li>
      )}
    </ul>
  );
}

/** No service fits: what else to try, and who to ask. */
export function NothingFound({ looking, answer }: { looking: Looking; answer: LocalOfferAnswer }) {
  const { t } = useTranslation('local-offer');
  const text = looking.text.trim();
  return (
    <EmptyState icon="search" title={text ? t('none.title', { text }) : t('none.titleFilters')}>
      <OtherSearches looking={looking} answer={answer} />
      <ul className="next-steps">
        {text && <li>{t('none.shorter')}</li>}
        {text && <li>{t('none.spelling')}</li>}
        <li>{t('none.person')}</li>
      </ul>
      <p className="way-on">
        <Link to={localOfferPaths.missing(looking)}>{t('none.missing')}</Link>
      </p>
      <p className="way-on">
        <Link to={localOfferPaths.search()}>{t('none.all')}</Link>
      </p>
      <p className="way-on">
        <Link to="/rights#people">{t('none.people')}</Link>
      </p>
    </EmptyState>
  );
}
