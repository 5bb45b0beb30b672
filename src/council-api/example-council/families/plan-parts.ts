import type { Plan } from '#contract/plan.ts';

type Need = Plan['needs'][number];
type Outcome = Plan['outcomes'][number];
type Provision = Plan['provision'][number];
type Advice = Plan['advice'][number];

/** Short ways to write a plan down, so that the words of it can be read without the brackets. */
export const need = (
  id: string,
  section: Need['section'],
  title: string,
  text: string,
  type?: Need['type'],
): Need => ({
  id,
  section,
  title,
  text,
  ...(type && { type }),
});

interface OutcomeRest {
  needs: string[];
  from?: string;
  measure?: string;
  by?: string;
  pathway?: Outcome['pathway'];
}

export const outcome = (id: string, title: string, text: string, rest: OutcomeRest): Outcome => ({
  id,
  title,
  text,
  needs: rest.needs,
  ...(rest.from && { startingPoint: rest.from }),
  ...(rest.measure && { measure: rest.measure }),
  ...(rest.by && { by: rest.by }),
  ...(rest.pathway && { pathway: rest.pathway }),
});

interface ProvisionRest {
  for: string[];
  towards: string[];
  howMuch?: string;
  howOften?: string;
  who?: string;
}

export const provision = (
  id: string,
  section: Provision['section'],
  title: string,
  text: string,
  { for: needs, towards: outcomes, ...given }: ProvisionRest,
): Provision => ({ id, section, title, text, needs, outcomes, ...given });

/** Papers that a plan was made from, as `[title, from, role, day]`. */
export const adviceList = (papers: readonly (readonly [string, string, string, string])[]): Advice[] =>
  papers.map(([title, from, role, on], at) => ({ id: `k${at + 1}`, title, from, role, on }));
