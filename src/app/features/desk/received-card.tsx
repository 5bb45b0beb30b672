import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { AsWritten } from './as-written.tsx';
import type { Received } from './use-received.ts';

/** One piece of feedback as the council has it. */
export function ReceivedCard({ feedback }: { feedback: Received }) {
  const { t } = useTranslation(['desk', 'common']);
  const { aboutName, about, feeling, mayPublish } = feedback;
  return (
    <Card title={aboutName} level={2}>
      <p className="tags">
        {feeling && <Tag tint="sun">{t(`common:face.${feeling}`)}</Tag>}
        <Tag tint={mayPublish ? 'leaf' : 'plain'}>{t(mayPublish ? 'item.publish' : 'item.private')}</Tag>
      </p>
      <AsWritten {...feedback} />
      <p className="way-on">
        <Link to={`/local-offer/${about}`}>{t('item.service')}</Link>
      </p>
    </Card>
  );
}
