import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnDate } from '#app/device/dates/own-date.ts';
import { ownDates } from '#app/device/dates/own-date.ts';
import { DeviceProvider } from '#app/device/use-device.tsx';
import { instance } from '#app/i18n/instance.ts';
import { Screens, screenAt } from '#app/routes.tsx';
import type { CaseEvent } from '#contract/event.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { aCouncil } from '#test/kit/fake-council.ts';

const child = {
  id: 'jamal',
  name: 'Jamal',
  dateOfBirth: '2017-05-01',
  relationship: 'parent',
  support: 'assessment',
  contacts: [],
};

const happened = (what: CaseEvent['what'], on: string): CaseEvent => ({
  id: `${what}-${on}`,
  childId: 'jamal',
  what,
  on,
});

/** A parent's phone on 23 November 2026, with what the council has shared. */
async function aParentsPhone(...events: CaseEvent[]): Promise<TestDevice> {
  const council = aCouncil();
  council.share('ama', 'child', child.id, child);
  for (const event of events) council.share('ama', 'event', event.id, event);
  const phone = await aDevice({ council, as: 'ama' });
  await phone.sync();
  return phone;
}

async function typed(phone: TestDevice, value: OwnDate) {
  const kept = await phone.device.notebook.keep(ownDates, value);
  if (!kept.ok) throw new Error(kept.problem.code);
  return kept.value;
}

async function open(phone: TestDevice, path: string) {
  cleanup();
  await screenAt(path.split('?')[0] ?? path)?.load();
  await act(async () => {
    render(
      <DeviceProvider device={phone.device}>
        <MemoryRouter initialEntries={[path]}>
          <Screens />
        </MemoryRouter>
      </DeviceProvider>,
    );
  });
  await screen.findByRole('heading', { level: 1 });
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => userEvent.click(screen.getByRole('link', { name }));

async function fillIn(what: string, day: string, month: string, year: string) {
  await userEvent.selectOptions(screen.getByLabelText('What happened?'), what);
  for (const [label, text] of [
    ['Day', day],
    ['Month', month],
    ['Year', year],
  ] as const) {
    await userEvent.clear(screen.getByLabelText(label));
    await userEvent.type(screen.getByLabelText(label), text);
  }
  await press('Save on this phone');
}

beforeEach(async () => {
  await instance.changeLanguage('en');
  for (const path of ['/dates', '/dates/add', '/dates/x', '/dates/x/y', '/']) await screenAt(path)?.load();
});

describe('someone with no account and no signal', () => {
  test('is told what to do when there is nothing yet', async () => {
    const phone = await aDevice();
    phone.goOffline();
    await open(phone, '/dates');
    expect(screen.getByText('No dates yet')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Add a date' }).getAttribute('href')).toBe('/dates/add');
  });

  test('types a date and reads what follows from it, and how it was worked out', async () => {
    const phone = await aDevice();
    phone.goOffline();
    await open(phone, '/dates/add');
    await fillIn('The council decided not to assess', '12', '10', '2026');
    await screen.findByText('Saved on this phone.');
    await follow('Appeal to the tribunal, if you want to');
    await screen.findByRole('heading', { level: 1, name: 'Appeal to the tribunal, if you want to' });
    const working = screen.getByRole('region', { name: 'How the day is worked out' });
    expect(within(working).getByText(/12 December 2026 is at a weekend/)).toBeTruthy();
    expect(within(working).getByText('HESC Tribunal Rules 2008, rr 12 and 20(1)(c)')).toBeTruthy();
    expect(screen.getByText(/^Monday,? 14 December 2026$/)).toBeTruthy();
    expect(screen.getByText(/You can still ask the tribunal for more time/)).toBeTruthy();
    const letter = screen.getByRole('link', { name: 'Ask for mediation or a certificate' });
    expect(letter.getAttribute('href')).toBe('/letters/mediation-or-certificate?rule=appeal.sen');
  });

  test('is told that a day never was, and keeps what was typed', async () => {
    const phone = await aDevice();
    await open(phone, '/dates/add');
    await fillIn('The draft plan was sent', '30', '2', '2026');
    expect(screen.getAllByText(/There is no such day/).length).toBeGreaterThan(0);
    expect(phone.device.notebook.notes(ownDates).get()).toEqual([]);
  });

  test('changes a date, deletes it and puts it back', async () => {
    const phone = await aDevice();
    const note = await typed(phone, { what: 'draft-served', on: '2026-11-16' });
    await open(phone, `/dates/change/${note.id}`);
    await fillIn('The draft plan was sent', '18', '11', '2026');
    await screen.findByText('2 December 2026', { exact: false });
    await press('Delete');
    await screen.findByText('Deleted.');
    expect(phone.device.notebook.notes(ownDates).get()).toEqual([]);
    await press('Put it back');
    await screen.findByText('It is back.');
    expect(phone.device.notebook.notes(ownDates).get()).toMatchObject([
      { id: note.id, value: { on: '2026-11-18' } },
    ]);
  });

  test('finds each person they typed dates for by the name they used, and no name in any address', async () => {
    const phone = await aDevice();
    await typed(phone, { what: 'draft-served', on: '2026-11-16', nickname: 'Zed' });
    await typed(phone, { what: 'request-received', on: '2026-11-02', nickname: 'zed ' });
    await typed(phone, { what: 'request-received', on: '2026-11-03' });
    await open(phone, '/dates');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Dates you typed']),
    );
    const zeds = screen.getAllByRole('heading', { name: /^zed$/i });
    expect(zeds).toHaveLength(1);
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(addresses.filter((address) => /zed/i.test(address))).toEqual([]);
  });
});

function dueDays(): string[] {
  const live = screen.getByRole('region', { name: 'To come, and not done yet' });
  return [...live.querySelectorAll('time')].map((time) => time.dateTime);
}

describe('a parent whose council shares what happened', () => {
  test('sees every live date, earliest first, and what is done apart', async () => {
    const phone = await aParentsPhone(
      happened('request-received', '2026-07-01'),
      happened('decided-to-assess', '2026-08-01'),
      happened('draft-served', '2026-11-16'),
    );
    await open(phone, '/dates/jamal');
    const live = screen.getByRole('region', { name: 'To come, and not done yet' });
    const days = [...live.querySelectorAll('.date-list')].map((list) =>
      [...list.querySelectorAll('time')].map((time) => time.dateTime),
    );
    expect(days).toEqual([['2026-11-18', '2026-11-30'], ['2026-08-12']]);
    expect(within(live).getByText('Done', { selector: 'summary *' })).toBeTruthy();
  });

  test('reads of a limit that has passed with no blame, and how to ask', async () => {
    const phone = await aParentsPhone(happened('request-received', '2026-06-01'));
    await open(phone, '/dates/jamal');
    await follow('The council must send the final plan');
    const words = await screen.findByText(/The legal limit was 19 October 2026/);
    expect(words.textContent).toContain('It may have a permitted reason. Ask for it in writing.');
    expect(document.body.textContent).not.toMatch(/broken the law|illegal|unlawful|failed/i);
    expect(screen.getByRole('link', { name: 'Ask why the plan is late' }).getAttribute('href')).toBe(
      '/letters/chase-late-plan?rule=ehcp.final',
    );
  });

  test('sees both days where the council’s and their own differ, which is used, and why', async () => {
    const phone = await aParentsPhone(happened('request-received', '2026-11-09'));
    await typed(phone, { what: 'request-received', on: '2026-11-02', childId: 'jamal' });
    await open(phone, '/dates/jamal');
    await follow('The council must say if it will assess');
    const both = await screen.findByRole('region', { name: 'Two days are written down' });
    expect(both.textContent).toContain('9 November 2026');
    expect(both.textContent).toContain('2 November 2026');
    expect(both.textContent).toContain('We count from the later day, 9 November 2026.');
    expect(screen.getByText(/^Monday,? 21 December 2026$/)).toBeTruthy();
  });

  test('says that two days near each other are of two things, sees both count, and takes it back', async () => {
    const phone = await aParentsPhone(happened('draft-served', '2026-11-16'));
    const note = await typed(phone, { what: 'draft-served', on: '2026-11-20', childId: 'jamal' });
    await open(phone, '/dates/jamal');
    expect(dueDays()).toEqual(['2026-11-30']);
    await press('These are two different things');
    await screen.findByText('They now count as two things, each with its own dates.');
    expect(dueDays()).toEqual(['2026-11-30', '2026-12-04']);
    await press('Undo');
    await screen.findByText('They now count as one thing.');
    expect(dueDays()).toEqual(['2026-11-30']);
    await press('Undo');
    await screen.findByText('They now count as two things, each with its own dates.');
    const again = await phone.reopen();
    await again.sync();
    await open(again, '/dates/jamal');
    expect(dueDays()).toEqual(['2026-11-30', '2026-12-04']);
    screen.getByText('You said that this is not what the council wrote down for 16 November 2026.');
    await press('They are one thing after all');
    await screen.findByText('They now count as one thing.');
    expect(again.device.notebook.notes(ownDates).get()).toMatchObject([{ id: note.id }]);
  });

  test('is told to check a limit that was not read in official text', async () => {
    const phone = await aParentsPhone(happened('reassessment-requested', '2026-11-16'));
    await open(phone, '/dates/jamal');
    await follow('The council must say if it will assess again');
    expect(await screen.findByText(/Check with SENDIASS/)).toBeTruthy();
  });

  test('sees at home what is theirs to do soon, from the council’s dates and their own', async () => {
    const phone = await aParentsPhone(happened('draft-served', '2026-11-16'));
    await typed(phone, { what: 'draft-served', on: '2026-11-12', nickname: 'Zed' });
    await phone.device.settings.change({ firstRunDone: true });
    await open(phone, '/');
    const soon = await screen.findByText('2 things for you to do soon.');
    const card = soon.closest('.card');
    expect(card?.textContent).toContain('Thursday 26 November');
  });
});

test('nothing is shown of anyone’s dates while the phone is locked', async () => {
  const phone = await aDevice();
  await typed(phone, { what: 'draft-served', on: '2026-11-16', nickname: 'Zed' });
  await phone.device.vault.setPin('blue-river-9');
  phone.device.vault.lock();
  await open(phone, '/dates');
  expect(screen.getByText('Unlock the app to see your dates.')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Zed');
  await phone.device.vault.unlock('blue-river-9');
  await waitFor(() => expect(document.body.textContent).toContain('Zed'));
});
