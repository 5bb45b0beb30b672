import { isChosen } from '#domain/local-offer/chosen-filters.ts';
import { noFilters, type Filters } from '#domain/local-offer/filters.ts';

/**
 * What is being looked for; it lives in the address, so that back, reload and a shared link keep it. `near` is the first
 * half of a postcode, or `me` for where this phone is.
 */
export interface Looking {
  text: string;
  filters: Filters;
  near: string | undefined;
}

export const lookingForNothing: Looking = { text: '', filters: noFilters, near: undefined };

/** Whether there is anything to look for, or the kinds of help are shown instead. */
export const isLooking = ({ text, filters, near }: Looking): boolean =>
  text.trim() !== '' || near !== undefined || isChosen(filters);

/** As much of it as is of use on another phone: where this one is stays here. */
export const toShare = (looking: Looking): Looking =>
  looking.near === 'me'
    ? { ...looking, near: undefined, filters: { ...looking.filters, within: undefined } }
    : looking;
