const numbers = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})/;

const partsOf = (version: string): number[] => numbers.exec(version)?.slice(1).map(Number) ?? [];

/** Whether an app's version, as it says itself, is before `oldest`. One that does not say is not held back. */
export function isOlder(version: string | undefined, oldest: string | null | undefined): boolean {
  const [own, least] = [partsOf(version ?? ''), partsOf(oldest ?? '')];
  const at = least.findIndex((part, place) => part !== own[place]);
  return own.length > 0 && at !== -1 && (own[at] ?? 0) < (least[at] ?? 0);
}
