import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#council-api/store/database.ts';
import { mapsOfPlaces } from '#council-api/store/map-of-places.ts';
import { openReferralRecords } from '#council-api/store/open-referral-records.ts';
import { onPlane } from '#domain/local-offer/plane.ts';
import { emptyPostgres, testPostgres } from './kit/databases.ts';
import { placeEmptyEmbedded } from './kit/empty-embedded.ts';
import { aFile, scratchFolder } from './kit/imports.ts';
import { running } from './kit/running.ts';

let env: Record<string, string>;
beforeAll(async () => {
  const folder = join(await scratchFolder(), 'data');
  if (!testPostgres) await placeEmptyEmbedded(folder);
  env = testPostgres ? { DATABASE_URL: await emptyPostgres() } : { DATA_FOLDER: folder };
});

const importing = (...args: string[]) => running(['import-places', ...args], env);

async function placeOf(postcode: string) {
  const { DATABASE_URL: url, DATA_FOLDER: folder = '' } = env;
  const opened = await openDatabase(url ? { url } : { folder });
  if (!opened.ok) throw new Error(opened.problem);
  try {
    const { queries } = opened.value;
    const { version } = await openReferralRecords(queries).state();
    return (await mapsOfPlaces(queries)(version))?.middleOf(postcode);
  } finally {
    await opened.value.close();
  }
}

const table = `id,postcode,latitude,longitude
1,LK1,54.3021,-1.8743
2,"LK2",54.31,-1.8
3,BX9,0,0
`;

test('a table of outcodes says where a postcode is that no service has, and one with no place is passed over', async () => {
  const printed = [JSON.stringify({ outcodes: 2 })];
  expect(await importing(await aFile(table))).toMatchObject({ code: 0, printed });
  const { x, y } = onPlane({ latitude: 54.3021, longitude: -1.8743 });
  const at = await placeOf('LK1 4ZZ');
  expect(at?.x).toBeCloseTo(x, 0);
  expect(at?.y).toBeCloseTo(y, 0);
  expect(await placeOf('BX9 1AA')).toBeNull();
});

test('the next table takes the place of the one before', async () => {
  expect(await importing(await aFile('postcode,latitude,longitude\nLK2,54.32,-1.81\n'))).toMatchObject({
    code: 0,
  });
  expect(await placeOf('LK1 4ZZ')).toBeNull();
  const { x } = onPlane({ latitude: 54.32, longitude: -1.81 });
  expect((await placeOf('LK2 4ZZ'))?.x).toBeCloseTo(x, 0);
});

test('a table that cannot be read whole is told in a line, and changes nothing', async () => {
  const broken = await aFile('postcode,latitude,longitude\nLK2,54.4,-1.9\nLK3,north,west\n');
  const cases: [string[], number, RegExp][] = [
    [[], 2, /Name one CSV file/],
    [[broken, broken], 2, /Name one CSV file/],
    [['gone.csv'], 1, /There is no file gone.csv.*Nothing was changed/],
    [[broken], 1, /Line 3 is no outcode.*Nothing was changed/],
    [[await aFile('outcode,lat\nLK1,54\n')], 1, /postcode.*Nothing was changed/],
  ];
  for (const [args, code, reason] of cases) {
    const ran = await importing(...args);
    expect(ran).toEqual({ code, printed: [], said: [expect.stringMatching(reason)] });
  }
  const { x } = onPlane({ latitude: 54.32, longitude: -1.81 });
  expect((await placeOf('LK2 4ZZ'))?.x).toBeCloseTo(x, 0);
});
