import type { Service } from '#contract/local-offer.ts';
import type {
  OpenReferralAttribute,
  OpenReferralTaxonomyTerm,
} from '#domain/local-offer/open-referral/shape.ts';
import { needsInWords, waysInWords } from './known-needs.ts';
import { categoriesInWords } from './known-categories.ts';
import { type OwnTaxonomyName, ownTaxonomies } from './own-taxonomies.ts';

/** What a term of a feed's taxonomy says about a service. */
export type TermMeaning = Partial<
  Pick<
    Service,
    'categories' | 'needs' | 'howToGetIn' | 'access' | 'cost' | 'ageFrom' | 'ageTo' | 'online' | 'inPerson'
  >
>;

/** What terms mean by their id, code or name in small letters; written by whoever knows the feed. */
export type TermMeanings = ReadonlyMap<string, TermMeaning>;

/** A term as a key of such a table. */
export const termKey = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

const fieldOf: Record<Exclude<OwnTaxonomyName, 'cost' | 'meeting'>, keyof TermMeaning> = {
  categories: 'categories',
  needs: 'needs',
  waysIn: 'howToGetIn',
  access: 'access',
};

/** What a term says: by the council's own table, by our own lists of codes, or else by its words. */
export function meaningOf(term: OpenReferralTaxonomyTerm, meanings: TermMeanings): TermMeaning {
  const keys = [term['x_source_id'], term.id, term.code, term.term_uri, term.name];
  for (const key of keys) {
    const known = typeof key === 'string' ? meanings.get(termKey(key)) : undefined;
    if (known) return known;
  }
  return ownMeaning(term) ?? wordsMeaning(term);
}

function ownMeaning({ taxonomy, code }: OpenReferralTaxonomyTerm): TermMeaning | undefined {
  const found = Object.entries(ownTaxonomies).find(([, { name }]) => name === taxonomy);
  if (!found || code === undefined || !(code in found[1].terms)) return undefined;
  const [name] = found;
  if (name === 'meeting') return code === 'online' ? { online: true } : { inPerson: true };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's keys are the codes of the field
  if (name === 'cost') return { cost: code as NonNullable<Service['cost']> };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { [fieldOf[name as keyof typeof fieldOf]]: [code] };
}

const isAboutNeeds = /\bneeds?\b|\bsend?\b|sen2|suitab|disab|condition|audience|circumstance/i;

function wordsMeaning({ taxonomy = '', name, code = '' }: OpenReferralTaxonomyTerm): TermMeaning {
  const needs = isAboutNeeds.test(taxonomy) ? needsInWords(code, name) : [];
  const howToGetIn = waysInWords(name);
  const categories = isAboutNeeds.test(taxonomy) ? [] : categoriesInWords(name);
  return {
    ...(needs.length > 0 && { needs }),
    ...(howToGetIn.length > 0 && { howToGetIn }),
    ...(categories.length > 0 && { categories }),
  };
}

/** The terms of a service's attributes. */
export const termsOf = (
  attributes: readonly OpenReferralAttribute[] | undefined,
): OpenReferralTaxonomyTerm[] => (attributes ?? []).flatMap(({ taxonomy_term: term }) => term ?? []);
