import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '#app/device/dates/use-dates.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { NextDateLine } from './next-date-line.tsx';
import type { HomeChild } from './views.ts';

const planWords = { draft: 'children.draft', final: 'children.plan', ceased: 'children.ceased' } as const;

/** One child: where they are, the next date, and the way to the plan. */
export function ChildCard({ shown, today }: { shown: HomeChild; today: string }) {
  const { t } = useTranslation('home');
  const { child, plan } = shown;
  const dates = useDates();
  const live = dates.is === 'here' ? dates.children.find(({ id }) => id === child.id)?.live : undefined;
  const name = child.relationship === 'self' ? t('children.self') : child.name;
  return (
    <Card title={<span dir="auto">{name}</span>} level={3}>
      <p className="tags">
        <Tag tint="sky">{t(`support.${child.support}`)}</Tag>
        {child.schoolYear && <Tag>{child.schoolYear}</Tag>}
      </p>
      {child.setting && (
        <p className="hint">
          <bdi>{child.setting}</bdi>
        </p>
      )}
      <NextDateLine dates={live ?? []} childId={child.id} today={today} />
      <ButtonRow>
        {plan && (
          <ButtonLink to={`/plan/${plan.id}`} icon="plan">
            {t(planWords[plan.status])}
          </ButtonLink>
        )}
        <Link to={`/children/${child.id}`}>{t('children.more', { name })}</Link>
      </ButtonRow>
    </Card>
  );
}
