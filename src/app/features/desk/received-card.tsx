import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { Received } from './use-received.ts';

/** One piece of feedback as the council has it. A name stands here only where its writer gave one. */
export function ReceivedCard({ feedback }: { feedback: Received }) {
  const { t } = useTranslation(['desk', 'common']);
  const format = useFormat();
  const { aboutName, about, feeling, text, from, mayPublish, receivedAt, reference } = feedback;
  return (
    <Card title={aboutName} level={2}>
      <p className="tags">
        {feeling && <Tag tint="sun">{t(`common:face.${feeling}`)}</Tag>}
        <Tag tint={mayPublish ? 'leaf' : 'plain'}>{t(mayPublish ? 'item.publish' : 'item.private')}</Tag>
      </p>
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
      <p className="way-on">
        <Link to={`/local-offer/${about}`}>{t('item.service')}</Link>
      </p>
    </Card>
  );
}
