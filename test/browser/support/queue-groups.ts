import type { Locator, Page } from 'playwright-core';

/** The rows of one group of the queue, by its heading. */
export const inGroup = (page: Page, name: string): Locator =>
  page
    .locator('#due section')
    .filter({ has: page.getByRole('heading', { level: 2, name }) })
    .locator('.due');
