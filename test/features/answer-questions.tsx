import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { routes } from '#app/features/what-can-i-do/routes.tsx';
import type { TestDevice } from '#test/kit/device.ts';
import { openScreens } from './kit/open-screens.tsx';
import words from '../../locales/en/routes.json' with { type: 'json' };
import own from '../../locales/en/what-can-i-do.json' with { type: 'json' };

/** Opens the feature at one of its addresses, as the app does. */
export const open = (device: TestDevice, path = '/what-can-i-do') => openScreens(device, routes, path);

export const user = userEvent.setup();
export const asked = (title: string) => screen.findByRole('heading', { level: 1, name: title });
export const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

export async function choose(title: string, answer: string | RegExp) {
  await asked(title);
  await user.click(screen.getByRole('radio', { name: answer }));
  await press(own.goOn);
}

export async function giveDate(title: string, date: string) {
  await asked(title);
  const [year = '', month = '', day = ''] = date.split('-');
  for (const [label, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const) {
    const box = screen.getByRole('textbox', { name: label });
    await user.clear(box);
    await user.type(box, text);
  }
  await press(own.goOn);
}

export async function refusedToAssess() {
  await choose(own.ask.urgent.title, own.urgent.neither);
  await choose(own.ask.topic.title, own.topic.decision.label);
  await choose(own.ask.issue.title, words.issue['refuse-to-assess']);
}

/** To the answer, with only the date of the letter known. */
export async function toTheAnswer(letter: string) {
  await refusedToAssess();
  await giveDate(own.ask['decision-letter'].title, letter);
  await asked(own.ask.certificate.title);
  await press(own.none);
  await asked(own.ask['date-of-birth'].title);
  await press(own.notKnown);
  await asked(own.ask.tried.title);
  await press(own.goOn);
  await asked(own.answer.title);
}

/** Names of the ways, in order. */
export const ways = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
