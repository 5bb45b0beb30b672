import { expect, test } from 'vitest';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { seedExampleCouncil } from '#council-api/example-council/seed.ts';
import { changeServices, type ServiceDraft } from '#council-api/store/local-offer-changes.ts';
import { describeServices } from '#council-api/store/open-referral-missing.ts';
import { aCouncil, type TestCouncil } from './kit/a-council.ts';
import { aFile, importingAny } from './kit/imports.ts';

const whole = '/oruk/v3/services?format=ndjson&full=true';

const published = async (council: TestCouncil): Promise<string> => (await council.ask(whole)).text();

const records = (lines: string): OpenReferralService[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as OpenReferralService);

const versionOf = async (council: TestCouncil): Promise<string | null> =>
  (await council.ask('/oruk/v3/services')).headers.get('etag');

test('what one council publishes, another that reads it publishes unchanged', async () => {
  const first = await aCouncil();
  await seedExampleCouncil(first.database.queries, { today: '2026-11-22', services: 150 });
  const second = await aCouncil();
  const feed = await aFile(await published(first), 'feed.ndjson');
  const { report } = await importingAny(second.database.queries, feed, { source: 'larkmoor' });
  expect(report).toMatchObject({ read: 150, added: 150, quarantined: 0 });
  expect(records(await published(second))).toEqual(records(await published(first)));

  const version = await versionOf(second);
  const again = await importingAny(second.database.queries, feed, { source: 'larkmoor' });
  expect(again.report).toMatchObject({ unchanged: 150, added: 0, changed: 0 });
  expect(await versionOf(second)).toBe(version);
});

const draft = (id: string, more: Partial<ServiceDraft> = {}): ServiceDraft => ({
  id,
  name: `Service ${id}`,
  categories: ['health'],
  status: 'active',
  ...more,
});

const documentOf = (id: string, more: Partial<OpenReferralService> = {}): OpenReferralService => ({
  id,
  name: 'A club',
  status: 'active',
  last_modified: '2026-01-05T10:00:00.000Z',
  ...more,
});

const clubId = '11111111-1111-4111-8111-111111111111';

test('a document is kept as it came, with whatever its maker put in it', async () => {
  const council = await aCouncil();
  const club = documentOf(clubId, { pc_targetAudience: [{ audienceType: 'Carers', tags: ['a'] }] });
  await changeServices(council.database.queries, [draft('club')], [], new Map([['club', club]]));
  expect(await (await council.ask(`/oruk/v3/services/${clubId}`)).json()).toEqual(club);
});

test('one id from two sources stays with the first, and nothing is lost', async () => {
  const council = await aCouncil();
  const put = (id: string) =>
    changeServices(
      council.database.queries,
      [draft(id)],
      [],
      new Map([[id, documentOf(clubId, { x_from: id })]]),
    );
  await put('north');
  await put('south');
  const all = records(await published(council));
  expect(new Set(all.map((each) => each['x_from']))).toEqual(new Set(['north', 'south']));
  expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  expect(await (await council.ask(`/oruk/v3/services/${clubId}`)).json()).toMatchObject({ x_from: 'north' });
});

test('a service that has ended is in no list and still there for who kept its address; one withdrawn is not', async () => {
  const council = await aCouncil();
  const { queries } = council.database;
  const organization = { id: clubId, name: 'A trust', description: 'A trust' };
  const put = (status: OpenReferralService['status']) =>
    changeServices(
      queries,
      [draft('club', { status: status === 'active' ? 'active' : 'inactive' })],
      [],
      new Map([['club', documentOf(clubId, { status, organization })]]),
    );
  const total = async (path: string): Promise<unknown> =>
    ((await (await council.ask(`/oruk/v3${path}`)).json()) as { total_items: unknown }).total_items;
  await put('active');
  expect([await total('/services'), await total('/organizations')]).toEqual([1, 1]);
  await put('defunct');
  expect([await total('/services'), await total('/organizations')]).toEqual([0, 0]);
  expect(await (await council.ask(`/oruk/v3/services/${clubId}`)).json()).toMatchObject({
    status: 'defunct',
  });
  await changeServices(queries, [], ['club']);
  expect((await council.ask(`/oruk/v3/services/${clubId}`)).status).toBe(404);
  expect((await council.ask(`/oruk/v3/organizations/${clubId}`)).status).toBe(404);
});

test('services that an older version put are described when it starts', async () => {
  const council = await aCouncil();
  const { queries } = council.database;
  await changeServices(queries, [draft('old')], []);
  const before = await published(council);
  await queries.execute('delete from open_referral_service');
  await describeServices(queries);
  expect(await published(council)).toBe(before);
  const version = await versionOf(council);
  await describeServices(queries);
  expect(await versionOf(council)).toBe(version);
});
