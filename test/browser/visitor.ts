import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { forbiddenIn } from '../vocabulary';

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST_PX = 320;

/** A picture of the whole page, where WAYMARK_TEST_PICTURES names a folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['WAYMARK_TEST_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Somebody with a browser of her own, who notes everything that should not happen. */
export class Visitor {
  /** Console errors, failed scripts and requests to other hosts. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly home: string,
  ) {}

  static async open(browser: Browser, home: string, { width = 360, script = true, dark = false } = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width, height: 780 },
      javaScriptEnabled: script,
      colorScheme: dark ? 'dark' : 'light',
      baseURL: home,
    });
    const visitor = new Visitor(await context.newPage(), context, home);
    visitor.page.on('console', (message) => message.type() === 'error' && visitor.complaints.push(`console: ${message.text()}`));
    visitor.page.on('pageerror', (error) => visitor.complaints.push(`error: ${error.message}`));
    visitor.page.on('request', (request) => !request.url().startsWith(`${home}/`) && visitor.complaints.push(`left the host: ${request.url()}`));
    return visitor;
  }

  /** Goes to one of the places listed beside or above the page, or behind the button on a narrow screen. */
  async toPlace(name: string): Promise<void> {
    const menu = this.page.locator('button.menu');
    if (await menu.isVisible()) await menu.click();
    await this.page.locator('#places').getByRole('link', { name, exact: true }).click();
  }

  /** What is wrong with the page as it stands: accessibility, width, words of the wall. */
  async faults(wall: readonly string[] = []): Promise<string[]> {
    const found = await new AxeBuilder({ page: this.page }).withTags(RULES).analyze();
    const axe = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    const words = forbiddenIn(await this.page.content(), wall).map((word) => `the word ${word}`);
    return [...axe, ...(await this.overflow()), ...(await this.smallTargets()), ...words, ...this.complaints];
  }

  private async overflow(): Promise<string[]> {
    const size = this.page.viewportSize();
    await this.page.setViewportSize({ width: NARROWEST_PX, height: 700 });
    const wider = await this.page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    if (size) await this.page.setViewportSize(size);
    return Number(wider) > 0 ? [`${String(wider)} px wider than ${NARROWEST_PX}`] : [];
  }

  /** Buttons, links that look like buttons, fields and rows are at least 48 pixels high. */
  private async smallTargets(): Promise<string[]> {
    const targets = await this.page
      .locator('button, .button, .quiet, .row, select, textarea, summary, input:not([type=hidden],[type=radio],[type=checkbox])')
      .filter({ visible: true }) // what is folded away is measured once it is open
      .all();
    const heights = await Promise.all(targets.map(async (target) => ({ box: await target.boundingBox(), text: (await target.textContent())?.trim() ?? '' })));
    return heights.filter(({ box }) => box !== null && box.height < 48).map(({ text, box }) => `only ${box?.height} px high: ${text}`);
  }

  picture(name: string): Promise<void> {
    return keepPicture(this.page, name);
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
