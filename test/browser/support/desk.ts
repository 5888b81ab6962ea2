import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Person } from '../../harness/harness';
import { Hand } from './interaction-count';
import type { Scene } from './scene';

const TABLE = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'portal-tasks.md'), 'utf8');
const COUNTED = new Set<string>();

/** The table rows of the tasks that a spec counts: the task, its number of interactions, and the target. */
const readTaskTable = (spec = '.spec.ts'): Map<string, readonly [number, number]> =>
  new Map(
    TABLE.split('\n')
      .filter((line) => line.startsWith('|') && line.includes(`${spec}\``))
      .map((line) => {
        const [task = '', takes = '', most = ''] = line
          .split('|')
          .slice(1)
          .map((cell) => cell.trim());
        return [task, [parseInt(takes, 10), most === '–' ? Infinity : parseInt(most, 10)]];
      }),
  );

/** A staff user at work, who counts the interactions of one task after another. */
export class Desk {
  #task: string | undefined;
  readonly took = new Map<string, number>();
  hand = new Hand();

  private constructor(readonly page: Page) {}

  static async of(scene: Scene, person: Pick<Person, 'id'>): Promise<Desk> {
    const visitor = await scene.visitor({ width: 1280, script: false });
    await scene.enterAsStaff(visitor, person);
    return new Desk(visitor.page);
  }

  /** Starts a task on the start page. */
  async begin(task: string): Promise<void> {
    this.endTask();
    this.#task = task;
    await this.page.goto('/staff');
    this.hand = new Hand();
  }

  endTask(): void {
    if (this.#task !== undefined) this.took.set(this.#task, this.hand.count);
    this.#task = undefined;
  }

  link = (name: string | RegExp, within: Locator | Page = this.page): Promise<void> => this.hand.press(within.getByRole('link', { name, exact: true }).first());
  press = (name: string, within: Locator | Page = this.page): Promise<void> => this.hand.press(within.getByRole('button', { name, exact: true }).first());
  fill = (label: string, text: string, within: Locator | Page = this.page): Promise<void> => this.hand.fill(within.getByLabel(label, { exact: true }), text);
  tick = (label: string, within: Locator | Page = this.page): Promise<void> => this.hand.tick(within.getByLabel(label, { exact: true }));
  choose = (label: string, value: string): Promise<void> => this.hand.choose(this.page.getByLabel(label, { exact: true }), value);
  place = (name: string): Promise<void> => this.link(name, this.page.locator('#navigation'));
  due = (kind: string): Locator => this.page.locator('#due .due', { hasText: kind }).first();

  /** Every task took the number of interactions in the table, and no more than its target. */
  expectAsWritten(): void {
    this.endTask();
    const taskTable = readTaskTable();
    for (const task of this.took.keys()) COUNTED.add(task);
    expect(Object.fromEntries(this.took)).toEqual(Object.fromEntries([...this.took.keys()].map((task) => [task, taskTable.get(task)?.[0]])));
    for (const [task, count] of this.took) expect([task, count <= (taskTable.get(task)?.[1] ?? 0)]).toEqual([task, true]);
  }
}

/** Table rows assigned to a spec that did not count them. */
export const uncountedTasks = (spec: string): string[] => [...readTaskTable(spec).keys()].filter((task) => !COUNTED.has(task));
