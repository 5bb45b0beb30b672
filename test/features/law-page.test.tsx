import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { findRules } from '#app/features/rulebook/find-rules.ts';
import { routes } from '#app/features/rulebook/routes.tsx';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { claimOf } from '#domain/law/claim.ts';
import { aDevice } from '#test/kit/device.ts';
import { openScreens } from './kit/open-screens.tsx';

const { rules } = builtInPack;
const ids = (typed: string) => findRules(rules, { typed, group: undefined }).map(({ id }) => id);

const open = async (path: string) => openScreens(await aDevice(), routes, path);

const fillDay = (label: string, [day, month, year]: readonly [string, string, string]) => {
  const boxes = screen.getByRole('group', { name: label });
  [day, month, year].forEach((text, place) => {
    const box = boxes.querySelectorAll('input')[place];
    if (box) fireEvent.change(box, { target: { value: text } });
  });
};

test('rules are found by a word, by a regulation and by part of the law', () => {
  expect(ids('reg 13(2)')).toContain('ehcp.final');
  expect(ids('EHCP.FINAL')).toEqual(['ehcp.final']);
  expect(findRules(rules, { typed: '', group: undefined })).toHaveLength(rules.length);
  expect(
    findRules(rules, { typed: '', group: 'mediation' }).every(({ group }) => group === 'mediation'),
  ).toBe(true);
  expect(ids('no such rule at all')).toEqual([]);
});

test('every rule is there with its source, and none that was not read in official law looks firm', async () => {
  await open('/law');
  const text = document.body.textContent;
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(rules.length);
  for (const { id, source, trigger } of rules) {
    for (const part of [id, source, trigger]) expect(text).toContain(part);
  }
  const gentle = rules.filter((rule) => claimOf(rule) === 'gentle');
  const tags = [...document.querySelectorAll('.tag')];
  expect(tags.filter((tag) => tag.className.includes('sun'))).toHaveLength(gentle.length);
  expect(text).not.toMatch(/rulebook:|law:|\{\{|undefined/);
});

test('the address keeps what was asked, and nothing found says so', async () => {
  await open('/law?part=mediation&q=certificate');
  const shown = screen.getAllByRole('heading', { level: 3 }).length;
  expect(shown).toBe(findRules(rules, { typed: 'certificate', group: 'mediation' }).length);
  await userEvent.type(screen.getByRole('searchbox'), 'qqq');
  expect(screen.getByText('No rule found')).toBeTruthy();
});

test.each([
  ['2026-06-26', ['26', '6', '2026'], /the parent holds the rights\. They pass at the end of 26 June 2026/],
  [
    '2026-06-27',
    ['27', '6', '2026'],
    /the young person holds the rights\. They passed at the end of 26 June 2026/,
  ],
  ['2009-01-01', ['1', '1', '2009'], /before the date of birth/],
] as const)('someone born on 31 August 2010 is told who holds the rights on %s', async (_, day, says) => {
  await open('/law?q=qqq');
  fillDay('Date of birth', ['31', '8', '2010']);
  fillDay('On which day', day);
  expect(await screen.findByText(says)).toBeTruthy();
});
