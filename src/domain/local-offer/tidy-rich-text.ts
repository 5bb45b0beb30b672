import { decodeEntities } from './decode-entities.ts';
import { repaired, tidy, type Tidied } from './tidied.ts';
import { tidyText, withoutControls } from './tidy-text.ts';

const blocks =
  'address|article|aside|blockquote|div|dl|dd|dt|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|tr|ul';
const inline =
  'a|abbr|b|big|body|button|center|cite|code|col|colgroup|del|em|embed|font|head|html|i|iframe|img|input|ins|kbd|label|link|mark|meta|noscript|o:p|object|option|param|q|s|select|small|source|span|strike|strong|style|script|sub|sup|svg|tbody|td|template|textarea|tfoot|th|thead|time|title|u|var|video|li|br|picture';
/** Only tags that there are: `ages <5 and >3` is no tag. No part may hold a `<`, so that reading takes one pass. */
const tag = new RegExp(`</?(?:${blocks}|${inline})(?:[\\s/][^<>]*)?>`, 'i');
const tags = new RegExp(tag.source, 'gi');
const blockTags = new RegExp(`</?(?:${blocks})(?:[\\s/][^<>]*)?>`, 'gi');
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

/** What is run or drawn, and never read: it goes with what is in it, to the end if it is never closed. */
const unread =
  /<(script|style|template|svg|noscript|object|title)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<![a-z][^<>]*>/gi;

const link =
  /<a\s[^<>]*?href\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))[^<>]*>([^<]*(?:<(?!\/a)[^<]*)*)<\/a\s*>/gi;

/** The words of a link, and where it goes if that is a page, an address or a number and the words do not say it. */
function linkWords(_: string, double?: string, single?: string, bare?: string, words = ''): string {
  const target = decodeEntities(double ?? single ?? bare ?? '').trim();
  const said = words.replace(tags, '').trim();
  const place = /^(?:https?:\/\/|mailto:|tel:)/i.test(target) ? target.replace(/^(?:mailto|tel):/i, '') : '';
  if (place === '' || said.includes(place.replace(/\/$/, ''))) return said;
  return said === '' ? place : `${said} (${place})`;
}

/** Words with paragraphs and lists as plain lines; scripts, styles, pictures and tags gone. */
export function plainWords(html: string): string {
  const words = html
    .replace(unread, ' ')
    .replace(/\s*\n\s*/g, tag.test(html) && /<(?:p|br|div|li)\b/i.test(html) ? ' ' : '\n')
    .replace(link, linkWords)
    .replace(/<li(?:\s[^<>]*)?>/gi, '\n- ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(?:td|th)\s*>/gi, ' ')
    .replace(/<img\s[^<>]*?alt\s*=\s*"([^"<>]*)"[^<>]*>/gi, '$1')
    .replace(blockTags, '\n\n')
    .replace(tags, '');
  return decodeEntities(words);
}

const isHtml = (text: string): boolean => tag.test(text) || entity.test(text) || text.includes('<!--');

const inParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Systems that hand text on to each other write its signs as codes again and again. */
const encodedTwice = 3;

/**
 * Text of a feed as plain words. Markup becomes paragraphs and lists, `Some words (https://…)` for links; what would run
 * is gone. Markup written as text (`&lt;p&gt;`) is markup too.
 */
export function tidyRichText(text: string): Tidied<string> {
  const given = withoutControls(text).replace(/\r\n?/g, '\n');
  if (!isHtml(given)) return tidyText(inParagraphs(given));
  let plain = plainWords(given);
  for (let more = 0; more < encodedTwice && isHtml(plain); more += 1) plain = plainWords(plain);
  const words = inParagraphs(plain);
  const { value, faults } = tidyText(words);
  if (value === undefined) return { faults };
  return value === tidyText(given).value ? tidy(value) : repaired('html', text, value);
}
