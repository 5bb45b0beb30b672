/** Where the words of `'dates'` say what a rule of the law asks for: `review.final_after_notice` is at `rule.review.final-after-notice`. */
export function ruleKey(ruleId: string): `rule.${string}.${string}` {
  const [group = '', name = ''] = ruleId.replaceAll('_', '-').split('.');
  return `rule.${group}.${name}`;
}
