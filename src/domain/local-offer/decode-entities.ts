/** Entities that directories really hold; others stay as they are written. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  bull: '•',
  middot: '·',
  hellip: '…',
  pound: '£',
  euro: '€',
  cent: '¢',
  yen: '¥',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  times: '×',
  divide: '÷',
  plusmn: '±',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  iacute: 'í',
  icirc: 'î',
  oacute: 'ó',
  ocirc: 'ô',
  ouml: 'ö',
  uacute: 'ú',
  uuml: 'ü',
  auml: 'ä',
  ccedil: 'ç',
  ntilde: 'ñ',
  wcirc: 'ŵ',
  ycirc: 'ŷ',
  szlig: 'ß',
  shy: '',
  zwj: '',
  zwnj: '',
  rarr: '→',
  larr: '←',
  check: '✓',
  para: '¶',
  sect: '§',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  dagger: '†',
};

const isSign = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 127);

/** Text with its HTML entities as the signs they stand for. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31}\d{0,2});/gi, (whole: string, body: string) => {
    if (!body.startsWith('#')) return named[body] ?? named[body.toLowerCase()] ?? whole;
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return isSign(code) ? String.fromCodePoint(code) : '';
  });
