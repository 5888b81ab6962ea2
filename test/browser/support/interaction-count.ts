import type { Locator } from 'playwright-core';

/** Somebody at work whose every press, choice and filled field counts as one. */
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
