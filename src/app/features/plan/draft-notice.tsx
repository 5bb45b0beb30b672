import { useTranslation } from 'react-i18next';
import { useView } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { draftLimitView } from './draft-limit.ts';
import { DraftWords } from './draft-words.tsx';

/** What a draft means, with the last day to answer it where that can be worked out. */
export function DraftNotice({ childId }: { childId: string }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const limit = useView(draftLimitView, childId);
  const date = limit.is === 'here' && limit.value ? format.date(limit.value) : null;
  return <DraftWords title={date && t('status.draftBy', { date })} />;
}
