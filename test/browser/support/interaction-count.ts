import type { Locator } from 'playwright-core';

/** A user whose every click, choice and filled field is counted as one interaction. */
export class Hand {
  count = 0;

  async press(target: Locator): Promise<void> {
    this.count++;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.count++;
    await target.fill(text);
  }

  async choose(target: Locator, value: string): Promise<void> {
    this.count++;
    await target.selectOption(value);
  }

  async tick(target: Locator): Promise<void> {
    this.count++;
    await target.check();
  }
}
