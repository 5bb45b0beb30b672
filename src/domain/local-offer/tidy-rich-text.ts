import { decodeEntities } from './decode-entities.ts';
import { repaired, tidy, type Tidied } from './tidied.ts';
import { tidyText } from './tidy-text.ts';

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

/** Control signs show as boxes, and some databases refuse them. */
const controls =
  // oxlint-disable-next-line no-control-regex -- these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const inParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/**
 * Text of a feed as plain words. Markup becomes paragraphs and lists, `Some words (https://…)` for links; what would run
 * is gone. Markup written as text (`&lt;p&gt;`) is markup too.
 */
export function tidyRichText(text: string): Tidied<string> {
  const given = text.replace(controls, '').replace(/\r\n?/g, '\n');
  if (!isHtml(given)) return tidyText(inParagraphs(given));
  const once = plainWords(given);
  const words = inParagraphs(tag.test(once) ? plainWords(once) : once);
  const { value, faults } = tidyText(words);
  if (value === undefined) return { faults };
  return value === tidyText(given).value ? tidy(value) : repaired('html', text, value);
}
