import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a page must be: WCAG 2.2 to AA, and what axe holds for good practice. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page, each rule with the elements that break it. No page of ours has a frame to look into, and of what is right nothing is told:
 * a hundred pages and more are looked at.
 * @param disabled rules that are not asked
 */
export async function violationsOf(page: Page, tags: readonly string[] = RULES, disabled: readonly string[] = []): Promise<string[]> {
  await page.evaluate(AXE);
  const asked = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  return page.evaluate<string[]>(
    `axe.run(${JSON.stringify(asked)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
}
