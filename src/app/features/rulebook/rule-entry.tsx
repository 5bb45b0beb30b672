import { useTranslation } from 'react-i18next';
import { claimOf } from '#domain/law/claim.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { useLimitWords } from './use-limit-words.ts';

const English = ({ children }: { children: string }) => (
  <span lang="en" dir="ltr">
    {children}
  </span>
);

function useValidity(): (rule: TimeLimit) => string {
  const { t } = useTranslation('rulebook');
  const format = useFormat();
  return ({ validFrom, validTo }) =>
    validTo === null
      ? t('since', { from: format.date(validFrom) })
      : t('between', { from: format.date(validFrom), to: format.date(validTo) });
}

/** One rule with all that is said of it, as a lawyer would check it. */
export function RuleEntry({ rule }: { rule: TimeLimit }) {
  const { t } = useTranslation(['rulebook', 'law']);
  const format = useFormat();
  const limit = useLimitWords()(rule);
  const validity = useValidity()(rule);
  const { id, trigger, whoMustAct, belongsTo, source, status, confidence, exceptions, notes } = rule;
  return (
    <li className="rule">
      <h3>
        <English>{trigger}</English>
      </h3>
      <Tag tint={claimOf(rule) === 'firm' ? 'leaf' : 'sun'}>{t(`confidence.${confidence}`)}</Tag>
      <SummaryList
        rows={[
          { name: t('row.limit'), value: limit.join(' ') },
          { name: t('row.who'), value: t(`law:actor.${whoMustAct}`) },
          { name: t('row.owner'), value: t(`owner.${belongsTo}`) },
          { name: t('row.source'), value: <English>{source}</English> },
          { name: t('row.status'), value: t(`status.${status}`) },
          { name: t('row.valid'), value: validity },
          { name: t('row.checked'), value: format.date(rule.checkedOn) },
          exceptions.length > 0 && {
            name: t('row.exceptions'),
            value: exceptions.map((each) => <p key={each}>{t(`law:exception.${each}`)}</p>),
          },
          notes.length > 0 && { name: t('row.notes'), value: <English>{notes}</English> },
          { name: t('row.id'), value: <English>{id}</English> },
        ]}
      />
    </li>
  );
}
