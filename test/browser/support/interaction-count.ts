import type { Locator } from 'playwright-core';

/** A user whose clicks, choices and filled fields each count as an interaction. */
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
