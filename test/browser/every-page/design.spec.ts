import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Audience, AUDIENCES, type Language } from '../../../src/platform/security/actor';
import { launchChromium } from '../support/chromium';
import { renderDesignSheet } from '../support/design-sheet';
import { contrastViolationsOf, RULES, violationsOf } from '../support/accessibility';
import { keepPicture } from '../support/visitor';

/**
 * Every part of the design on one page: none is too wide, too small, too pale, or without an accessible name.
 */
let browser: Browser;
beforeAll(async () => (browser = await launchChromium()), 180_000);
afterAll(() => browser.close());

const ASSETS = join(__dirname, '..', '..', '..', 'dist-web');

/** Shows a sheet as if a server had sent it. */
async function show(page: Page, html: string): Promise<void> {
  await page.route('**/*', (route) => {
    const [, asset] = /\/assets\/(.+)$/.exec(route.request().url()) ?? [];
    return asset ? route.fulfill({ path: join(ASSETS, asset) }) : route.fulfill({ contentType: 'text/html', body: html });
  });
  await page.goto('http://sheet.test/', { waitUntil: 'networkidle' });
}

const CASES = AUDIENCES.flatMap((audience) => [
  { audience, language: 'km' as Language, width: 320, colorScheme: 'light' as const },
  { audience, language: 'en' as Language, width: 1280, colorScheme: 'dark' as const },
]);

test.each(CASES)('the design sheet for $audience fits $width px, $language, $colorScheme', async ({ audience, language, width, colorScheme }) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  await show(page, renderDesignSheet(audience, language));
  await keepPicture(page, `design-${audience}-${width}-${colorScheme}`);
  expect(await violationsOf(page, [...RULES, 'wcag2aaa'])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await context.close();
});

test('text of too little contrast is found once for each kind of element, also on a later page', async () => {
  const page = await browser.newPage();
  const pale = (name: string): string => `<p class="${name}" style="color: #ccc">pale</p>`;
  const violations: number[] = [];
  for (const body of [pale('one') + pale('one'), pale('one'), pale('one') + pale('two')]) {
    await show(page, `<!doctype html><html lang="en"><title>t</title><body style="background: #fff"><main>${body}</main></body></html>`);
    await violationsOf(page);
    violations.push((await contrastViolationsOf(page)).length);
  }
  expect(violations).toEqual([1, 0, 1]);
  await page.close();
});

test.each<Audience>(['staff', 'employer'])('on a narrow screen %s open the places by one button, without a script', async (audience) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 700 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await show(page, renderDesignSheet(audience, 'en'));
  const places = page.getByRole('navigation', { name: 'Your work' });
  expect(await places.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await places.waitFor();
  await keepPicture(page, `design-${audience}-menu`);
  await page.keyboard.press('Escape');
  expect(await places.isVisible()).toBe(false);
  await context.close();
});

test('the styles an audience loads are at most 12 kB compressed, for a trainee 5 kB', () => {
  const names = JSON.parse(readFileSync(join(ASSETS, 'manifest.json'), 'utf8')) as Record<string, string>;
  for (const audience of AUDIENCES) {
    const { size } = statSync(join(ASSETS, `${names[`${audience}.css`]}.gz`));
    expect([audience, size <= (audience === 'trainee' ? 5 : 12) * 1024]).toEqual([audience, true]);
  }
});
