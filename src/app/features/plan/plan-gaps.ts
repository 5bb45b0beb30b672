import type { Plan } from '#contract/plan.ts';
import { linksOf, type Need, type Provision } from './plan-links.ts';

export type Missing = 'howMuch' | 'howOften' | 'who';

/** Words that a plan ought to have and does not. It says nothing about whether the words that are there are right. */
export interface PlanGaps {
  needsWithNoProvision: Need[];
  vagueProvision: Provision[];
}

/** What this provision does not say. @see SEND Code of Practice 9.69: provision is detailed, specific and normally quantified */
export function missingFrom(provision: Provision): Missing[] {
  return (['howMuch', 'howOften', 'who'] as const).filter((part) => !provision[part]);
}

/** Every need should be met by some provision. @see Children and Families Act 2014, section 37(2) */
export function gapsOf(plan: Plan): PlanGaps {
  const links = linksOf(plan);
  return {
    needsWithNoProvision: plan.needs.filter((need) => links.provisionOfNeed(need).length === 0),
    vagueProvision: plan.provision.filter((provision) => missingFrom(provision).length > 0),
  };
}
