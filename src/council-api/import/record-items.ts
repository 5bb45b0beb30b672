import { fieldOf } from '#domain/local-offer/open-referral/read/raw.ts';
import { readRows, type FileRow } from './csv-rows.ts';
import { FeedFault } from './feed-fault.ts';
import { feedItems, type FeedReading } from './feed-items.ts';
import type { Item } from './item.ts';
import type { FeedPart } from './json-feed.ts';
import { isOutpostImport, outpostServices } from './outpost-rows.ts';
import { pageFacts, type PageFacts } from './record-lists.ts';

/** The services of a JSON file, and whether it was the whole of its feed. */
export async function* fileItems(parts: AsyncIterable<FeedPart>, reading: FeedReading): AsyncGenerator<Item> {
  let line = 0;
  let promised: number | undefined;
  for await (const part of parts) {
    if (!('envelope' in part)) yield* itemsOf(part, (line += 1), reading);
    else {
      const facts = pageFacts(part.envelope);
      promised = facts.items ?? promised;
      if (isOneOfMany(facts)) yield { partial: 'it is one page of several' };
    }
  }
  if (promised !== undefined && promised !== line)
    yield { partial: `it holds ${line} of the ${promised} records that it says there are` };
}

/** Some count pages from nought, so a page that says it is the first is. */
const isOneOfMany = ({ pages = 1, isFirst, isLast, number = 1 }: PageFacts): boolean =>
  pages > 1 || isFirst === false || isLast === false || (isFirst === undefined && number > 1);

/** The services of one record, or that it is none. */
export function itemsOf(
  part: { record: unknown } | { broken: string },
  line: number,
  reading: FeedReading,
): Item[] {
  if ('broken' in part) {
    const raw = () => part.broken;
    return [{ line, raw, id: undefined, name: '', refused: 'is broken: it cannot be read as JSON' }];
  }
  return feedItems(part.record, line, reading);
}

/** The services of a CSV that needs no mapping: its columns are fields of the standard, or Outpost's own. */
export async function* csvItems(
  text: AsyncIterable<string>,
  name: string,
  reading: FeedReading,
): AsyncGenerator<Item> {
  let names: readonly string[] | undefined;
  const rows = readRows(text, name, [], (row) => {
    if (isOutpostImport(row) || isOfStandard(row)) names = row;
    return names !== undefined;
  });
  const first = await rows.next();
  if (names === undefined)
    throw new FeedFault(
      `${name} has no columns "id" and "name", so a mapping must say what its columns are: --mapping <file.json>.`,
    );
  if (first.done) return;
  const again = async function* again(): AsyncGenerator<FileRow> {
    yield first.value;
    yield* rows;
  };
  if (isOutpostImport(names)) return yield* outpostItems(again(), reading);
  for await (const each of again()) yield* itemsOfRow(each, reading);
}

/** Whether these are names of columns of the standard's own, as far as it needs them. */
function isOfStandard(names: readonly string[]): boolean {
  const row = Object.fromEntries(names.map((each) => [each, 'x']));
  return (
    fieldOf(row, 'id', 'service_id', 'identifier') !== undefined &&
    fieldOf(row, 'name', 'title', 'service_name') !== undefined
  );
}

async function* outpostItems(rows: AsyncIterable<FileRow>, reading: FeedReading): AsyncGenerator<Item> {
  for await (const each of outpostServices(rows))
    if ('record' in each) yield* feedItems(each.record, each.line, reading);
    else yield* itemsOfRow(each, reading);
}

function itemsOfRow(each: FileRow, reading: FeedReading): Item[] {
  if ('row' in each) return feedItems(each.row, each.line, reading);
  return [{ line: each.line, raw: () => each.raw, id: undefined, name: '', refused: each.unreadable }];
}
