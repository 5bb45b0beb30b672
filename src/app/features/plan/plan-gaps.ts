import type { Plan } from '#contract/plan.ts';
import { linksOf, type Need, type Provision } from './plan-links.ts';

export type Missing = 'howMuch' | 'howOften' | 'who';

/** Words that a plan ought to have and does not. It says nothing about whether the words that are there are right. */
export interface PlanGaps {
  needsWithNoProvision: Need[];
  vagueProvision: Provision[];
}

const unmeasured =
  /\b(regular(ly)?|frequent(ly)?|often|sometimes|ongoing|as (and when )?(needed|required|appropriate|necessary)|(when|where)(ever)? (needed|required|possible|appropriate|necessary))\b/i;
const measured =
  /\d|\b(one|two|three|four|five|six|ten|once|twice|half|every|each|all|daily|weekly|fortnightly|monthly|termly|yearly)\b/i;

/** Whether words give a measure: "regularly" does not, "regularly, twice a week" does. */
const isMeasured = (words: string | undefined): boolean =>
  Boolean(words) && (measured.test(words ?? '') || !unmeasured.test(words ?? ''));

/**
 * What this provision does not say.
 *
 * @see SEND Code of Practice 9.69: provision is detailed and specific, and normally quantified
 */
export function missingFrom({ howMuch, howOften, who }: Provision): Missing[] {
  const said = { howMuch: isMeasured(howMuch), howOften: isMeasured(howOften), who: Boolean(who) };
  return (['howMuch', 'howOften', 'who'] as const).filter((part) => !said[part]);
}

/** Every need should be met by some provision. @see Children and Families Act 2014, section 37(2) */
export function gapsOf(plan: Plan): PlanGaps {
  const links = linksOf(plan);
  return {
    needsWithNoProvision: plan.needs.filter((need) => links.provisionOfNeed(need).length === 0),
    vagueProvision: plan.provision.filter((provision) => missingFrom(provision).length > 0),
  };
}
