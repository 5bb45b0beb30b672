import type {
  OpenReferralService,
  OpenReferralTaxonomyTerm,
} from '#domain/local-offer/open-referral/shape.ts';

interface FoundTerms {
  /** Of every term that is named, also of those that are only pointed at. */
  ids: string[];
  terms: OpenReferralTaxonomyTerm[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Terms of taxonomies anywhere in a service: its own, its organisation's, its places'. */
export function termsIn(document: OpenReferralService): FoundTerms {
  const ids = new Set<string>();
  const terms = new Map<string, OpenReferralTaxonomyTerm>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(look);
    if (!isRecord(value)) return;
    for (const [key, each] of Object.entries(value)) if (key !== 'attributes') look(each);
    const { attributes } = value;
    if (Array.isArray(attributes)) attributes.forEach(take);
  };
  const take = (attribute: unknown): void => {
    if (!isRecord(attribute)) return;
    const { taxonomy_term: term, taxonomy_term_id: id } = attribute;
    if (typeof id === 'string') ids.add(id);
    if (!isTerm(term)) return;
    ids.add(term.id);
    terms.set(term.id, term);
  };
  look(document);
  return { ids: [...ids], terms: [...terms.values()] };
}

/** The contract's shape has checked every term that is where the standard has terms. */
const isTerm = (value: unknown): value is OpenReferralTaxonomyTerm =>
  isRecord(value) && ['id', 'name', 'description'].every((key) => typeof value[key] === 'string');
