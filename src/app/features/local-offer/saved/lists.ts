import { longestList, type SavedService } from '#app/device/local-offer/saved-service.ts';
import { ownName } from '../own-name.ts';

/** The name of a list as it is kept. Undefined where nothing is written. */
export const listNamed = (written: string): string | undefined => ownName(written, longestList);

/** Every list that something is on, by name. */
export const listsOf = (saved: readonly { value: SavedService }[]): string[] =>
  [...new Set(saved.flatMap(({ value }) => value.lists))].toSorted((a, b) => a.localeCompare(b));
