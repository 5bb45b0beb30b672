import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPlan, people, signInAs, untilAllIsKept } from './people.ts';
import { pin, setPin } from './pins.ts';
import { wordsOf } from './words.ts';

const settings = wordsOf('settings');
const shell = wordsOf('shell');
const plan = wordsOf('plan');

/** A phone's own lock: a face or a finger is shown as soon as it is asked for. */
async function phoneLock(page: Page, hasPrf: boolean) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf,
    },
  });
  return {
    refuse: () =>
      devtools
        .send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
        .then(() => undefined),
  };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('the phone’s own lock opens a plan behind a PIN with no signal, and not for somebody else’s finger', async ({
  page,
  signal,
}) => {
  test.slow();
  const lock = await phoneLock(page, true);
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await untilAllIsKept(page);
  await setPin(page);
  await press(page, settings('passkey.add'));
  await expect(page.getByText(settings('passkey.added'))).toBeVisible();

  await signal.lose();
  await page.goto(address);
  await press(page, shell('unlock.byPasskey'));
  const section = page.getByRole('heading', { name: plan('sections.F.title') });
  await expect(section.first()).toBeVisible();

  await lock.refuse();
  await page.goto(address);
  await press(page, shell('unlock.byPasskey'));
  await expect(page.getByText(shell('unlock.byPasskeyFailed'))).toBeVisible();
  await expect(section).toHaveCount(0);
  await page.getByLabel(shell('unlock.pin'), { exact: true }).fill(pin);
  await press(page, shell('unlock.open'));
  await expect(section.first()).toBeVisible();

  await page.goto('/settings');
  await page.getByLabel(shell('unlock.pin'), { exact: true }).fill(pin);
  await press(page, shell('unlock.open'));
  await press(page, settings('passkey.remove'));
  await expect(page.getByText(settings('passkey.removed'))).toBeVisible();
  await page.goto(address);
  await expect(page.getByLabel(shell('unlock.pin'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: shell('unlock.byPasskey') })).toHaveCount(0);
});

test('a phone whose lock gives no secret says so, and the PIN stays', async ({ page }) => {
  await phoneLock(page, false);
  await signInAs(page, people.parent);
  await setPin(page);
  await press(page, settings('passkey.add'));
  await expect(page.getByText(settings('passkey.wentBack'))).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(shell('unlock.pin'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: shell('unlock.byPasskey') })).toHaveCount(0);
});
