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
  return run(page, 'document', { runOnly: { type: 'tag', values: tags }, rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])) });
}

const run = (page: Page, context: string, options: object): Promise<string[]> =>
  page.evaluate<string[]>(
    `axe.run(${context}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );

/** The rule about colours, which takes four fifths of the time of axe. */
export const CONTRAST = 'color-contrast';
/**
 * Marks one visible element with text of each kind that is not known, and returns the new kinds. Elements of one kind have
 * the same tag, classes and states, within elements that have the same, and so the same colours.
 */
const MARK_NEW_KINDS = `(known) => {
  const kinds = new Set(known);
  const stateOf = ({ name, value }) => name === 'class' || name === 'style' || name === 'type' || /^(aria|data)-/.test(name) && value.length < 12 ? name + '=' + value : name;
  const kindOf = (element) => element === null ? '' : kindOf(element.parentElement) + ' > ' + element.localName + ' '
    + [...element.attributes].filter(({ name }) => !/^(id|href|name|value|for|lang|title|datetime)$|-label$|-labelledby$|-describedby$|-controls$/.test(name)).map(stateOf).join(' ');
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const hasText = element.matches('input, select, textarea') || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!hasText || !element.checkVisibility({ visibilityProperty: true })) return [];
    const kind = kindOf(element);
    if (kinds.has(kind)) return [];
    kinds.add(kind);
    element.toggleAttribute('data-is-new-kind', true);
    return [kind];
  });
}`;
/** The kinds of elements checked in this spec file, at each width and in each theme. */
const checkedKinds = new Map<string, string[]>();

/** Elements without enough contrast. Each kind of element is checked once in a spec file. Follows `violationsOf`, which loads axe. */
export async function contrastViolationsOf(page: Page): Promise<string[]> {
  const theme = await page.evaluate<string>("String([innerWidth, matchMedia('(prefers-color-scheme: dark)').matches])");
  const checked = checkedKinds.get(theme) ?? [];
  const added = await page.evaluate<string[]>(`(${MARK_NEW_KINDS})(${JSON.stringify(checked)})`);
  if (added.length === 0) return [];
  checkedKinds.set(theme, [...checked, ...added]);
  return run(page, "{ include: ['[data-is-new-kind]'] }", { runOnly: { type: 'rule', values: [CONTRAST] } });
}
