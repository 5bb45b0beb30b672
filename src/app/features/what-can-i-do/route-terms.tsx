import type { TermId } from '#app/ui/term/term-id.ts';
import { TermList } from '#app/ui/term/term-list.tsx';
import type { RouteId } from '#domain/law/routes/situation.ts';

/** Words of the law that a way is told with, as the glossary has them. */
const termsOf: Partial<Record<RouteId, readonly TermId[]>> = {
  'section-19-education': ['section-19'],
  sendiass: ['sendiass'],
  'disagreement-resolution': ['disagreement-resolution'],
  mediation: ['mediation', 'mediation-certificate'],
  appeal: ['first-tier-tribunal', 'mediation-certificate'],
  'appeal-extended': ['extended-appeal', 'mediation-certificate'],
  'appeal-placement-only': ['first-tier-tribunal', 'section-i'],
  'council-complaint': ['complaint'],
  'children-act-complaint': ['advocate'],
  'nhs-complaint': ['pals', 'icb'],
  'school-complaint': ['senco'],
  'discrimination-claim': ['disability-discrimination'],
  'county-court': ['disability-discrimination'],
  'judicial-review': ['judicial-review', 'legal-aid'],
  lgsco: ['lgsco'],
  phso: ['phso'],
  'budget-review': ['direct-payment'],
  'health-budget-review': ['phb', 'icb'],
  'local-offer-comment': ['local-offer'],
  'transport-appeal': ['home-to-school-transport'],
  ico: ['ico'],
  'ofsted-cqc': ['ofsted'],
  'exclusion-review': ['independent-review-panel'],
};

/** Hard words of a way, each opening its meaning where it stands. */
export function RouteTerms({ route }: { route: RouteId }) {
  const terms = termsOf[route] ?? [];
  return terms.length === 0 ? null : <TermList ids={terms} />;
}
