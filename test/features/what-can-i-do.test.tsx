import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownDates } from '#app/device/dates/own-date.ts';
import { CouncilHelpers } from '#app/features/what-can-i-do/council-helpers.tsx';
import { DeviceProvider } from '#app/device/use-device.tsx';
import type { HelperKind } from '#contract/council.ts';
import { addDays, addMonths } from '#domain/calendar.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import words from '../../locales/en/routes.json' with { type: 'json' };
import own from '../../locales/en/what-can-i-do.json' with { type: 'json' };
import {
  asked,
  choose,
  giveDate,
  open,
  press,
  refusedToAssess,
  toTheAnswer,
  user,
  ways,
} from './answer-questions.tsx';

const clocks = () =>
  within(screen.getByRole('region', { name: own.clocks.title }))
    .getAllByRole('listitem')
    .flatMap((item) => item.querySelector('time')?.dateTime ?? []);

const cardOf = (title: string) => {
  const heading = screen.getByRole('heading', { level: 3, name: title });
  const card = heading.closest<HTMLElement>('.card');
  if (!card) throw new Error(`no card of ${title}`);
  return within(card);
};

let device: TestDevice;
let today: string;

beforeEach(async () => {
  device = await aDevice();
  device.goOffline();
  today = device.device.today.get();
});

describe('with no account and no signal', () => {
  test('a refusal to assess leads to the tribunal and mediation, with every clock, earliest first', async () => {
    const letter = addDays(today, -20);
    await open(device);
    await toTheAnswer(letter);
    expect(ways().slice(0, 2)).toEqual([words.route.appeal.title, words.route.mediation.title]);
    const shown = clocks();
    expect(shown).toHaveLength(2);
    expect(shown).toEqual(shown.toSorted());
    expect(shown[0]).toBe(addMonths(letter, 2));
    expect(cardOf(words.route.mediation.title).getByText(own.route.mayDecline)).toBeTruthy();
    expect(cardOf(words.route.appeal.title).getByText(own.route.certificate)).toBeTruthy();
    expect(cardOf(words.route.appeal.title).getByText(words.closes.lgsco)).toBeTruthy();
  });

  test('a date that has passed still shows the way, and says to ask for more time', async () => {
    await open(device);
    await toTheAnswer(addMonths(today, -5));
    const appeal = cardOf(words.route.appeal.title);
    expect(appeal.getByText(words.closed['out-of-time'])).toBeTruthy();
    expect(screen.getByText(own.clocks.late)).toBeTruthy();
  });

  test('a refused direct payment never leads to the tribunal', async () => {
    await open(device);
    await choose(own.ask.urgent.title, own.urgent.neither);
    await choose(own.ask.topic.title, own.topic.money.label);
    await choose(own.ask.issue.title, words.issue['direct-payment-refused']);
    await asked(own.ask.body.title);
    await user.click(screen.getByRole('link', { name: own.soFar }));
    await asked(own.answer.title);
    expect(ways()).toContain(words.route['budget-review'].title);
    expect(ways()).not.toContain(words.route.appeal.title);
    expect(screen.getAllByText(new RegExp(words.closed['budget-not-for-tribunal'])).length).toBeGreaterThan(
      0,
    );
  });

  test.each([
    [own.urgent.unsafe, own.urgentHelp.emergency],
    [own.urgent['out-of-school'], own.urgentHelp.emergency],
  ])('%s is answered at once, with numbers to ring', async (urgent, number) => {
    await open(device);
    await choose(own.ask.urgent.title, urgent);
    await asked(own.answer.title);
    expect(screen.getByRole('link', { name: number }).getAttribute('href')).toBe('tel:999');
  });

  test('a child with no school is told first to write today', async () => {
    await open(device);
    await choose(own.ask.urgent.title, own.urgent['out-of-school']);
    await asked(own.answer.title);
    expect(screen.getByText(own.urgentHelp.today)).toBeTruthy();
    expect(ways()[0]).toBe(words.route['section-19-education'].title);
  });
});

describe('one question a page', () => {
  test('goes on only when something is chosen, and says so', async () => {
    await open(device);
    await asked(own.ask.urgent.title);
    await press(own.goOn);
    expect(within(screen.getByRole('alert')).getByText(own.chooseOne)).toBeTruthy();
  });

  test('says of a day that there is no such day, or that it has not come', async () => {
    await open(device);
    await refusedToAssess();
    await giveDate(own.ask['decision-letter'].title, '2026-02-30');
    expect(within(screen.getByRole('alert')).getByText(own.dateWrong)).toBeTruthy();
    await giveDate(own.ask['decision-letter'].title, addDays(today, 1));
    expect(within(screen.getByRole('alert')).getByText(own.dateAhead)).toBeTruthy();
  });

  test('goes back one question with the answer still there', async () => {
    await open(device);
    await refusedToAssess();
    await asked(own.ask['decision-letter'].title);
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await asked(own.ask.issue.title);
    const kept = screen.getByRole<HTMLInputElement>('radio', { name: words.issue['refuse-to-assess'] });
    expect(kept.checked).toBe(true);
  });

  test('keeps the answers when the app is closed', async () => {
    const letter = addDays(today, -20);
    const first = await open(device);
    await refusedToAssess();
    await giveDate(own.ask['decision-letter'].title, letter);
    await asked(own.ask.certificate.title);
    first.unmount();
    await open(await device.reopen(), '/what-can-i-do/answer');
    await asked(own.answer.title);
    expect(clocks()).toHaveLength(2);
  });

  test('an address whose question is not asked leads to the one that is', async () => {
    await open(device, '/what-can-i-do/certificate');
    await asked(own.ask.urgent.title);
  });
});

test('a date that the council shared answers with one press', async () => {
  const council = aCouncil();
  council.share('ama', 'child', 'kofi', {
    id: 'kofi',
    name: 'Kofi',
    dateOfBirth: '2015-03-04',
    relationship: 'parent',
    support: 'assessment',
    contacts: [],
  });
  council.share('ama', 'event', 'no-1', {
    id: 'no-1',
    childId: 'kofi',
    what: 'refused-to-assess',
    on: '2026-01-02',
  });
  const member = await aDevice({ as: 'ama', council });
  await member.sync();
  await open(member);
  await refusedToAssess();
  await asked(own.ask['decision-letter'].title);
  await press(/Kofi.*2 January 2026/);
  await asked(own.ask.certificate.title);
  await press(own.none);
  await asked(own.ask['date-of-birth'].title);
  await press(/Kofi.*2015/);
  await asked(own.ask.tried.title);
});

test('someone over 16 is asked about this one decision, and the answer says who acts', async () => {
  await open(device);
  await refusedToAssess();
  await asked(own.ask['decision-letter'].title);
  await press(own.notKnown);
  await giveDate(own.ask['date-of-birth'].title, '2008-04-01');
  await choose(own.ask.capacity.title, own.capacity['for-them']);
  await asked(own.ask.tried.title);
  await press(own.goOn);
  await asked(own.answer.title);
  expect(screen.getByText(own.holder['alternative-person'])).toBeTruthy();
  expect(screen.queryByText(own.holder.capacity)).toBeNull();
});

test('a date that one typed answers with one press too, with no account', async () => {
  await device.device.notebook.keep(ownDates, { what: 'refused-to-assess', on: addDays(today, -9) });
  await open(device);
  await refusedToAssess();
  await asked(own.ask['decision-letter'].title);
  await press(new RegExp(`^${own.known.typed}`));
  await asked(own.ask.certificate.title);
});

const helper = (id: string, kind?: HelperKind) => ({ id, name: `Team ${id}`, what: '', kind });

test('a council’s own people are named where they help, by what they are for and not by what they are called', async () => {
  const council = { helpers: [helper('a', 'sendiass'), helper('b', 'mediation'), helper('sendiass')] };
  const shown = { ...device.device, council: { get: () => council, subscribe: () => () => undefined } };
  render(
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the helpers of the profile are looked at
    <DeviceProvider device={shown as never}>
      <CouncilHelpers route="mediation" helpers={['sendiass', 'pals']} />
    </DeviceProvider>,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    'Team a',
    'Team b',
  ]);
});
