import type { Subject } from '../../store/open-referral-question.ts';
import type { ParameterName } from './parameters.ts';

/** One list of the standard, and each of its records by id. */
export interface Address {
  path: string;
  of: Subject;
  /** What its list may be narrowed and shaped by. */
  takes: readonly ParameterName[];
  /** What a single record may be shaped by. */
  oneTakes: readonly ParameterName[];
  /** The standard's own shapes of the list and of one record. */
  shapes: { list: string; one: string };
}

const pages = ['page', 'per_page', 'format'] as const;
const ofServices = [
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'modified_after',
  'full',
  'postcode',
  'proximity',
  'minimum_age',
  'maximum_age',
  'day',
  'start_time',
  'end_time',
] as const;

/** The five lists of HSDS-UK 3.0. With their records and the root they are its eleven addresses. */
export const addresses: readonly Address[] = [
  {
    path: '/services',
    of: 'services',
    takes: ['search', ...pages, ...ofServices, 'minimal'],
    oneTakes: [],
    shapes: { list: 'service_list', one: 'service' },
  },
  {
    path: '/service_at_locations',
    of: 'places',
    takes: ['search', ...pages, ...ofServices],
    oneTakes: [],
    shapes: { list: 'service_at_location_list', one: 'service_at_location' },
  },
  {
    path: '/organizations',
    of: 'organizations',
    takes: ['search', ...pages, 'full', 'full_service'],
    oneTakes: ['full_service'],
    shapes: { list: 'organization_list', one: 'organization' },
  },
  {
    path: '/taxonomies',
    of: 'taxonomies',
    takes: ['search', ...pages],
    oneTakes: [],
    shapes: { list: 'taxonomy_list', one: 'taxonomy' },
  },
  {
    path: '/taxonomy_terms',
    of: 'terms',
    takes: ['search', ...pages, 'taxonomy_id', 'top_only', 'parent_id'],
    oneTakes: [],
    shapes: { list: 'taxonomy_term_list', one: 'taxonomy_term' },
  },
];
