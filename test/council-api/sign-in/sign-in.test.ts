import { afterAll, beforeAll, expect, test } from 'vitest';
import { cameBackAs } from '#test/kit/sign-in.ts';
import { type DemoCouncil, demoCouncil } from './demo-council.ts';

let council: DemoCouncil;
beforeAll(async () => {
  council = await demoCouncil();
});
afterAll(() => council.database.close());

test('a person signs in at the provider and comes back to where they were', async () => {
  const visitor = council.visitor();
  const back = await cameBackAs(visitor, 'denise', '/plan/jamal?section=F');
  const done = await visitor.ask(back);
  expect(done.headers.get('location')).toBe('/plan/jamal?section=F');

  const session = await visitor.ask('/api/session');
  expect(await session.json()).toMatchObject({
    member: { id: 'denise-carter', name: 'Denise Carter' },
    orders: [],
  });
});
