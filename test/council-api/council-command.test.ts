import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, describe, it } from 'vitest';
import { openDatabase } from '#council-api/store/database.ts';
import { aFile, scratchFolder } from './kit/imports.ts';
import { running } from './kit/running.ts';

const mapping = JSON.stringify({ source: 'plain', idFrom: ['code'], columns: { name: 'name' } });

describe('npm run -s council', () => {
  it('says what it can do', async () => {
    const { code, printed } = await running([]);
    expect(code).toBe(0);
    expect(printed.join()).toMatch(/import-local-offer.*seed/s);
    expect((await running(['help', 'seed'])).printed.join()).toMatch(/--families/);
    expect((await running(['import-local-offer', '--help'])).printed.join()).toMatch(/--mapping/);
  });

  it.each([
    [['fly'], /no command "fly"/],
    [['import-local-offer'], /Name one file or web address/],
    [['import-local-offer', 'a.csv', '--format', 'xml'], /--format should be one of/],
    [['import-local-offer', 'a.csv', '--mapping', 'b.json', '--fast'], /--fast/],
    [['seed', '--services', 'many'], /whole numbers/],
  ])('asked for what makes no sense (%s) says so in a line', async (args, reason) => {
    const { code, printed, said } = await running(args);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(reason);
  });

  it('refuses a bad setting, a missing file and a wrong mapping, each in a line', async () => {
    const [feed, rules] = [await aFile('code,name\n1,Club\n'), await aFile(mapping, 'mapping.json')];
    const wrong = await aFile(
      JSON.stringify({ source: 'plain', idFrom: ['code'], colums: {} }),
      'mapping.json',
    );
    const unknown = await aFile(
      JSON.stringify({ ...JSON.parse(mapping), constants: { cost: 'cheap' } }),
      'mapping.json',
    );
    const cases = [
      [await running(['import-local-offer', feed, '--mapping', rules], { PORT: 'x' }), /^PORT should be/],
      [await running(['import-local-offer', 'gone.csv', '--mapping', rules]), /There is no file gone.csv/],
      [await running(['import-local-offer', feed, '--mapping', 'gone.json']), /gone.json cannot be read/],
      [await running(['import-local-offer', feed, '--mapping', wrong]), /colums/],
      [
        await running(['import-local-offer', feed, '--mapping', unknown]),
        /"cheap" is not one of cost: free, pay/,
      ],
    ] as const;
    for (const [{ code, said }, reason] of cases) {
      expect(code).toBe(1);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(reason);
    }
  });

  it('imports into the folder of the embedded database, and its last line is the report', async () => {
    const folder = await scratchFolder();
    const [feed, rules] = [await aFile('code,name\n1,Club\n2,NA\n'), await aFile(mapping, 'mapping.json')];
    const findings = join(folder, 'findings.csv');
    const env = { DATA_FOLDER: join(folder, 'data') };
    const { code, printed, said } = await running(
      ['import-local-offer', feed, '--mapping', rules, '--report', findings],
      env,
    );
    expect(code).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({
      source: 'plain',
      read: 2,
      added: 1,
      quarantined: 1,
    });
    expect(said).toEqual([expect.stringContaining(findings)]);
    const database = await openDatabase({ folder: env.DATA_FOLDER });
    expect(database.ok).toBe(true);
    if (!database.ok) return;
    const busy = await running(['import-local-offer', feed, '--mapping', rules], env);
    await database.value.close();
    expect(busy.code).toBe(1);
    expect(busy.said[0]).toMatch(/in use by another program.*stop it, run this again/);
  });

  it('seeds the invented council once, and leaves another council alone', async () => {
    const folder = await scratchFolder();
    await mkdir(folder, { recursive: true });
    const env = { DATA_FOLDER: join(folder, 'data') };
    const { code, printed } = await running(['seed', '--services', '60', '--families', '3'], env);
    expect(code).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      council: 'Larkmoor Council',
      services: 60,
      families: 3,
    });
    expect((await running(['seed'], env)).said).toEqual([expect.stringContaining('--refresh')]);
  });
});
