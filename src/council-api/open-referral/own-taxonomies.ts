import type { Service } from '#contract/local-offer.ts';
import type {
  OpenReferralAttribute,
  OpenReferralTaxonomyTerm,
} from '#domain/local-offer/open-referral/shape.ts';
import { nameUuid } from '#domain/local-offer/open-referral/name-uuid.ts';

interface OwnTaxonomy {
  name: string;
  description: string;
  /** What each code means, in plain words. */
  terms: Readonly<Record<string, string>>;
}

type Codes<T> = Readonly<
  Record<NonNullable<T> extends readonly (infer C extends string)[] ? C : never, string>
>;

const categories: Codes<Service['categories']> = {
  'schools-and-settings': 'Nurseries, schools and colleges',
  'out-of-area': 'Places outside the area',
  'how-settings-help': 'How schools help',
  'other-education': 'Other learning',
  'training-and-apprenticeships': 'Training and apprenticeships',
  health: 'Health',
  'social-care': 'Care and short breaks',
  transport: 'Transport',
  'preparing-for-adulthood': 'Preparing for adult life',
  'moving-on': 'Moving on to the next stage',
  'assessment-and-plans': 'Assessments and plans',
  'information-and-support': 'Information, advice and support',
  'childcare-and-leisure': 'Childcare, clubs and leisure',
  'putting-things-right': 'Putting things right',
  'who-decides': 'Who decides',
};

const needs: Codes<Service['needs']> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  OTH: 'Other difficulty or disability',
  DS: 'Down syndrome',
  NSA: 'SEN support but no specialist assessment of type of need',
};

const waysIn: Codes<Service['howToGetIn']> = {
  anyone: 'Anyone can come',
  'self-referral': 'Families and young people can ask themselves',
  'professional-referral': 'A professional has to ask',
  'ehc-plan': 'An EHC plan is needed',
  assessment: 'An assessment is needed first',
};

const access: Codes<Service['access']> = {
  'step-free': 'No steps',
  'changing-places': 'Changing Places toilet',
  'quiet-space': 'Quiet space',
  bsl: 'British Sign Language',
  'hearing-loop': 'Hearing loop',
  parking: 'Parking',
};

/** Lists of codes that our own entries carry, as taxonomies of the standard. */
export const ownTaxonomies = {
  categories: {
    name: 'Local Offer: what the law says must be in it',
    description: 'Kinds of entry, from the SEND Regulations 2014, regulation 53 and Schedule 2.',
    terms: categories,
  },
  needs: {
    name: 'SEN2 types of need',
    description: 'Types of special educational need, by the codes of the SEN2 return.',
    terms: needs,
  },
  waysIn: {
    name: 'How to get in',
    description: 'What has to happen before somebody can use a service.',
    terms: waysIn,
  },
  cost: {
    name: 'Cost',
    description: 'Whether families pay.',
    terms: { free: 'Free', pay: 'Families pay', 'some-free': 'Some of it is free' },
  },
  access: { name: 'Access', description: 'What makes a place usable for more people.', terms: access },
  meeting: {
    name: 'Online or in person',
    description: 'How a service is met.',
    terms: { online: 'Online', 'in-person': 'In person' },
  },
} as const satisfies Record<string, OwnTaxonomy>;

export type OwnTaxonomyName = keyof typeof ownTaxonomies;

export const taxonomyId = (name: string): string => nameUuid('taxonomy', name);

const made = new Map<string, OpenReferralTaxonomyTerm>();

/** Made once each: every service has many. */
function termOf(taxonomy: OwnTaxonomyName, code: string): OpenReferralTaxonomyTerm {
  const key = `${taxonomy} ${code}`;
  const term = made.get(key) ?? newTerm(taxonomy, code);
  made.set(key, term);
  return term;
}

const newTerm = (taxonomy: OwnTaxonomyName, code: string): OpenReferralTaxonomyTerm => {
  const { name, terms }: OwnTaxonomy = ownTaxonomies[taxonomy];
  const means = terms[code] ?? code;
  return {
    id: nameUuid('taxonomy term', name, code),
    code,
    name: means,
    description: means,
    taxonomy: name,
    taxonomy_id: taxonomyId(name),
  };
};

/** One code of a service, as an attribute of it. */
export function attributeOf(
  serviceId: string,
  taxonomy: OwnTaxonomyName,
  code: string,
): OpenReferralAttribute {
  const term = termOf(taxonomy, code);
  return {
    id: nameUuid('attribute', serviceId, term.id),
    link_id: serviceId,
    taxonomy_term_id: term.id,
    link_type: 'service',
    taxonomy_term: term,
  };
}

/** What one of our own taxonomies is about; absent for another's. */
export const ownDescription = (name: string): string | undefined =>
  Object.values(ownTaxonomies).find((each) => each.name === name)?.description;
