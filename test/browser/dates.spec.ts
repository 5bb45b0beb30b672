import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept } from './people.ts';
import { wordsOf } from './words.ts';

const dates = wordsOf('dates');
const draft = dates('rule.ehcp.draft-representations');

const aWeekAgo = (): [string, string, string] => {
  const day = new Date(Date.now() - 7 * 86_400_000);
  return [`${day.getUTCDate()}`, `${day.getUTCMonth() + 1}`, `${day.getUTCFullYear()}`];
};

test('someone with no account and no signal types a date, sees how it is worked out, and takes it to a calendar', async ({
  page,
  signal,
}) => {
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);

  await page.goto('/dates');
  await page.getByRole('link', { name: dates('add') }).click();
  await page.getByLabel(dates('form.what')).selectOption('draft-served');
  const boxes = page.getByRole('group', { name: dates('form.on') }).getByRole('textbox');
  for (const [place, text] of aWeekAgo().entries()) await boxes.nth(place).fill(text);
  await page.getByRole('button', { name: dates('form.save') }).click();
  await expect(page.getByText(dates('own.kept'))).toBeVisible();

  await page.getByRole('link', { name: draft }).click();
  await expect(page.getByRole('heading', { level: 1, name: draft })).toBeVisible();
  await expect(page.getByRole('region', { name: dates('read.working') })).toContainText(
    'SEND Regulations 2014',
  );

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: dates('calendar.one') }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await file.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(draft);
  expect(event?.getFirstProperty('dtstart')?.type).toBe('date');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: draft })).toBeVisible();
  await page.goto('/dates');
  await expect(page.getByRole('link', { name: draft })).toBeVisible();
});
