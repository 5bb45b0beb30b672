import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Choice } from '#app/ui/choice/choice.tsx';
import type { Binding } from '#app/ui/form/binding.ts';
import type { Writer } from './use-writer.ts';

/** Whether a name goes with the words. */
export const fromWhom = z.enum(['named', 'anonymous']);
export type NameChoice = z.output<typeof fromWhom>;

export interface FromWhomProps {
  binding: Binding<NameChoice | undefined>;
  /** The writer, or undefined for someone with no account, whose words go with no name. */
  writer: Writer | undefined;
  /** These words stand in for others that may have arrived: those had a name, or had none, and so must these. */
  fromStays?: NameChoice | undefined;
}

function Asked({ binding, writer, fromStays }: FromWhomProps) {
  const { t } = useTranslation('feedback');
  if (fromStays) return <p className="hint">{t(`name.stays.${fromStays}`)}</p>;
  if (!writer) return <p className="hint">{t('name.guest')}</p>;
  return (
    <Choice
      {...binding}
      label={t('name.label')}
      hint={t('name.careful')}
      wrong={{ empty: t('name.empty') }}
      options={[
        { value: 'named', label: t('name.named'), hint: t('name.namedHint', { name: writer.name }) },
        { value: 'anonymous', label: t('name.anonymous'), hint: t('name.anonymousHint') },
      ]}
    />
  );
}

/** Asks who words are from, and says who will see it. */
export function FromWhom(props: FromWhomProps) {
  const { t } = useTranslation('feedback');
  return (
    <>
      <Asked {...props} />
      {props.writer?.role === 'young-person' && <p className="hint">{t('name.kept')}</p>}
    </>
  );
}
