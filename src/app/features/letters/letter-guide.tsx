import { useTranslation } from 'react-i18next';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { Letter } from './letter.ts';

/** When a letter is of use, by when, and what it says, in the reader's own language. */
export function LetterGuide({ letter }: { letter: Letter }) {
  const { t } = useTranslation('letters');
  const parts = ['when', 'by', 'says'] as const;
  return (
    <SummaryList
      rows={parts.map((part) => ({ name: t(`guide.${part}`), value: t(`list.${letter.id}.${part}`) }))}
    />
  );
}
