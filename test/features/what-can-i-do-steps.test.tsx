import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import words from '../../locales/en/routes.json' with { type: 'json' };
import own from '../../locales/en/what-can-i-do.json' with { type: 'json' };
import { asked, choose, open, press, toTheAnswer, user, ways } from './answer-questions.tsx';

let device: TestDevice;
let today: string;

beforeEach(async () => {
  device = await aDevice();
  device.goOffline();
  today = device.device.today.get();
});

const box = (title: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(title) });

async function keepSteps() {
  await toTheAnswer(addDays(today, -20));
  await user.click(box(words.route.mediation.title));
  await user.click(box(words.route.appeal.title));
  await press(own.routes.keep);
  await asked(own.steps.title);
}

test('steps are kept in order, ticked off, and there when the app is opened again', async () => {
  const first = await open(device);
  await keepSteps();
  const names = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ name }) => name);
  expect(names).toEqual(['appeal', 'mediation']);
  await user.click(box(words.route.mediation.title));
  expect(await screen.findByText(/^Done on/)).toBeTruthy();
  first.unmount();
  await open(await device.reopen(), '/what-can-i-do/steps');
  await screen.findByText(/^Done on/);
  expect(box(words.route.mediation.title).checked).toBe(true);
  expect(box(words.route.appeal.title).checked).toBe(false);
});

test('steps that were deleted can be brought back', async () => {
  await open(device);
  await keepSteps();
  await press(own.steps.drop);
  expect(await screen.findByText(own.steps.dropped)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await press(own.steps.undo);
  await screen.findByText(own.steps.back);
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
});

test('steps lead back to the ways they came from', async () => {
  await open(device);
  await keepSteps();
  await press(own.steps.look);
  await asked(own.answer.title);
  expect(ways()[0]).toBe(words.route.appeal.title);
});

test('steps with nothing ticked are not kept, and the page says what to do', async () => {
  await open(device);
  await toTheAnswer(addDays(today, -20));
  await press(own.routes.keep);
  expect(screen.getByText(own.routes.tickFirst)).toBeTruthy();
});

test('what was ticked and not kept yet is there when the app is opened again, and gone when one starts again', async () => {
  const first = await open(device);
  await toTheAnswer(addDays(today, -20));
  await user.click(box(words.route.mediation.title));
  await user.click(box(words.route.appeal.title));
  await user.click(box(words.route.mediation.title));
  first.unmount();
  const second = await open(await device.reopen(), '/what-can-i-do/answer');
  await waitFor(() => expect(box(words.route.appeal.title).checked).toBe(true));
  expect(box(words.route.mediation.title).checked).toBe(false);
  await press(own.answers.again);
  await asked(own.ask.urgent.title);
  second.unmount();
  await open(await device.reopen());
  await toTheAnswer(addDays(today, -20));
  expect(box(words.route.appeal.title).checked).toBe(false);
});

test('ticks are of one matter: another one begins with none', async () => {
  await open(device);
  await toTheAnswer(addDays(today, -20));
  await user.click(box(words.route.appeal.title));
  await user.click(screen.getByRole('link', { name: new RegExp(own.ask.issue.title.replace('?', '\\?')) }));
  await choose(own.ask.issue.title, words.issue['refuse-to-issue']);
  await asked(own.ask['sections-also'].title);
  await user.click(await screen.findByRole('link', { name: own.soFar }));
  await asked(own.answer.title);
  expect(box(words.route.appeal.title).checked).toBe(false);
});
