import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { RouteCautions } from '#app/features/what-can-i-do/route-cautions.tsx';
import { LiveClocks } from '#app/features/what-can-i-do/live-clocks.tsx';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { routes } from '#domain/law/routes/routes.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import lawWords from '../../locales/en/law.json' with { type: 'json' };
import words from '../../locales/en/routes.json' with { type: 'json' };

const law = { pack: builtInPack, holidays: builtInHolidays };
const late: Situation = { today: '2026-11-22', issue: 'delay', incident: '2026-11-02' };

test('the last day for the High Court says not to wait for it, and no other day does', async () => {
  render(
    <MemoryRouter>
      <LiveClocks answer={routes(late)} situation={late} law={law} />
    </MemoryRouter>,
  );
  const name = await screen.findByText(words.clock.jr);
  const card = name.closest<HTMLElement>('.card');
  if (!card) throw new Error('no card of the High Court');
  expect(within(card).getByText(lawWords.working['be-prompt'])).toBeTruthy();
  expect(within(card).queryByText(lawWords.working['careful-reading'])).toBeNull();
  expect(screen.getAllByText(lawWords.working['be-prompt'])).toHaveLength(1);
});

test('the way to the High Court says it too, where its last day stands', async () => {
  const { routes: ways } = routes(late);
  const court = ways.find(({ id }) => id === 'judicial-review');
  const complaint = ways.find(({ id }) => id === 'lgsco');
  if (!court || !complaint) throw new Error('a way is missing');
  const { rerender } = render(<RouteCautions route={court} />);
  expect(await screen.findByText(lawWords.working['be-prompt'])).toBeTruthy();
  rerender(<RouteCautions route={complaint} />);
  expect(screen.queryByText(lawWords.working['be-prompt'])).toBeNull();
});
