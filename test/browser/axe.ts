import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Themes differ in colours and in nothing else, so after the first only these can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** In the page itself: the usual way opens another page for each look, for frames of other sites, and we have none. */
const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

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
  linesOf(await axeOn(page).withTags(rules).analyze());

/** What axe finds wrong in the colours of the page. */
export const colourFaults = async (page: Page): Promise<string[]> =>
  linesOf(await axeOn(page).withRules(colourRules).analyze());
