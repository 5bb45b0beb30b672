import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { groups, type Group, type TimeLimit } from '#domain/law/time-limit.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { LawBanner } from '#app/ui/law-banner/law-banner.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SearchField } from '#app/ui/search-field/search-field.tsx';
import { useTyped } from '#app/ui/search-field/use-typed.ts';
import { Select } from '#app/ui/select/select.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { findRules } from './find-rules.ts';
import { RightsOnADay } from './rights-on-a-day.tsx';
import { RuleEntry } from './rule-entry.tsx';
import './rulebook.scss';
import './words.ts';

function GroupOfRules({ group, rules }: { group: Group; rules: readonly TimeLimit[] }) {
  const { t } = useTranslation('rulebook');
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t(`groups.${group}`)}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- one browser forgets lists that show no bullets */}
      <ul role="list">
        {rules.map((rule) => (
          <RuleEntry key={`${rule.id} ${rule.validFrom}`} rule={rule} />
        ))}
      </ul>
    </section>
  );
}

/** Every rule that dates are worked out with, for a council or a lawyer to check. */
export function ReviewRulesScreen() {
  const { t } = useTranslation('rulebook');
  const format = useFormat();
  const [typed, type] = useTyped('q');
  const [part, choose] = useTyped('part');
  const group = groups.find((each) => each === part);
  const found = useMemo(() => findRules(builtInPack.rules, { typed, group }), [typed, group]);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <Button look="quiet" onPress={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <LawBanner checkedOn={builtInPack.checkedOn} />
      <p>{t('wrong')}</p>
      <RightsOnADay />
      <div className="no-print rule-filters">
        <SearchField label={t('search')} hint={t('searchHint')} value={typed} onChange={type} />
        <Select
          id="part"
          name="part"
          label={t('group')}
          none={t('all')}
          value={group}
          options={groups.map((value) => ({ value, label: t(`groups.${value}`) }))}
          onChange={(value) => choose(value ?? '')}
        />
      </div>
      <Status>{t('count', { count: found.length, number: format.number(found.length) })}</Status>
      {found.length === 0 && (
        <EmptyState title={t('none.title')}>
          <p>{t('none.text')}</p>
        </EmptyState>
      )}
      {groups.map((each) => (
        <GroupOfRules key={each} group={each} rules={found.filter((rule) => rule.group === each)} />
      ))}
    </Page>
  );
}
