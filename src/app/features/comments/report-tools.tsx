import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import type { PublishedComments } from '#contract/published-comments.ts';
import { commentSubjects } from '#contract/comment.ts';
import { commentsTable, type TableWords } from '#domain/comments/comments-table.ts';

/** The report on paper or as a table. Both are made on this phone, so neither needs signal. */
export function ReportTools({
  published,
  ending,
}: {
  published: PublishedComments;
  ending?: string | undefined;
}) {
  const { t } = useTranslation('comments');
  const words: TableWords = {
    heads: [
      t('read.column.yearEnding'),
      t('read.column.published'),
      t('read.column.about'),
      t('read.column.comments'),
      t('read.column.said'),
      t('read.answer'),
      t('read.action'),
    ],
    subjects: Object.fromEntries(commentSubjects.map((about) => [about, t(`subject.${about}`)])),
  };
  function saveTable() {
    const table = new Blob([commentsTable(published, words, ending)], { type: 'text/csv' });
    saveFile(table, `${t('read.fileName')}${ending === undefined ? '' : `-${ending}`}.csv`);
  }
  return (
    <ButtonRow>
      <Button look="quiet" onPress={() => window.print()}>
        {t('read.print')}
      </Button>
      <Button look="quiet" icon="download" onPress={saveTable}>
        {t('read.table')}
      </Button>
    </ButtonRow>
  );
}
