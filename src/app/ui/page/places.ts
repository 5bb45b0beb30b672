/** What is remembered of one entry of the history: numbers by its address, and no word that a person read or wrote. */
type Place = Readonly<Record<string, number>>;

const storeName = 'alongside-places';
const most = 50;

function stored(): [string, Place][] {
  try {
    const kept: [string, Place][] = JSON.parse(sessionStorage.getItem(storeName) ?? '[]');
    return kept;
  } catch {
    return [];
  }
}

// Phones drop pages that are not looked at and load them again: what was kept is read back then.
const places = new Map(stored());

/** One number of a place, as it was when somebody was last there. */
export const numberAt = (place: string, name: string): number | undefined => places.get(place)?.[name];

/** Keeps one number of a place until the tab is closed. */
export function keepNumber(place: string, name: string, value: number): void {
  const next = { ...places.get(place), [name]: value };
  places.delete(place);
  places.set(place, next);
  try {
    sessionStorage.setItem(storeName, JSON.stringify([...places].slice(-most)));
  } catch {
    // No room, or not allowed: it is kept while the page lives.
  }
}
