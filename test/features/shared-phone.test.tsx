import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { feedbackSend } from '#app/features/feedback/operations.ts';
import { aDevice } from '#test/kit/device.ts';
import { eventually } from '#test/kit/eventually.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({ id: 'swim', name: 'Quiet swim' });
const setting = { operations: [feedbackSend], startSearchWorker: aLocalOffer([swim]) };
const path = '/local-offer/swim/feedback';
const say = 'What would you like to say?';
const valueOf = (label: string) => screen.findByLabelText<HTMLTextAreaElement>(label);

test('half-written words stay with their writer when the place is closed in another tab', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, path);
  await page.type(say, 'Only for Ama');
  const other = await device.anotherTab();
  await page.meanwhile(async () => {
    await other.clock.advance(1000);
    await other.device.session.signOut();
  });
  await page.says(/This goes with no name/);
  expect((await valueOf(say)).value).toBe('');
  page.close();

  device.signIn('ama');
  const back = await device.reopen();
  await back.clock.advance(1000);
  await openAt(back, path);
  expect((await valueOf(say)).value).toBe('Only for Ama');
});

test('with no signal the line says when what is shown was fetched', async () => {
  const device = await aDevice({ ...setting, as: 'ama' });
  await device.sync();
  device.goOffline();
  const back = await device.reopen();
  await openAt(back, '/');
  expect(screen.getByRole('region', { name: 'How new this is' }).textContent).toContain('Updated today at');
});

test('where somebody was is not known to whoever comes after them on the same page', async () => {
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue({
    getCurrentPosition: (told) => told({ coords: { latitude: 53.6, longitude: -2 } } as GeolocationPosition),
    watchPosition: () => 0,
    clearWatch: () => undefined,
  });
  const device = await aDevice({ ...setting, as: 'ama' });
  const page = await openAt(device, '/local-offer?near=me');
  await page.says(/Where you were is not kept/);
  await page.meanwhile(() => {
    const panel = page
      .main()
      .getByText(/^Filters/)
      .closest('details')!;
    panel.open = true;
    panel.dispatchEvent(new Event('toggle'));
  });
  await page.press('Use where I am');
  await eventually(() => expect(page.text()).not.toContain('Where you were is not kept'));
  const other = await device.anotherTab();
  await page.meanwhile(async () => {
    await other.clock.advance(1000);
    await other.device.session.signOut();
  });
  await page.says(/Where you were is not kept/);
});
