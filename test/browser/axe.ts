import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Themes differ in colours and in nothing else, so after the first only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const linesOf = (violations: AxeResults['violations']): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.html.slice(0, 140)} (${node.any
          .map(({ message }) => message)
          .join('; ')
          .slice(0, 200)})`,
    ),
  );

/** Put into the page once: it is most of the cost of a look. */
const bringAxe = async (page: Page): Promise<void> => {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
};

const look = async (page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> => {
  await bringAxe(page);
  // What is right is not written out: naming each of its places takes longer than finding what is wrong.
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  return linesOf(
    await page.evaluate(async (given) => (await window.axe.run(document, given)).violations, options),
  );
};

/** What axe finds wrong on the page as it stands, one line for each place. */
export const axeFaults = (page: Page): Promise<string[]> => look(page, { type: 'tag', values: everyRule });

/** What axe finds wrong in the colours of the page. */
export const colourFaults = (page: Page): Promise<string[]> =>
  look(page, { type: 'rule', values: colourRules });
