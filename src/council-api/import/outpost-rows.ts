import type { Row } from '#domain/local-offer/map-row.ts';
import type { Raw } from '#domain/local-offer/open-referral/read/raw.ts';
import type { FileRow } from './csv-rows.ts';

/** A service of an Outpost import file: its own row and those that add to it. */
export interface RowsOfService {
  line: number;
  record: Raw;
}

/** Whether a file's columns are those of Outpost's import file, in which later rows add to earlier ones. */
export const isOutpostImport = (names: readonly string[]): boolean =>
  ['import_id', 'import_id_reference'].every((each) => names.some((name) => name.trim() === each));

type Unplaced = { line: number; unreadable: string; raw: string };

/** Puts the rows of each service together. A row that adds to a service stands somewhere below it, before the next. */
export async function* outpostServices(
  rows: AsyncIterable<FileRow>,
): AsyncGenerator<RowsOfService | Unplaced> {
  let open: { line: number; rows: Row[] } | undefined;
  for await (const each of rows) {
    if ('unreadable' in each) {
      yield each;
      continue;
    }
    const { row, line } = each;
    const of = row['import_id_reference']?.trim() ?? '';
    if (of === '') {
      if (open) yield { line: open.line, record: recordOf(open.rows) };
      open = { line, rows: [row] };
    } else if (open?.rows[0]?.['import_id']?.trim() === of) open.rows.push(row);
    else
      yield {
        line,
        unreadable: `adds to the row ${of}, which is not the service above it`,
        raw: JSON.stringify(row),
      };
  }
  if (open) yield { line: open.line, record: recordOf(open.rows) };
}

const list = (cell: string | undefined, parting = /\s*;\s*/): string[] =>
  (cell ?? '')
    .split(parting)
    .map((each) => each.trim())
    .filter((each) => each !== '');

function recordOf(rows: readonly Row[]): Raw {
  const [first = {}] = rows;
  const some = (columns: readonly string[], make: (row: Row) => Raw | undefined): Raw[] =>
    rows
      .filter((row) => columns.some((column) => (row[column] ?? '').trim() !== ''))
      .map(make)
      .filter((each) => each !== undefined);
  const own = Object.entries(first).filter(
    ([column, cell]) => (kept.has(column) || column.startsWith('custom_')) && cell.trim() !== '',
  );
  return {
    ...Object.fromEntries(own),
    id: first['import_id'],
    min_age: first['min_age'],
    max_age: first['max_age'],
    ...(first['organisation'] && {
      organisation: { id: first['organisation'], name: first['organisation'] },
    }),
    taxonomies: list(first['service_taxonomies']).map((name) => ({ id: name, name })),
    suitabilities: list(first['suitabilities'], /\s*[;,]\s*/),
    send_needs: list(first['send_needs_support']),
    contacts: some(['contact_name', 'contact_email', 'contact_phone'], (row) => ({
      name: row['contact_name'],
      title: row['contact_title'],
      email: row['contact_email'],
      phone: row['contact_phone'],
      visible: row['contact_visible'] || 'true',
    })),
    locations: some(['location_name', 'location_postcode', 'location_address_1'], locationOf),
    cost_options: some(['cost_option', 'cost_amount'], (row) => ({
      option: row['cost_option'],
      amount: row['cost_amount'],
      cost_type: row['cost_type'],
    })),
    regular_schedules: some(['scheduled_weekday'], (row) => ({
      weekday: row['scheduled_weekday'],
      opens_at: row['schedules_opens_at'],
      closes_at: row['schedules_closes_at'],
    })),
    links: some(['links_url'], (row) => ({ label: row['links_label'], url: row['links_url'] })),
    ...(/^true$/i.test(first['is_local_offer'] ?? '') && { local_offer: localOfferOf(first) }),
  };
}

/** Columns that are fields of the service as they stand; notes and approval are for those who edit it. */
const kept = new Set([
  'name',
  'description',
  'url',
  'visible_from',
  'visible_to',
  'visible',
  'needs_referral',
  'free',
  'temporarily_closed',
]);

const locationOf = (row: Row): Raw | undefined =>
  /^false$/i.test(row['location_visible'] ?? '')
    ? undefined
    : {
        name: row['location_name'],
        latitude: row['location_latitude'],
        longitude: row['location_longitude'],
        address_1: row['location_address_1'],
        city: row['location_city'],
        postal_code: row['location_postcode'],
        mask_exact_address: row['mask_exact_address'],
        accessibilities: list(row['location_accessibilities']).map((name) => ({ name })),
      };

const questions: readonly (readonly [column: string, question: string])[] = [
  ['outcomes', 'What outcomes do you aim for?'],
  ['recent_send_training', 'What recent training have staff had?'],
  ['parental_involvement', 'How do you involve parents?'],
  ['information_sharing', 'How will you share information about progress?'],
  ['environment_accessibility', 'How accessible is the environment?'],
  ['how_to_start', 'How can we start to use your service?'],
  ['future_plans', 'What future plans do you have?'],
];

const localOfferOf = (row: Row): Raw => ({
  description: row['support_description'],
  link: row['recent_send_report'],
  survey_answers: questions.map(([column, question]) => ({ question, answer: row[column] })),
});
