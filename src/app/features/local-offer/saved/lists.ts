import { longestList, type SavedService } from '#app/device/local-offer/saved-service.ts';

/** The name of a list as it is kept: no spaces around it, and not too long. Undefined where nothing is left. */
export const listNamed = (written: string): string | undefined =>
  written.trim().replaceAll(/\s+/g, ' ').slice(0, longestList).trim() || undefined;

/** Every list that something is on, by name. */
export const listsOf = (saved: readonly { value: SavedService }[]): string[] =>
  [...new Set(saved.flatMap(({ value }) => value.lists))].toSorted((a, b) => a.localeCompare(b));
