import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The rule sets for every page: WCAG 2.2 to AA, and the best practices of axe. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The axe violations of a page, each rule with the elements that break it. Frames and passed rules are left
 * out to save time, because the tests check more than a hundred pages.
 * @param disabled rules that are not checked
 */
export async function violationsOf(page: Page, tags: readonly string[] = RULES, disabled: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const options = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
