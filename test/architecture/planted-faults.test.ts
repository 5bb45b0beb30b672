import { describe, expect, it } from 'vitest';
import { longFunctions, unexplained } from './functions.ts';
import { habitFaults } from './habits.ts';
import { nameFaults, sizeFaults } from './names.ts';
import { strayWords } from './screen-words.ts';
import { eagerScreens, wallFaults } from './walls.ts';

const walls = (path: string, text: string): string[] => wallFaults({ path, text });

const eager = (text: string): string[] => eagerScreens({ path: 'src/app/features/plan/routes.tsx', text });

const words = (text: string): string[] => strayWords({ path: 'src/app/features/plan/plan-screen.tsx', text });

describe('a wrong import is found', () => {
  it.each([
    ['src/domain/plan/gaps.ts', `import { plan } from '#contract/plan.ts';`],
    ['src/domain/plan/gaps.ts', `import * as z from 'zod/mini';`],
    ['src/domain/plan/gaps.ts', `import type { Plan } from '../../contract/plan.ts';`],
    ['src/domain/plan/gaps.ts', `type Plan = import('#contract/plan.ts').Plan;`],
    ['src/contract/plan.ts', `import { openDevice } from '#app/device/device.ts';`],
    ['src/contract/plan.ts', `import * as z from 'zod';`],
    ['src/council-api/main.ts', `import { Page } from '#app/ui/page/page.tsx';`],
    ['src/council-api/main.ts', `import { useState } from 'react';`],
    ['src/app/device/device.ts', `import { Page } from '#app/ui/page/page.tsx';`],
    ['src/app/device/device.ts', `export { planView } from '#app/features/plan/views.ts';`],
    ['src/app/ui/page/page.tsx', `import { useDevice } from '#app/device/use-device.tsx';`],
    ['src/app/ui/page/page.tsx', `import { may } from '#domain/access.ts';`],
    ['src/app/features/plan/plan-screen.tsx', `import { x } from '#app/features/budget/views.ts';`],
    ['src/app/features/plan/plan-screen.tsx', `import { x } from '../budget/views.ts';`],
    ['src/app/features/plan/plan-screen.tsx', `const x = await import('../budget/views.ts');`],
    ['src/app/features/plan/plan-screen.tsx', `import { Frame } from '#app/shell/frame.tsx';`],
    ['src/app/features/plan/plan-screen.tsx', `import { app } from '#council-api/app.ts';`],
    ['src/app/features/plan/plan-screen.tsx', `import { format } from 'date-fns';`],
    ['src/app/routes.tsx', `import { app } from '#council-api/app.ts';`],
    ['src/app/routes.tsx', `const load = (name: string) => import(name);`],
    ['src/app/routes.tsx', `import { plan } from '../contract/plan.ts';`],
    ['src/domain/plan/gaps.ts', `import { ok } from '../result';`],
    ['src/stray.ts', `import { ok } from '#domain/result.ts';`],
  ])('%s: %s', (path, text) => {
    expect(walls(path, text)).toHaveLength(1);
  });

  it('also when it is spread over lines or stands beside a comment', () => {
    const text = `import {\n  one, // two\n} from /* why */ '#contract/plan.ts';`;
    expect(walls('src/domain/plan/gaps.ts', text)).toHaveLength(1);
  });

  it('but not in words that only look like one', () => {
    const text = `// import { one } from '#contract/plan.ts';\nexport const said = "import x from '#app/x.ts'";`;
    expect(walls('src/domain/plan/gaps.ts', text)).toEqual([]);
  });

  it('and a right one is let pass', () => {
    const text = `import { plan } from '#contract/plan.ts';\nimport { may } from '#domain/access.ts';`;
    expect(walls('src/app/features/plan/views.ts', text)).toEqual([]);
  });
});

describe('a screen that the first page would load is found', () => {
  it('when it is imported and not loaded later', () => {
    expect(eager(`import { PlanScreen } from './plan-screen.tsx';`)).toHaveLength(1);
    expect(eager(`const screen = lazy(() => import('./plan-screen.tsx'));`)).toEqual([]);
  });
});

describe('a bad name or size is found', () => {
  it.each([
    'src/domain/utils.ts',
    'src/app/helpers/money.ts',
    'src/app/device/index.ts',
    'src/app/ui/Page.tsx',
    'test/kit/common.test.ts',
  ])('%s', (path) => {
    expect(nameFaults({ path, text: '' })).toHaveLength(1);
  });

  it('at 251 lines and not at 250', () => {
    const path = 'src/domain/long.ts';
    expect(sizeFaults({ path, text: 'x;\n'.repeat(251) })).toHaveLength(1);
    expect(sizeFaults({ path, text: 'x;\n'.repeat(250) })).toEqual([]);
  });
});

const functionOf = (lines: number): string => `() => {\n${'  step();\n'.repeat(lines - 2)}}`;

describe('a function that is too long or not explained is found', () => {
  it('at 41 lines of its own and not at 40', () => {
    const path = 'src/domain/plan.ts';
    expect(longFunctions({ path, text: `const f = ${functionOf(41)};` })).toHaveLength(1);
    expect(longFunctions({ path, text: `const f = ${functionOf(40)};` })).toEqual([]);
  });

  it('counting a function inside it by itself', () => {
    const text = `const f = () => {\n  const a = ${functionOf(30)};\n  const b = ${functionOf(30)};\n};`;
    expect(longFunctions({ path: 'src/domain/plan.ts', text })).toEqual([]);
  });

  it('when other parts call it and no sentence stands above it', () => {
    const path = 'src/app/device/device.ts';
    expect(unexplained({ path, text: `export const f = ${functionOf(4)};` })).toHaveLength(1);
    expect(
      unexplained({ path, text: `/** What it answers. */\nexport const f = ${functionOf(4)};` }),
    ).toEqual([]);
    expect(unexplained({ path: 'src/app/main.tsx', text: `export const f = ${functionOf(4)};` })).toEqual([]);
  });
});

describe('a habit we do without is found', () => {
  it.each([
    `export default function plan() {}`,
    `export enum Feeling { Good }`,
    `export namespace Plan { export const x = 1; }`,
    `export * from './gaps.ts';`,
    `export { gaps } from './gaps.ts';`,
    `export const now = () => Date.now();`,
    `export const chance = () => Math.random();`,
    `export const today = () => new Date();`,
  ])('%s', (text) => {
    expect(habitFaults({ path: 'src/domain/plan/plan.ts', text })).toHaveLength(1);
  });

  it('and asking the clock is only wrong in the rules', () => {
    expect(
      habitFaults({ path: 'src/council-api/main.ts', text: 'export const now = () => Date.now();' }),
    ).toEqual([]);
    expect(
      habitFaults({ path: 'src/domain/calendar.ts', text: `export const d = new Date('2026-11-22');` }),
    ).toEqual([]);
  });
});

describe('words outside locales are found', () => {
  it.each([`<p>Your plan</p>`, `<img alt="A tree" />`, `<button aria-label="Close">×</button>`])(
    '%s',
    (jsx) => {
      expect(words(`export const Screen = () => ${jsx};`)).toHaveLength(1);
    },
  );

  it.each([
    `<p>{t('plan.title')}</p>`,
    `<span>·</span>`,
    `<p className="wide">{name}</p>`,
    `<i aria-hidden="true">×</i>`,
  ])('but not in %s', (jsx) => {
    expect(words(`export const Screen = () => ${jsx};`)).toEqual([]);
  });
});
