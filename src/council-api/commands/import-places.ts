import { outcodePlace, type OutcodePlace } from '#contract/local-offer.ts';
import * as z from 'zod/mini';
import { failed, ok, type Result } from '#domain/result.ts';
import { readRows } from '../import/csv-rows.ts';
import { decodeText } from '../import/decode-text.ts';
import { FeedFault } from '../import/feed-fault.ts';
import { readFile } from '../import/open-items.ts';
import { importOutcodes } from '../store/outcodes.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- import-places <outcodes.csv>

Says where outcodes are, so that a postcode can be searched near although no service has it. The file has a line for
each outcode, and at least the columns postcode (the outcode, such as M33), latitude and longitude. It takes the place
of the one imported before. Without it, an outcode is in the middle of the services that are in it.`;

async function run(call: CommandCall): Promise<ExitCode> {
  const [file, ...more] = call.args;
  if (!file || more.length > 0) {
    call.say('Name one CSV file. See: npm run -s council -- help import-places');
    return 2;
  }
  const read = await readPlaces(file);
  if (!read.ok) {
    call.say(`${read.problem} Nothing was changed.`);
    return 1;
  }
  return withDatabase(call, async ({ queries }) => {
    await queries.transaction((tx) => importOutcodes(tx, read.value));
    call.print(JSON.stringify({ outcodes: read.value.length }));
    return 0;
  });
}

async function readPlaces(file: string): Promise<Result<OutcodePlace[], string>> {
  const places = new Map<string, OutcodePlace>();
  try {
    for await (const line of readRows(decodeText(readFile(file)), file, [
      'postcode',
      'latitude',
      'longitude',
    ])) {
      if ('unreadable' in line) return failed(`Line ${line.line} ${line.unreadable}.`);
      const place = placeOf(line.row);
      // Tables of outcodes list some that have no place on the map: post office boxes, large users.
      if (place === 'nowhere') continue;
      if (!place) return failed(`Line ${line.line} is no outcode with its latitude and longitude.`);
      places.set(place.outcode, place);
    }
  } catch (cause) {
    if (cause instanceof FeedFault) return failed(cause.message);
    throw cause;
  }
  return ok([...places.values()]);
}

function placeOf({ postcode = '', latitude = '', longitude = '' }: Readonly<Record<string, string>>) {
  // An empty cell is nought, and words are no number.
  if (Number(latitude) === 0 && Number(longitude) === 0) return 'nowhere';
  const place = { outcode: postcode.trim(), latitude: Number(latitude), longitude: Number(longitude) };
  const checked = z.safeParse(outcodePlace, place);
  return checked.success ? checked.data : undefined;
}

export const importPlaces: Command = {
  name: 'import-places',
  about: 'says where outcodes are',
  usage,
  run,
};
