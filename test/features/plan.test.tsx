import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDevice } from '#test/kit/device.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import { aChild, anEvent, aPlan, share } from './kit/a-family.ts';
import { openAt } from './kit/open-at.tsx';

async function aDeviceWith(family: Parameters<typeof share>[2]) {
  const council = aCouncil();
  share(council, 'ama', family);
  const device = await aDevice({ council, as: 'ama' });
  await device.sync();
  return device;
}

test('a plan shows every section by letter and plain name, each a jump away', async () => {
  const page = await openAt(await aDeviceWith({ children: [aChild()], plans: [aPlan()] }), '/plan/plan-kofi');
  await page.heading('Kofi Mensah’s plan');
  const jumps = within(page.main().getByRole('navigation', { name: 'Parts of this plan' }));
  for (const [letter, name] of [
    ['A', 'Views and hopes'],
    ['H1', 'Care that must be given'],
    ['K', 'Advice'],
  ]) {
    const jump = jumps.getByRole('link', { name });
    expect(jump.getAttribute('href')).toBe(`#section-${letter}`);
    expect(page.main().getByRole('region', { name: `Section ${letter} ${name}` }).id).toBe(
      `section-${letter}`,
    );
  }
});

test('needs, outcomes and help lead to each other', async () => {
  const page = await openAt(await aDeviceWith({ children: [aChild()], plans: [aPlan()] }), '/plan/plan-kofi');
  const need = within(await page.main().findByRole('article', { name: 'Talking with others' }));
  expect(need.getByRole('link', { name: 'Speech therapy' }).getAttribute('href')).toBe('#help-1');
  expect(need.getByRole('link', { name: 'Kofi asks for help' }).getAttribute('href')).toBe('#outcome-1');
  const help = within(page.main().getByRole('article', { name: 'Speech therapy' }));
  expect(help.getByRole('link', { name: 'Talking with others' }).getAttribute('href')).toBe('#need-1');
});

test('a need with no help and help that does not say how often are pointed out, and nothing else is', async () => {
  const page = await openAt(await aDeviceWith({ children: [aChild()], plans: [aPlan()] }), '/plan/plan-kofi');
  const writing = within(await page.main().findByRole('article', { name: 'Writing' }));
  expect(writing.getByText(/No help is written down for this need/)).toBeTruthy();
  const help = within(page.main().getByRole('article', { name: 'Speech therapy' }));
  expect(help.getByText('This does not say how often.')).toBeTruthy();
  expect(help.queryByText('This does not say how much.')).toBeNull();
  expect(page.main().queryAllByText(/No help is written down for this need/)).toHaveLength(1);
});

test('a draft says that it can change, until when it can be answered, and why it names no school', async () => {
  const plan = aPlan({ status: 'draft', datedOn: '2026-11-16', placement: null });
  const events = [anEvent({ what: 'draft-served', on: '2026-11-16' })];
  const page = await openAt(
    await aDeviceWith({ children: [aChild()], plans: [plan], events }),
    '/plan/plan-kofi',
  );
  await page.says('Say what you think by 30 November 2026.');
  await page.says(/A draft does not name a school/);
  await page.says('Left empty on purpose, because this is a draft.');
});

test('an empty plan and a very long one are both shown whole', async () => {
  const empty = aPlan({
    id: 'empty',
    views: [],
    needs: [],
    outcomes: [],
    provision: [],
    placement: null,
    advice: [],
  });
  const endless = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(5);
  const needs = Array.from({ length: 150 }, (_, n) => ({
    id: `n${n}`,
    section: 'B' as const,
    title: `${endless} ${n}`,
    text: 'x',
  }));
  const device = await aDeviceWith({
    children: [aChild({ name: endless })],
    plans: [empty, aPlan({ id: 'long', needs })],
  });
  const page = await openAt(device, '/plan/empty');
  await page.says('No learning needs are written here.');
  await page.says('No reports are listed here.');
  page.close();
  const long = await openAt(device, '/plan/long');
  expect(await long.main().findAllByRole('article', { name: /^Wolfe/ })).toHaveLength(150);
});

test('several children: each plan leads to the others, and the choice is by name', async () => {
  const sister = aChild({ id: 'esi', name: 'Esi Mensah' });
  const plans = [aPlan(), aPlan({ id: 'plan-esi', childId: 'esi' })];
  const page = await openAt(await aDeviceWith({ children: [aChild(), sister], plans }), '/plan');
  await page.heading('Plans');
  await page.follow('Esi Mensah’s plan');
  await page.heading('Esi Mensah’s plan');
  await page.follow('Kofi Mensah’s plan');
  await page.heading('Kofi Mensah’s plan');
});

test('a plan that is not on this phone says how it gets here, and is not an error', async () => {
  const page = await openAt(await aDevice(), '/plan/somewhere-else');
  await page.says('This plan is not on this phone');
  expect(page.main().getByRole('link', { name: 'Go to home' })).toBeTruthy();
});

test('a child with no plan yet has dates to watch and people to ring', async () => {
  const child = aChild({ support: 'assessment' });
  const events = [anEvent({ what: 'request-received', on: '2026-10-20' })];
  const page = await openAt(await aDeviceWith({ children: [child], events }), '/children/kofi');
  await page.says(/There is no plan yet/);
  const dates = within(page.main().getByRole('region', { name: 'Dates to watch' }));
  expect(dates.getByText('The council must say if it will assess')).toBeTruthy();
  expect(dates.getByText('1 December 2026')).toBeTruthy();
  expect(page.main().getByRole('link', { name: 'Ring Jo Park' }).getAttribute('href')).toBe(
    'tel:01632960001',
  );
});
