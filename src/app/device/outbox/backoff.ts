const shortest = 2_000;
const longest = 15 * 60_000;

/**
 * When to try again, in milliseconds since 1970. Doubles from two seconds to a quarter of an hour, and takes between
 * half and all of it by chance, so that a council coming back is not met by every phone at once.
 *
 * @param chance    0 to 1
 * @param retryAfter seconds the council asked for; never sooner than that
 * @see RFC 9110, 10.2.3
 */
export function nextTryAt(tries: number, now: number, chance: number, retryAfter = 0): number {
  const full = Math.min(longest, shortest * 2 ** Math.min(Math.max(0, tries - 1), 20));
  return now + Math.max(Math.round(full * (0.5 + chance / 2)), retryAfter * 1000);
}
