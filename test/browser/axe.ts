import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Themes differ in colours and in nothing else, so after the first only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const linesOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${node.html.slice(0, 140)} (${node.any
          .map(({ message }) => message)
          .join('; ')
          .slice(0, 200)})`,
    ),
  );

/** What axe finds wrong on the page as it stands, one line for each place. */
export const axeFaults = async (page: Page): Promise<string[]> =>
  linesOf(await new AxeBuilder({ page }).withTags(rules).analyze());

/** What axe finds wrong in the colours of the page. */
export const colourFaults = async (page: Page): Promise<string[]> =>
  linesOf(await new AxeBuilder({ page }).withRules(colourRules).analyze());
