/** What a field of the standard holds, and so how it is put right. */
export type FieldKind =
  | 'text'
  | 'address-line'
  | 'web'
  | 'uri'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'number'
  | 'age'
  | 'date'
  | 'moment'
  | 'time'
  | 'flag'
  | 'status'
  | 'place-kind'
  | 'days'
  | 'often'
  | 'as-found';

/** A kind; `id of` another thing; or that thing itself, one or many. */
export type FieldRule = FieldKind | { id: EntityName } | { one: EntityName } | { many: EntityName };

export interface Entity {
  fields: Record<string, FieldRule>;
  /** Other names that feeds give a field, in small letters without `_`. */
  also?: Record<string, string>;
  /** What the standard wants and a code can stand for when nobody says. */
  otherwise?: Record<string, string>;
  /** One that lacks any of these says nothing. */
  needs?: readonly string[];
  /** The field that a bare text in its place means. */
  bareIs?: string;
}

export type EntityName =
  | 'service'
  | 'organization'
  | 'organization_identifier'
  | 'service_at_location'
  | 'location'
  | 'address'
  | 'accessibility'
  | 'phone'
  | 'contact'
  | 'schedule'
  | 'service_area'
  | 'language'
  | 'funding'
  | 'cost_option'
  | 'attribute'
  | 'taxonomy_term'
  | 'taxonomy'
  | 'part';

/** Many of another thing. */
export const many = (name: EntityName): FieldRule => ({ many: name });
/** One of another thing. */
export const one = (name: EntityName): FieldRule => ({ one: name });
/** The id of another thing. */
export const id = (name: EntityName): FieldRule => ({ id: name });
