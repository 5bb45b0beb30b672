/** From this many on, putting all in order costs less. */
const many = 100;

/**
 * The first few of many in an order, without putting all in order. Of two that come equally early, the one that stands
 * before the other stays before it.
 */
export function firstFew(
  few: number,
  all: readonly number[],
  compare: (a: number, b: number) => number,
): number[] {
  if (few >= many || few >= all.length) return all.toSorted(compare).slice(0, few);
  const first: number[] = [];
  for (const each of all) {
    const last = first.at(-1);
    if (first.length >= few && (last === undefined || compare(each, last) >= 0)) continue;
    let at = first.length;
    while (at > 0 && compare(each, first[at - 1] ?? each) < 0) at -= 1;
    first.splice(at, 0, each);
    if (first.length > few) first.pop();
  }
  return first;
}
