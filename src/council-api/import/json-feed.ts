import { withoutControls } from '#domain/local-offer/tidy-text.ts';
import { isRaw, type Raw } from '#domain/local-offer/open-referral/read/raw.ts';
import { FeedFault } from './feed-fault.ts';
import { startOfText } from './decode-text.ts';
import { JsonSplitter, longestRecord } from './json-splitter.ts';
import { recordsIn } from './record-lists.ts';

/** A record of a feed, one that cannot be read, or what is said around a list. */
export type FeedPart = { record: unknown } | { broken: string } | { envelope: Raw };

/** The records of a text: JSON in one piece, or one value on each line. */
export async function* jsonFeed(text: AsyncIterable<string>): AsyncGenerator<FeedPart> {
  const { start, all } = await startOfText(text, 200_000);
  const first = start.trimStart();
  if (first === '') return;
  if (first.startsWith('<')) throw new FeedFault('It is a web page or XML, not a feed.');
  yield* isByLines(first) ? byLines(all) : inOnePiece(all);
}

/** Whether its first line is a whole value and another follows. */
function isByLines(first: string): boolean {
  const end = first.indexOf('\n');
  if (end < 0 || !/^\s*\{/.test(first.slice(end))) return false;
  return isRaw(valueOf(first.slice(0, end)));
}

async function* inOnePiece(text: AsyncIterable<string>): AsyncGenerator<FeedPart> {
  const splitter = new JsonSplitter();
  for await (const piece of text)
    for (const part of splitter.push(piece)) yield* 'envelope' in part ? [part] : partsOf(part.record);
  for (const part of splitter.end()) yield* 'envelope' in part ? [part] : partsOf(part.record);
}

async function* byLines(text: AsyncIterable<string>): AsyncGenerator<FeedPart> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestRecord)
      throw new FeedFault(`A line is longer than ${longestRecord / 1_000_000} million letters.`);
    for (const line of lines) yield* partsOf(line);
  }
  yield* partsOf(rest);
}

const nothing = Symbol('no value');

function* partsOf(text: string): Generator<FeedPart> {
  if (text.trim() === '') return;
  const value = valueOf(text);
  if (value === nothing) return yield { broken: text };
  const { records, envelope } = recordsIn(value);
  for (const record of records) yield { record };
  if (envelope) yield { envelope };
}

/** The sign of nothing, and halves of signs: no database keeps them, and they may stand in any field. */
const unkeepable = /\\u(?:0000|d[89a-f])|[\ud800-\udfff]/i;

const withoutUnkeepable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? withoutControls(each) : each,
  );

function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return unkeepable.test(text) ? withoutUnkeepable(value) : value;
  } catch {
    return nothing;
  }
}
