import { useTranslation } from 'react-i18next';
import type { Formats } from '#app/i18n/format.ts';
import { answerTo, type QuestionId, type Told } from '#domain/law/questions/told.ts';
import { wordingOf } from './wording.ts';

const isList = (answer: unknown): answer is readonly string[] => Array.isArray(answer);

/** One answer as words. */
export function useAnswerWords(format: Formats): (told: Told, question: QuestionId) => string {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const inList = (question: QuestionId, one: string): string =>
    question === 'tried' ? t(`routes:route.${one}.title`, '') : t(`section.${one}`, '');
  const plain = (told: Told, question: QuestionId, answer: string): string => {
    switch (question) {
      case 'urgent':
        return t(`urgent.${answer}`, '');
      case 'topic':
        return t(`topic.${answer}.label`, '');
      case 'issue':
        return t(`routes:issue.${answer}`, '');
      case 'body':
        return t(`body.${answer}`, '');
      case 'capacity':
        return t(`capacity.${answer}`, '');
      case 'has-plan':
        return t(`${wordingOf(question, told) === 'has-final-plan' ? 'final' : 'plan'}.${answer}`, '');
      default:
        return format.date(answer);
    }
  };
  return (told, question) => {
    const answer: unknown = answerTo(told, question);
    if (isList(answer)) {
      return answer.length === 0
        ? t('answers.none')
        : format.list(answer.map((one) => inList(question, one)));
    }
    return typeof answer === 'string' ? plain(told, question, answer) : t('answers.notKnown');
  };
}
