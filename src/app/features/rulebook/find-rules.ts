import type { Group, TimeLimit } from '#domain/law/time-limit.ts';

/** Rules of one group, or of all, that hold every word typed. */
export function findRules(
  rules: readonly TimeLimit[],
  asked: { typed: string; group: Group | undefined },
): readonly TimeLimit[] {
  const words = asked.typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const { id, group, trigger, source, notes } = rule;
    const text = `${id} ${group} ${trigger} ${source} ${notes}`.toLowerCase();
    return (asked.group === undefined || group === asked.group) && words.every((word) => text.includes(word));
  });
}
