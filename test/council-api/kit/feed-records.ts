const hex = (n: number): string => n.toString(16).padStart(12, '0');

/** The n-th service of an invented feed, whole. */
export const feedService = (n: number, fields: object = {}): Record<string, unknown> & { id: string } => ({
  id: `00000000-0000-4000-8000-${hex(n)}`,
  name: `Club ${n}`,
  status: 'active',
  description: `What club ${n} does.`,
  contacts: [
    {
      id: `00000000-0000-4000-9000-${hex(n)}`,
      name: 'Ann',
      phones: [{ id: `00000000-0000-4000-a000-${hex(n)}`, number: '0161 496 0000' }],
    },
  ],
  ...fields,
});

/** The same as a short list gives it. */
export const shortService = (n: number, fields: object = {}) => {
  const { id, name, status, description } = feedService(n);
  return { id, name, status, description, ...fields };
};

export const numbered = <T>(from: number, to: number, make: (n: number) => T): T[] =>
  Array.from({ length: to - from + 1 }, (_, at) => make(from + at));

/** One page of a feed as version 3 has it. */
export const pageOf = (records: unknown[], number = 1, pages = 1, items = records.length) => ({
  total_items: items,
  total_pages: pages,
  page_number: number,
  size: records.length,
  first_page: number === 1,
  last_page: number >= pages,
  empty: records.length === 0,
  contents: records,
});
