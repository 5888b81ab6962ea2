import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { forbiddenIn } from '../../repository/vocabulary';
import { CONTRAST, contrastViolationsOf, RULES, violationsOf } from './accessibility';

const NARROWEST_PX = 320;
/**
 * Elements with text in another script than their declared language. An option in both languages can declare
 * neither, and the content of a field depends on its user.
 */
const UNTOLD = `[...document.body.querySelectorAll('*')].filter((element) => !element.closest('script, style, svg, noscript, option, textarea, [translate]'))
  .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3)
    .filter((node) => (element.closest('[lang]').lang === 'km' ? /[a-z]{3}/i : /[\\u1780-\\u17d3]/).test(node.data))
    .map((node) => node.data.trim()))`;

/**
 * A collapsed element is measured once it is open. The dense rows of the queue need 32 pixels where a mouse presses them
 * on a wide screen, and 48 like all others for a thumb.
 */
const SMALL_TARGETS = `[...document.querySelectorAll('button, .button, .quiet, .row, select, textarea, summary, input:not([type=hidden],[type=radio],[type=checkbox])')]
  .filter((target) => target.checkVisibility({ visibilityProperty: true }))
  .map((target) => ({ text: target.textContent.trim(), least: target.closest('.due-line') && matchMedia('(min-width: 64rem) and (pointer: fine)').matches ? 32 : 48, ...target.getBoundingClientRect().toJSON() }))
  .filter(({ width, height, least }) => width > 0 && height > 0 && height < least)
  .map(({ text, height }) => 'only ' + height + ' px high: ' + text)`;

/**
 * What stays in view while a page scrolls covers a part of some button at any moment, and axe takes the rest of that button
 * for its size. The sizes are therefore measured with everything in its place in the page.
 */
const UNSTICK = `for (const element of document.querySelectorAll('body *')) {
  if (['sticky', 'fixed'].includes(getComputedStyle(element).position)) { element.dataset.stuck = element.style.position; element.style.position = 'static'; }
}`;
const STICK = `for (const element of document.querySelectorAll('[data-stuck]')) { element.style.position = element.dataset.stuck; delete element.dataset.stuck; }`;

/** Saves a screenshot of the whole page if WAYMARK_TEST_PICTURES names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['WAYMARK_TEST_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** A user with their own browser, who collects everything that should not happen. */
export class Visitor {
  /** Console errors, failed scripts and requests to other hosts. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly home: string,
  ) {}

  static async open(browser: Browser, home: string, { width = 360, script = true, dark = false, worker = true } = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height: 780 },
      javaScriptEnabled: script,
      colorScheme: dark ? 'dark' : 'light',
      serviceWorkers: worker ? 'allow' : 'block',
      baseURL: home,
    });
    const visitor = new Visitor(await context.newPage(), context, home);
    visitor.page.on('console', (message) => message.type() === 'error' && visitor.complaints.push(`console: ${message.text()}`));
    visitor.page.on('pageerror', (error) => visitor.complaints.push(`error: ${error.message}`));
    visitor.page.on('request', (request) => !request.url().startsWith(`${home}/`) && visitor.complaints.push(`left the host: ${request.url()}`));
    return visitor;
  }

  /** Opens the same page in the other language. */
  async switchLanguage(): Promise<void> {
    const other = this.page.locator('.top a[hreflang]');
    const language = (await other.getAttribute('lang')) ?? '';
    await other.click();
    await this.page.locator(`html[lang=${language}]`).waitFor();
  }

  /** Opens a navigation item, next to or above the page, or behind the menu button on a narrow screen. */
  async toPlace(name: string): Promise<void> {
    const menu = this.page.locator('button.menu');
    if (await menu.isVisible()) await menu.click();
    await this.page.locator('#navigation').getByRole('link', { name, exact: true }).click();
  }

  /** The faults of the current page: accessibility, width, forbidden words. */
  async faults(wall: readonly string[] = [], widths: readonly number[] = [NARROWEST_PX]): Promise<string[]> {
    // without a script, the page shows the timeout warning by a refresh, early enough to answer: another
    // person may pick up her phone
    await this.page.evaluate(UNSTICK);
    const axe = [...(await violationsOf(this.page, RULES, ['meta-refresh', CONTRAST])), ...(await contrastViolationsOf(this.page))];
    await this.page.evaluate(STICK);
    const words = forbiddenIn(await this.page.content(), wall).map((word) => `the word ${word}`);
    const untold = (await this.untoldLanguages()).map((text) => `does not tell the language of “${text}”`);
    return [...axe, ...(await this.overflow(widths)), ...(await this.smallTargets()), ...words, ...untold, ...this.complaints];
  }

  /** The widths at which the page is wider than the screen. */
  async overflow(widths: readonly number[]): Promise<string[]> {
    const size = this.page.viewportSize();
    const wide: string[] = [];
    for (const width of widths) {
      await this.page.setViewportSize({ width, height: 700 });
      const wider = Number(await this.page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));
      if (wider > 0) wide.push(`${wider} px wider than ${width}`);
    }
    if (size) await this.page.setViewportSize(size);
    return wide;
  }

  /**
   * Texts in another script than their declared language, which screen readers and line breaking depend on.
   */
  private untoldLanguages(): Promise<string[]> {
    return this.page.evaluate<string[]>(UNTOLD);
  }

  /** Buttons, links styled as buttons, fields and rows that are less than 48 pixels high. */
  private smallTargets(): Promise<string[]> {
    return this.page.evaluate<string[]>(SMALL_TARGETS);
  }

  picture(name: string): Promise<void> {
    return keepPicture(this.page, name);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
