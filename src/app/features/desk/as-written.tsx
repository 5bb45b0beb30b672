import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';

export interface AsWrittenProps {
  text: string;
  /** The name that its writer gave, if any. */
  from: string | null;
  receivedAt: string;
  reference: string;
}

/** What a family sent, in their own words. A name stands here only where its writer gave one. */
export function AsWritten({ text, from, receivedAt, reference }: AsWrittenProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  return (
    <>
      <p className="as-written" dir="auto">
        {text}
      </p>
      <p className="hint">
        {from ? t('item.from', { name: from }) : t('item.anonymous')}
        <br />
        {t('item.received', { when: format.dateTime(receivedAt) })}
        <br />
        {t('item.reference', { reference })}
      </p>
    </>
  );
}
