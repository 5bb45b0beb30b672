import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FeedFault } from '#council-api/import/feed-fault.ts';
import type { Database } from '#council-api/store/database.ts';
import { aDatabase } from './kit/databases.ts';
import { aFile, importing } from './kit/imports.ts';

let database: Database;

beforeAll(async () => {
  database = await aDatabase();
});

afterEach(async () => {
  await database.queries.execute(sql`truncate service, service_change`);
});

const names = async (): Promise<string[]> => {
  const { rows } = await database.queries.execute<{ name: string }>(
    sql`select value->>'name' as name from service where not gone order by 1`,
  );
  return rows.map(({ name }) => name);
};
const changes = async (): Promise<number> => {
  const { rows } = await database.queries.execute<{ n: number }>(
    sql`select count(*)::integer as n from service_change`,
  );
  return rows[0]?.n ?? 0;
};

const counts = {
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  notWithdrawn: 0,
  quarantined: 0,
  duplicates: 0,
};
const numbered = (from: number, to: number): string =>
  Array.from(
    { length: to - from + 1 },
    (_, at) => `${from + at},Club ${from + at},01632 960${100 + from + at}`,
  ).join('\n');
const file = (...lines: string[]): Promise<string> => aFile(`code,name,phone\n${lines.join('\n')}\n`);

describe('importing a file', () => {
  it('adds what is new, changes what differs and takes away what is gone, and says so', async () => {
    const first = await importing(database.queries, await file(numbered(1, 8)));
    expect(first.report).toMatchObject({ ...counts, read: 8, added: 8 });
    const second = await importing(database.queries, await file('1,Club one,', numbered(2, 7), '9,Club 9,'));
    expect(second.report).toMatchObject({
      ...counts,
      read: 8,
      added: 1,
      changed: 1,
      unchanged: 6,
      withdrawn: 1,
    });
    expect(await names()).toEqual([
      'Club 2',
      'Club 3',
      'Club 4',
      'Club 5',
      'Club 6',
      'Club 7',
      'Club 9',
      'Club one',
    ]);
  });

  it('twice changes nothing, and nothing is told to phones', async () => {
    const path = await file(numbered(1, 8));
    await importing(database.queries, path);
    const before = await changes();
    const again = await importing(database.queries, path);
    expect(again.report).toMatchObject({ ...counts, read: 8, unchanged: 8 });
    expect(await changes()).toBe(before);
  });

  it('as a rehearsal says what it would do and keeps nothing', async () => {
    const { report } = await importing(database.queries, await file(numbered(1, 3)), { mode: 'rehearse' });
    expect(report).toMatchObject({ dryRun: true, added: 3 });
    expect(await names()).toEqual([]);
  });

  it('brings back what was withdrawn when it is there again', async () => {
    await importing(database.queries, await file(numbered(1, 8)));
    await importing(database.queries, await file(numbered(1, 7)));
    const { report } = await importing(database.queries, await file(numbered(1, 8)));
    expect(report).toMatchObject({ ...counts, read: 8, changed: 1, unchanged: 7 });
    expect(await names()).toHaveLength(8);
  });

  it('leaves the services of other sources alone', async () => {
    await importing(database.queries, await file(numbered(1, 3)));
    const other = { source: 'other', idFrom: ['code'], columns: { name: 'name' } };
    const { report } = await importing(database.queries, await file('1,Elsewhere,'), { mapping: other });
    expect(report).toMatchObject({ ...counts, added: 1 });
    expect(await names()).toEqual(['Club 1', 'Club 2', 'Club 3', 'Elsewhere']);
  });

  it('reads byte order mark, either line end, quotes, and line ends within quotes', async () => {
    const path = await aFile(
      '\uFEFFcode,name,phone\r\n1,"Swim, splash ""and"" rest",\r\n2,"Two\r\nlines",\r\n',
    );
    await importing(database.queries, path);
    expect(await names()).toEqual(['Swim, splash "and" rest', 'Two\nlines']);
  });
});

describe('what a file has wrong in it', () => {
  it('is repaired or refused row by row, with the line and the reason for an officer', async () => {
    const { report, findings } = await importing(
      database.queries,
      await file(
        '1,Club 1,1632960101',
        '2,,',
        ',No code,',
        '4,Club 4',
        '5,Club 5,=cmd()',
        '1,Club 1,1632960101',
        '1,Other,',
      ),
    );
    expect(report).toMatchObject({
      read: 7,
      added: 2,
      quarantined: 4,
      duplicates: 1,
      repaired: { 'phone-leading-zero': 1 },
    });
    expect(report.flagged).toEqual({ 'phone-unreadable': 1 });
    const lines = (await readFile(findings, 'utf8')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFline,name,field,reason,was,became,done');
    expect(lines.slice(1)).toEqual([
      '2,Club 1,phone,phone-leading-zero,1632960101,01632 960101,repaired',
      expect.stringMatching(/^3,,,name is missing,.*row not taken$/),
      expect.stringMatching(/^4,No code,,"?nothing in code tells it from others.*row not taken$/),
      expect.stringMatching(/^5,,,has 2 cells and the first line has 3,.*row not taken$/),
      "6,Club 5,phone,phone-unreadable,'=cmd(),,left out",
      expect.stringMatching(/^7,Club 1,,the same as line 2,.*row given twice$/),
      expect.stringMatching(/^8,Other,,has the id of line 2 and says something else,.*row not taken$/),
      '',
    ]);
  });

  it('never takes away what is held: a refused row keeps its service, an unreadable one keeps them all', async () => {
    await importing(database.queries, await file(numbered(1, 8)));
    const refused = await importing(database.queries, await file(numbered(1, 7), '8,,'));
    expect(refused.report).toMatchObject({ quarantined: 1, withdrawn: 0, notWithdrawn: 0 });
    const unreadable = await importing(database.queries, await file(numbered(1, 7), 'torn'));
    expect(unreadable.report).toMatchObject({ quarantined: 1, withdrawn: 0, notWithdrawn: 1 });
    expect(await names()).toHaveLength(8);
  });

  it('such as most of it missing, withdraws nothing unless that is asked for', async () => {
    await importing(database.queries, await file(numbered(1, 20)));
    const short = await file(numbered(1, 4));
    expect((await importing(database.queries, short)).report).toMatchObject({
      withdrawn: 0,
      notWithdrawn: 16,
    });
    expect(await names()).toHaveLength(20);
    const asked = await importing(database.queries, short, { withdrawals: 'any' });
    expect(asked.report).toMatchObject({ withdrawn: 16, notWithdrawn: 0 });
    expect(await names()).toHaveLength(4);
  });

  it.each([
    ['a web page', '<!doctype html><html><body>Sign in</body></html>\n', /is a web page/],
    ['nothing', '', /is empty/],
    [
      'a quote that never ends',
      'code,name,phone\n1,Club 1,\n2,"Club 2,\n3,Club 3,\n',
      /cannot be read as a CSV/,
    ],
    ['one endless line', `code,name,phone\n1,${'x'.repeat(1_100_000)},\n`, /cannot be read as a CSV/],
    ['a column twice', 'code,name,phone,name\n1,Club 1,,x\n', /"name" twice/],
  ])('as badly as %s, is refused whole and nothing is changed', async (_, text, reason) => {
    await importing(database.queries, await file(numbered(1, 3)));
    const broken = importing(database.queries, await aFile(text));
    await expect(broken).rejects.toThrow(FeedFault);
    await expect(importing(database.queries, await aFile(text))).rejects.toThrow(reason);
    expect(await names()).toEqual(['Club 1', 'Club 2', 'Club 3']);
  });
});
