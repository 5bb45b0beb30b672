import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import { offerQuestions, type Service } from '#contract/local-offer.ts';

/** The seven questions of the Local Offer, those that the service has answered and those it has not. */
export function ServiceQuestions({ service }: { service: Service }) {
  const { t } = useTranslation(['local-offer', 'service']);
  const answered = offerQuestions.filter((question) => service.answers?.[question]);
  const unanswered = offerQuestions.filter((question) => !service.answers?.[question]);
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
      {unanswered.length > 0 && (
        <Details summary={t('service:unanswered', { count: unanswered.length })}>
          <ul>
            {unanswered.map((question) => (
              <li key={question}>{t(`service.question.${question}`)}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
