import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { Plan, SectionLetter } from '#contract/plan.ts';
import { BudgetPart } from './budget-part.tsx';
import { NeedPart } from './need-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { linksOf, type PlanLinks } from './plan-links.ts';
import { PlanPart } from './plan-part.tsx';
import { PlanProse } from './plan-prose.tsx';
import { PlanSection } from './plan-section.tsx';
import { ProvisionPart } from './provision-part.tsx';

interface PartsOf<Letter extends SectionLetter> {
  plan: Plan;
  links: PlanLinks;
  letter: Letter;
}

function Views({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  return (
    <PlanSection letter="A" count={plan.views.length}>
      {plan.views.map((view) => (
        <PlanPart
          key={view.id}
          id={view.id}
          title={view.title}
          tag={<Tag tint="sun">{t(`from.${view.from}`)}</Tag>}
        >
          <PlanProse text={view.text} />
        </PlanPart>
      ))}
    </PlanSection>
  );
}

function Needs({ plan, links, letter }: PartsOf<'B' | 'C' | 'D'>) {
  const needs = plan.needs.filter(({ section }) => section === letter);
  return (
    <PlanSection letter={letter} count={needs.length}>
      {needs.map((need) => (
        <NeedPart key={need.id} need={need} links={links} />
      ))}
    </PlanSection>
  );
}

function Provisions({ plan, links, letter }: PartsOf<'F' | 'G' | 'H1' | 'H2'>) {
  const provisions = plan.provision.filter(({ section }) => section === letter);
  return (
    <PlanSection letter={letter} count={provisions.length}>
      {provisions.map((provision) => (
        <ProvisionPart key={provision.id} provision={provision} links={links} />
      ))}
    </PlanSection>
  );
}

function Outcomes({ plan, links }: { plan: Plan; links: PlanLinks }) {
  return (
    <PlanSection letter="E" count={plan.outcomes.length}>
      {plan.outcomes.map((outcome) => (
        <OutcomePart key={outcome.id} outcome={outcome} links={links} />
      ))}
    </PlanSection>
  );
}

function Placement({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  return (
    <PlanSection
      letter="I"
      count={plan.placement ? 1 : 0}
      empty={plan.status === 'draft' ? t('empty.IDraft') : t('empty.I')}
    >
      <SummaryList
        rows={[
          { name: t('placement.name'), value: plan.placement?.name },
          { name: t('placement.type'), value: plan.placement?.type },
        ]}
      />
    </PlanSection>
  );
}

function Budget({ plan, links }: { plan: Plan; links: PlanLinks }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const total = plan.budget.reduce((sum, line) => sum + line.annualPence, 0);
  return (
    <PlanSection letter="J" count={plan.budget.length}>
      {plan.budget.map((line) => (
        <BudgetPart key={line.id} line={line} links={links} />
      ))}
      {plan.budget.length > 1 && (
        <p className="plan-part__amount">{t('budget.total', { money: format.money(total) })}</p>
      )}
    </PlanSection>
  );
}

function AdviceList({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  return (
    <PlanSection letter="K" count={plan.advice.length}>
      <ul className="plan-advice">
        {plan.advice.map((advice) => (
          <li key={advice.id}>
            <strong>{advice.title}</strong>
            <span>{t('advice.from', { from: advice.from, role: advice.role })}</span>
            <span>{t('advice.on', { date: format.date(advice.on) })}</span>
          </li>
        ))}
      </ul>
    </PlanSection>
  );
}

/** Every section of a plan, A to K, in the order the law gives them. */
export function PlanSections({ plan }: { plan: Plan }) {
  const links = linksOf(plan);
  return (
    <>
      <Views plan={plan} />
      {(['B', 'C', 'D'] as const).map((letter) => (
        <Needs key={letter} plan={plan} links={links} letter={letter} />
      ))}
      <Outcomes plan={plan} links={links} />
      {(['F', 'G', 'H1', 'H2'] as const).map((letter) => (
        <Provisions key={letter} plan={plan} links={links} letter={letter} />
      ))}
      <Placement plan={plan} />
      <Budget plan={plan} links={links} />
      <AdviceList plan={plan} />
    </>
  );
}
