import { isRaw, plainName, type Raw } from '#domain/local-offer/open-referral/read/raw.ts';

/** What feeds call the list of records in the envelope around it. */
const listNames = new Set([
  'contents',
  'content',
  'data',
  'items',
  'results',
  'services',
  'records',
  'value',
  'rows',
  'entries',
  'embedded',
  'response',
  'result',
]);

/** Whether a member of an object is the list of records, given what came before it. `services` of an organisation is not. */
export const isListName = (name: string, before: Raw): boolean =>
  listNames.has(plainName(name)) && !('id' in before) && !('name' in before);

/** The records in a value, and what is said around them: an array, an envelope in any of its shapes, or one record. */
export function recordsIn(value: unknown): { records: unknown[]; envelope: Raw | undefined } {
  if (Array.isArray(value)) return { records: value, envelope: undefined };
  if (!isRaw(value)) return { records: [value], envelope: undefined };
  const found = Object.entries(value).find(
    ([name, each]) => isListName(name, value) && (Array.isArray(each) || isRaw(each)),
  );
  if (!found)
    return isEmptyEnvelope(value)
      ? { records: [], envelope: value }
      : { records: [value], envelope: undefined };
  const [name, inner] = found;
  const { [name]: _, ...envelope } = value;
  if (Array.isArray(inner)) return { records: inner, envelope };
  const deeper = recordsIn(inner);
  return deeper.envelope || deeper.records[0] !== inner
    ? { records: deeper.records, envelope: { ...envelope, ...deeper.envelope } }
    : { records: [value], envelope: undefined };
}

/** Some send no list at all when it would be empty. */
const isEmptyEnvelope = (value: Raw): boolean => {
  const names = new Set(Object.keys(value).map(plainName));
  return (
    !names.has('name') &&
    ['totalitems', 'totalelements', 'totalpages', 'totalrecords', 'total'].some((name) => names.has(name))
  );
};

/** What an envelope says of the pages; absent where it says nothing that makes sense. */
export interface PageFacts {
  number?: number | undefined;
  pages?: number | undefined;
  items?: number | undefined;
  isFirst?: boolean | undefined;
  isLast?: boolean | undefined;
  next?: string | undefined;
  /** The number of the next page, where that is what is said of it. */
  nextNumber?: number | undefined;
}

export function pageFacts(envelope: Raw): PageFacts {
  const inner = Object.values(envelope).filter(isRaw);
  const fields = new Map(
    [...inner, envelope].flatMap((each) =>
      Object.entries(each).map(([name, value]) => [plainName(name), value] as const),
    ),
  );
  const number = (...names: string[]): number | undefined =>
    names
      .map((name) => fields.get(name))
      .map((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value))
      .find((value): value is number => typeof value === 'number' && value >= 0);
  const flag = (...names: string[]): boolean | undefined => {
    const given = names.map((name) => fields.get(name)).find((value) => value !== undefined);
    if (given === true || given === 'true') return true;
    return given === false || given === 'false' ? false : undefined;
  };
  const next = fields.get('next') ?? fields.get('nextpageurl') ?? fields.get('nextpage');
  const link = isRaw(next) ? next['href'] : next;
  return {
    number: number('pagenumber', 'number', 'page', 'currentpage'),
    pages: number('totalpages', 'pages', 'pagecount', 'lastpagenumber'),
    items: number('totalitems', 'totalelements', 'totalrecords', 'totalcount', 'total', 'count'),
    isFirst: flag('firstpage', 'first', 'isfirst'),
    isLast: flag('lastpage', 'last', 'islast'),
    nextNumber: number('nextpage', 'next', 'nextpagenumber'),
    next: typeof link === 'string' && /[/?]/.test(link) ? link : undefined,
  };
}
