import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { searchNote } from './saved-search.ts';

/** Whether this person has saved any search. */
export const useHasSearches = (): boolean => useWatch(useDevice().notebook.notes(searchNote)).length > 0;
