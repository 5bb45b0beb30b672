/**
 * Whether an address only stands where one is missing: a name that can never be (`.invalid`), a form's own example, or
 * the bare front page of a domain kept for examples. @see RFC 2606
 */
export function isPlaceholder(text: string): boolean {
  const given = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  return (
    /\.invalid(?:[:/?#]|$)/.test(given) ||
    /^(?:no-?e?-?mail|none|noreply|no-?reply|test|n\/?a|unknown|dummy|placeholder|x+)@/.test(given) ||
    /^(?:e-?mail|name|your-?name|you|user|someone|somebody)@/.test(given) ||
    /^(?:https?:\/*)?(?:www\.)?(?:example\.com|yourwebsite\.(?:com|co\.uk)|website\.com|localhost)\/?$/.test(
      given,
    )
  );
}
