import { useTranslation } from 'react-i18next';
import type { Fault } from './fault.ts';

const worded = ['empty', 'too_big', 'too_small', 'invalid_format'] as const;
type Worded = (typeof worded)[number];

/** Better words than the usual ones, for one field: `{ empty: t('send.text.empty') }`. `other` is every rule not named. */
export type FaultWords = Partial<Record<Worded | 'other', string>>;

const ruleOf = (rule: string): Worded | 'other' => worded.find((known) => known === rule) ?? 'other';

/** Puts a fault in words that name the field and say what to do. */
export function useFaultWords(): (fault: Fault, label: string, own?: FaultWords) => string {
  const { t } = useTranslation('common');
  return (fault, label, own) => {
    const rule = ruleOf(fault.rule);
    return own?.[rule] ?? t(`fault.${rule}`, { field: label, limit: fault.limit });
  };
}
