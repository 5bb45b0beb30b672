import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { feedbackSend } from '#app/features/feedback/operations.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import { aChild, anEvent, aPlan, share } from './kit/a-family.ts';
import { openAt } from './kit/open-at.tsx';

const operations = [feedbackSend];
const draft = { about: 'swim', aboutName: 'Quiet swim', text: 'refuse me', mayPublish: false };

test('someone new is shown the welcome, once, and can go back through it', async () => {
  const device = await aDevice();
  const page = await openAt(device, '/welcome');
  await page.says('What stays on this phone');
  await page.follow('Next');
  await page.heading('What the council sees');
  expect(document.activeElement?.textContent).toBe('What the council sees');
  await page.follow('Back');
  await page.says('What stays on this phone');
  expect(document.activeElement?.tagName).toBe('H1');
  await page.follow('Next');
  await page.follow('Next');
  await page.heading('How would you like to start?');
  await page.press('Look around with no account');
  await page.says('You are looking around with no account');
  expect(device.device.settings.get().firstRunDone).toBe(true);
});

test('the welcome can be skipped', async () => {
  const device = await aDevice();
  const page = await openAt(device, '/welcome');
  await page.press('Skip this');
  await page.heading('Hello');
  expect(device.device.settings.get().firstRunDone).toBe(true);
});

test('a guest is offered help, rights and signing in, and is told nobody needs to know who they are', async () => {
  const page = await openAt(await aDevice(), '/');
  await page.says(/Nobody needs to know who you are/);
  expect(page.main().getByRole('link', { name: 'Your rights' }).getAttribute('href')).toBe('/rights');
  expect(page.main().getByRole('link', { name: 'Sign in to see your plan' }).getAttribute('href')).toMatch(
    /^\/sign-in\/start\?/,
  );
});

test('each child has the way to their plan and the next date by law', async () => {
  const council = aCouncil();
  const events = [anEvent({ what: 'request-received', on: '2026-10-20' })];
  share(council, 'ama', {
    children: [aChild(), aChild({ id: 'esi', name: 'Esi Mensah' })],
    plans: [aPlan()],
    events,
  });
  const device = await aDevice({ council, as: 'ama' });
  await device.sync();
  const page = await openAt(device, '/');
  const kofi = within(await page.main().findByRole('region', { name: 'Your children' }));
  expect(kofi.getByText('Tuesday 1 December')).toBeTruthy();
  expect(kofi.getByText('The council must say if it will assess', { exact: false })).toBeTruthy();
  expect(kofi.getByText('No dates to watch for now.')).toBeTruthy();
  expect(kofi.getByRole('link', { name: 'Read the plan' }).getAttribute('href')).toBe('/plan/plan-kofi');
});

test('a date that has passed is told without blame, and leads to what can be done', async () => {
  const council = aCouncil();
  share(council, 'ama', {
    children: [aChild({ support: 'assessment' })],
    events: [anEvent({ what: 'request-received', on: '2026-09-01' })],
  });
  const device = await aDevice({ council, as: 'ama' });
  await device.sync();
  const page = await openAt(device, '/');
  await page.says(/1 date has passed/);
  await page.follow('See what to do');
  await page.follow(/The council must say if it will assess/);
  await page.says(/The legal limit was 13 October 2026. It may have a permitted reason/);
});

test('what needs the person comes first, and goes when it is done', async () => {
  const device = await aDevice({ operations, as: 'ama' });
  await device.outbox.add(feedbackSend, draft);
  await device.sync();
  const page = await openAt(device, '/');
  await page.says('Your feedback about Quiet swim was not taken. Your words are safe.');
  const [entry] = device.outbox.entries();
  await page.meanwhile(() => device.outbox.remove(entry?.id ?? ''));
  expect(page.main().queryByText(/was not taken/)).toBeNull();
});

test('signed out, home says what waits for signing in, and what is here can still be read', async () => {
  const council = aCouncil();
  share(council, 'ama', { children: [aChild()], plans: [aPlan()] });
  const device = await aDevice({ council, operations, as: 'ama' });
  await device.sync();
  council.sessions.clear();
  await device.outbox.add(feedbackSend, { ...draft, text: 'For later' });
  await device.sync();
  const page = await openAt(device, '/');
  await page.says('Sign in to send 1 thing you wrote.');
  await page.follow('Read the plan');
  await page.heading('Kofi Mensah’s plan');
});

test('an account with nothing shared says so and what to do', async () => {
  const device: TestDevice = await aDevice({ as: 'ben' });
  await device.sync();
  const page = await openAt(device, '/');
  await page.says(/Is something missing\? Ask the council/);
});

test('words looked for on home are looked for in the Local Offer', async () => {
  const page = await openAt(await aDevice(), '/');
  await page.type('Search the Local Offer', 'swimming{Enter}');
  await page.heading('Local Offer');
  expect(page.address()).toBe('/local-offer?q=swimming');
});
