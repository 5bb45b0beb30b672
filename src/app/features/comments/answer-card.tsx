import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { PublishedAnswer } from './by-year.ts';

const AsWritten = ({ text }: { text: string }) => (
  <p className="as-written" dir="auto">
    {text}
  </p>
);

/** What people said, what the council answers and what it will do. */
export function AnswerCard({ answer }: { answer: PublishedAnswer }) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const { about, said, answer: reply, action, publishedOn, comments, leftOut } = answer;
  const counted = { count: comments, number: format.number(comments) };
  return (
    <Card>
      <p className="tags">
        <Tag tint="sky">{t(`subject.${about}`)}</Tag>
      </p>
      <h3>{t('read.said', counted)}</h3>
      <blockquote className="said">
        <AsWritten text={said} />
      </blockquote>
      {leftOut.length > 0 && (
        <p className="hint">
          {t('read.leftOut', { kinds: format.list(leftOut.map((kind) => t(`leftOut.${kind}`))) })}
        </p>
      )}
      <h3>{t('read.answer')}</h3>
      <AsWritten text={reply} />
      <h3>{t('read.action')}</h3>
      <AsWritten text={action} />
      <p className="hint">{t('read.published', { date: format.date(publishedOn) })}</p>
    </Card>
  );
}
