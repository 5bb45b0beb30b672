import { render } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';
import { instance } from '#app/i18n/instance.ts';
import type { Examples } from '#app/ui/gallery/gallery-screen.tsx';

const modules = import.meta.glob<Examples>('../../src/app/ui/*/examples.tsx', {
  eager: true,
  import: 'examples',
});

const examples = Object.entries(modules).flatMap(([path, all]) =>
  Object.entries(all).map(([name, Example]) => ({ component: path.split('/').at(-2) ?? '', name, Example })),
);

/** Colours need a real browser, and an example is a part of a page and not a page. */
const notHere = [
  'color-contrast',
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'html-has-lang',
];

async function faultsIn(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(notHere.map((id) => [id, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(async () => {
  await instance.changeLanguage('en');
});

test('every component has examples', () => {
  const components = new Set(
    Object.keys(import.meta.glob('../../src/app/ui/*/*.tsx')).map((path) => path.split('/').at(-2)),
  );
  const shown = new Set(examples.map(({ component }) => component));
  // These stand in the examples of forms and of the gallery itself.
  const elsewhere = [
    'text-field',
    'text-area',
    'tick',
    'choice',
    'faces',
    'select',
    'error-summary',
    'gallery',
  ];
  expect(
    [...components].filter(
      (component) => component && !shown.has(component) && !elsewhere.includes(component),
    ),
  ).toEqual([]);
});

describe.each(examples)('$component: $name', ({ Example }) => {
  test('has nothing that axe finds wrong', async () => {
    const { container } = render(<Example />, { wrapper: MemoryRouter });
    expect(await faultsIn(container)).toEqual([]);
  });

  test('has all its words, in a language that shows missing ones', async () => {
    await instance.changeLanguage('en-x-test');
    const { container } = render(<Example />, { wrapper: MemoryRouter });
    expect(container.textContent).not.toContain('missing:');
  });
});
