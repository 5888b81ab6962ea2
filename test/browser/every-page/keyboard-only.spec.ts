import type { Locator, Page } from 'playwright-core';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { Scene, WAIT_MS } from '../support/scene';

/**
 * Complete forms of employers and staff with the keyboard alone (Tab, Space, Enter and the arrow keys),
 * without a pointer.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const MOST_TABS = 200;
const MOST_ARROWS = 12;
const isThere = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
const isWithin = (target: Locator): Promise<boolean> => target.evaluate((element) => element.contains(document.activeElement));

class Keys {
  constructor(private readonly page: Page) {}

  /** Presses Tab until the target has the focus, which must be visible. */
  async to(target: Locator, holds: (target: Locator) => Promise<boolean> = isThere): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await this.page.keyboard.press('Tab');
      if (!(await holds(target))) continue;
      const outline = await this.page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).not.toBe('none');
      return;
    }
    throw new Error(`no Tab leads to ${String(target)}`);
  }

  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses one of several answers: Tab into the group, then the arrow keys. */
  async choose(group: Locator, answer: string): Promise<void> {
    await this.to(group, isWithin);
    await this.page.keyboard.press('Space');
    const option = group.getByLabel(answer, { exact: true });
    for (let presses = 0; presses < MOST_ARROWS && !(await option.isChecked()); presses++) await this.page.keyboard.press('ArrowDown');
    expect(await option.isChecked()).toBe(true);
  }
}

test(
  'an employer can decline a candidate and undo it with the keyboard',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const { id } = await referralIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'SHORTLISTED');
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    const keys = new Keys(page);
    const declined = (): Promise<unknown[]> => scene.harness.sql('select reason from referral_decline where referral_id = $1', [id]);
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${id}`);
    await keys.enter(page.locator('summary', { hasText: 'Decline candidate' }));
    await keys.choose(page.getByRole('group', { name: 'Reason' }), 'Other hours were needed');
    await keys.enter(page.getByRole('button', { name: 'Decline candidate' }));
    await page.getByText('You declined this candidate').waitFor();
    expect(await declined()).toEqual([{ reason: 'HOURS' }]);
    await keys.enter(page.getByRole('button', { name: 'Undo' }));
    await page.getByText('Decision undone. No one was notified.').waitFor();
    expect(await declined()).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'staff can record a follow-up with the keyboard, from the queue to the record',
  async () => {
    const sophea = await scene.people.trainee(scene.institution, { displayName: 'Sophea', officer: scene.officer });
    await startedPlacement(scene.harness, sophea, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    await clockAt(scene.harness, inDays(14), 9 * 3600);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    const keys = new Keys(page);
    const group = (name: string | RegExp): Locator => page.getByRole('group', { name });
    await scene.enterAsStaff(visitor, scene.officer);
    await keys.enter(page.locator('#due .due', { hasText: 'After two weeks' }).getByRole('link', { name: 'Record answers' }));
    await page.getByRole('heading', { name: 'Promised terms' }).waitFor();
    await keys.choose(group('How did you speak with her?'), 'By phone');
    for (const question of [/Can you leave the workplace/, /Do you hold your own ID/, /Were you paid in full/]) await keys.choose(group(question), 'Yes');
    for (const question of [/Has anyone hit/, /Has anyone threatened/]) await keys.choose(group(question), 'No');
    await keys.to(page.getByRole('button', { name: 'Record answers' }));
    await page.keyboard.press('Enter');
    await page.getByText('Recorded.', { exact: true }).waitFor();
    expect(await scene.harness.one('select method from follow_up_record')).toEqual({ method: 'CALL' });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
