import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import { offerQuestions, type Service } from '#contract/local-offer.ts';

/** The seven questions of the Local Offer, as far as the service has answered them. */
export function ServiceQuestions({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const answered = offerQuestions.filter((question) => service.answers?.[question]);
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('service.questions')}</h2>
      {answered.map((question) => (
        <Details key={question} summary={t(`service.question.${question}`)}>
          <p className="as-written" dir="auto">
            {service.answers?.[question]}
          </p>
        </Details>
      ))}
    </section>
  );
}
