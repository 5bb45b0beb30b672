import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeAll, describe, expect, test } from 'vitest';
import { instance } from '#app/i18n/instance.ts';
import { Term } from '#app/ui/term/term.tsx';
import { findTerms, termAt, type TermWords } from '#app/features/glossary/find-terms.ts';
import { routes } from '#app/features/glossary/routes.tsx';
import { termFacts, termIds } from '#app/features/glossary/terms.ts';
import type { TermId } from '#app/ui/term/term-id.ts';
import glossary from '../../locales/en/glossary.json' with { type: 'json' };
import easy from '../../locales/en-x-easy/glossary.json' with { type: 'json' };

const english = (id: TermId): TermWords => glossary.terms[id];
const names = (typed: string) => findTerms(typed, english).map(({ id }) => id);

async function open(path: string) {
  await Promise.all(routes.map((route) => route.load()));
  render(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        {routes.map(({ path: at, Show }) => (
          <Route key={at} path={at} element={<Show />} />
        ))}
      </Routes>
    </MemoryRouter>,
  );
}

beforeAll(() => instance.loadNamespaces(['glossary']));

describe('the list of words', () => {
  test('explains at least 80 words, each once, in plain and in Easy Read words', () => {
    expect(termIds.length).toBeGreaterThanOrEqual(80);
    expect(new Set(termIds).size).toBe(termIds.length);
    expect(Object.keys(glossary.terms).toSorted()).toEqual([...termIds].toSorted());
    expect(Object.keys(easy.terms).toSorted()).toEqual([...termIds].toSorted());
  });

  test.each([
    ['CCG', 'icb'],
    ['pct', 'icb'],
    ['STP', 'icb'],
    ['Parent Partnership', 'sendiass'],
    ['statement', 'ehc-plan'],
    ['common assessment framework', 'early-help'],
    ['EHCP', 'ehc-plan'],
    ['keyworker', 'key-worker'],
    ['s19', 'section-19'],
    ['carers assessment', 'carers-assessment'],
  ])('%s leads to the word in use now', (typed, id) => {
    expect(names(typed)[0]).toBe(id);
  });

  test('a name comes before words that only mention it', () => {
    expect(names('mediation').slice(0, 3).toSorted()).toEqual([
      'mediation',
      'mediation-adviser',
      'mediation-certificate',
    ]);
  });

  test('every old name has an address of its own that is no other word’s', () => {
    const old = termIds.flatMap((id) => termFacts[id]?.oldNames ?? []);
    expect(old.length).toBeGreaterThan(5);
    for (const { id } of old) expect(termIds).not.toContain(id);
    expect(new Set(old.map(({ id }) => id)).size).toBe(old.length);
    expect(termAt('ccg')).toEqual({ id: 'icb', oldName: 'Clinical commissioning group (CCG)' });
  });

  test('an Individual Support Plan is only ever called proposed', () => {
    const said = Object.entries(glossary.terms).filter(([, words]) =>
      /individual support|\bISP\b/i.test(`${words.name} ${words.text}`),
    );
    expect(said.map(([id]) => id)).toEqual(['individual-support-plan']);
    expect(said[0]?.[1].text).toMatch(/proposed.*not law/);
    expect(termFacts['individual-support-plan']?.isProposed).toBe(true);
  });
});

describe('on the screen', () => {
  test('typing finds words at once and says how many', async () => {
    await open('/glossary');
    await userEvent.type(screen.getByRole('searchbox'), 'SENDIASS');
    expect(screen.getByRole('status').textContent).toBe('1 word');
    expect(screen.getByRole('link', { name: 'SENDIASS' }).getAttribute('href')).toBe('/glossary/sendiass');
  });

  test('an old name shows the new one and says so', async () => {
    await open('/glossary/ccg');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Integrated care board (ICB)');
    expect(screen.getByText(/is an old name/)).toBeTruthy();
  });

  test('an address that is no word leads to the list', async () => {
    await open('/glossary/no-such-word');
    expect(screen.getByRole('link', { name: 'See all words' }).getAttribute('href')).toBe('/glossary');
  });
});

function readSentence() {
  render(
    <MemoryRouter>
      <p>
        Ask the <Term id="senco">SENCO</Term>.
      </p>
    </MemoryRouter>,
  );
}

describe('a word inside a sentence', () => {
  test('opens its meaning over the page, and closes again', async () => {
    readSentence();
    const word = screen.getByRole('link', { name: 'SENCO' });
    await userEvent.click(word);
    const dialog = await screen.findByRole('dialog', { name: 'SENCO' });
    expect(within(dialog).getByText(glossary.terms.senco.text)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is a link to the glossary, for a new tab', () => {
    readSentence();
    expect(screen.getByRole('link', { name: 'SENCO' }).getAttribute('href')).toBe('/glossary/senco');
  });
});
