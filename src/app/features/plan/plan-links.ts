import type { Plan } from '#contract/plan.ts';

export type Need = Plan['needs'][number];
export type Outcome = Plan['outcomes'][number];
export type Provision = Plan['provision'][number];
export type BudgetLine = Plan['budget'][number];

/** What belongs together in one plan. A plan names each link once; people want to follow it from either end. */
export interface PlanLinks {
  needsOf(part: Outcome | Provision): Need[];
  outcomesOfNeed(need: Need): Outcome[];
  provisionOfNeed(need: Need): Provision[];
  outcomesOf(provision: Provision): Outcome[];
  provisionOf(outcome: Outcome): Provision[];
  provisionPaidBy(line: BudgetLine): Provision[];
  budgetOf(provision: Provision): BudgetLine[];
}

const picked = <T extends { id: string }>(parts: readonly T[], ids: readonly string[]): T[] =>
  parts.filter((part) => ids.includes(part.id));

/** The links of a plan. An id that names nothing in this plan is passed over: old plans have such loose ends. */
export function linksOf(plan: Plan): PlanLinks {
  return {
    needsOf: (part) => picked(plan.needs, part.needs),
    outcomesOfNeed: (need) => plan.outcomes.filter((outcome) => outcome.needs.includes(need.id)),
    provisionOfNeed: (need) => plan.provision.filter((provision) => provision.needs.includes(need.id)),
    outcomesOf: (provision) => picked(plan.outcomes, provision.outcomes),
    provisionOf: (outcome) => plan.provision.filter((provision) => provision.outcomes.includes(outcome.id)),
    provisionPaidBy: (line) => picked(plan.provision, line.provision),
    budgetOf: (provision) => plan.budget.filter((line) => line.provision.includes(provision.id)),
  };
}
