import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ownDates } from '#app/device/dates/own-date.ts';
import { routes } from '#app/features/letters/routes.tsx';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { aChild, anEvent } from './kit/a-family.ts';
import { openScreens } from './kit/open-screens.tsx';

const open = (device: TestDevice, path: string) => openScreens(device, routes, path);

const paper = () => document.querySelector('.letter-paper')?.textContent ?? '';
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, text: string) =>
  userEvent.type(screen.getByRole('textbox', { name: label }), text);

test('a fact gets into the letter when it is ticked, and out again when it is not', async () => {
  await open(await aDevice(), '/letters/request-assessment');
  expect(screen.getByText(/^Still empty:.*Name of the child/)).toBeTruthy();
  await fill('Name of the child or young person', 'Kofi');
  expect(paper()).toContain('I am the parent or carer of Kofi.');
  expect(screen.queryByRole('textbox', { name: 'School or college' })).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: 'School or college' }));
  await fill('School or college', 'Hill School');
  expect(paper()).toContain('School or college: Hill School');
  await userEvent.click(screen.getByRole('checkbox', { name: 'School or college' }));
  expect(paper()).not.toContain('Hill School');
});

test('words changed by hand stay, are copied as they are, and ticks do not touch them', async () => {
  const user = userEvent.setup();
  await open(await aDevice(), '/letters/early-review');
  await press('Change the words');
  const words = screen.getByRole('textbox', { name: 'The words of the letter' });
  await user.clear(words);
  await user.type(words, 'My own letter to [[your name]');
  expect(screen.getByText('Still empty: Your name.')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await press('Copy');
  expect(await navigator.clipboard.readText()).toBe('My own letter to [your name]');
  expect(screen.getByText('Copied.')).toBeTruthy();
});

test('a kept letter is found again, after the app was closed, until it is deleted', async () => {
  const device = await aDevice();
  const first = await open(device, '/letters/data-request');
  await fill('Who holds the information', 'Hill School');
  await press('Keep in my notebook');
  expect(await screen.findByText('Kept on this phone.')).toBeTruthy();
  first.unmount();

  await open(await device.reopen(), '/letters');
  const kept = await screen.findByRole('region', { name: 'Letters you kept' });
  await userEvent.click(within(kept).getByRole('link', { name: 'Ask for your records' }));
  expect(await screen.findByDisplayValue(/To: Hill School, data protection officer/)).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'All letters' }));
  await press(/^Delete the letter/);
  await press('Delete it');
  expect(await screen.findByText('The letter is deleted.')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'Letters you kept' })).toBeNull();
});

test('sharing is offered only where the phone can, and sends nothing by itself', async () => {
  const device = await aDevice();
  const first = await open(device, '/letters/ask-school');
  expect(screen.queryByRole('button', { name: 'Share' })).toBeNull();
  first.unmount();
  const share = vi.fn(async () => undefined);
  Object.assign(navigator, { share });
  await open(device, '/letters/ask-school');
  expect(share).not.toHaveBeenCalled();
  await press('Share');
  expect(share).toHaveBeenCalledWith(expect.objectContaining({ title: 'Ask the school for support' }));
  Object.assign(navigator, { share: undefined });
});

test('an address of no letter leads to all of them', async () => {
  await open(await aDevice(), '/letters/no-such-letter');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such letter');
  for (const link of screen.getAllByRole('link', { name: 'All letters' }))
    expect(link.getAttribute('href')).toBe('/letters');
});

test('dates that were typed are offered to the letter, and go in only by a tick', async () => {
  const device = await aDevice();
  await device.device.notebook.keep(ownDates, {
    what: 'request-received',
    on: '2026-07-01',
    nickname: 'Zed',
  });
  await device.device.notebook.keep(ownDates, {
    what: 'reassessment-requested',
    on: '2026-10-01',
    nickname: 'Zed',
  });
  await open(device, '/letters/chase-late-plan?rule=ehcp.final');
  expect(await screen.findByRole('radio', { name: 'Zed', checked: true })).toBeTruthy();
  expect(paper()).toContain('1 July 2026');
  expect(paper()).not.toContain('Zed');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Day the council got your request' }));
  expect(paper()).not.toContain('1 July 2026');
  await userEvent.click(screen.getByRole('radio', { name: 'No answer about a new assessment' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Day the council got your request' }));
  expect(paper()).toContain('1 October 2026');
});

test('where the council’s day and one’s own differ, a letter about a body’s limit takes the later', async () => {
  const device = await aDevice({ as: 'ama' });
  device.council.share('ama', 'child', 'kofi', aChild());
  device.council.share('ama', 'event', 'e', {
    ...anEvent({ what: 'request-received', on: '2026-07-01' }),
    id: 'e',
  });
  await device.sync();
  await device.device.notebook.keep(ownDates, {
    what: 'request-received',
    on: '2026-06-22',
    childId: 'kofi',
  });
  await open(device, '/letters/chase-late-plan?rule=ehcp.final');
  await screen.findByRole('radio', { name: 'Kofi Mensah', checked: true });
  expect(paper()).toContain('on 1 July 2026');
});
