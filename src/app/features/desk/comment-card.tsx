import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { CommentAtDesk } from '#contract/comment-answer.ts';
import { AsWritten } from './as-written.tsx';

/** One comment as a family wrote it. */
export function CommentCard({ comment, children }: { comment: CommentAtDesk; children?: ReactNode }) {
  const { t } = useTranslation(['desk', 'comments']);
  const format = useFormat();
  const { about, aside } = comment;
  const by = aside?.by ?? t('comments.someone');
  return (
    <Card>
      <p className="tags">
        <Tag tint="sky">{t(`comments:subject.${about}`)}</Tag>
      </p>
      <AsWritten {...comment} />
      {aside && (
        <p>
          {t('aside.was', { why: t(`aside.${aside.reason}`), name: by, when: format.dateTime(aside.at) })}
        </p>
      )}
      {children}
    </Card>
  );
}
