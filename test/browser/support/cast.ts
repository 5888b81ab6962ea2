import type { Page } from 'playwright-core';
import type { Language } from '../../../src/platform/security/actor';
import { today, type Trainee } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import type { Scene } from './scene';
import type { Visitor } from './visitor';

/** All users of a scenario, each with their own browser, in one language. */
export class Cast {
  constructor(
    private readonly scene: Scene,
    private readonly how: { readonly script: boolean; readonly language: Language },
  ) {}

  /** Opens a visitor at a start page. */
  async visitor(width: number, startPath: string): Promise<Visitor> {
    const visitor = await this.scene.visitor({ width, script: this.how.script });
    await visitor.page.goto(`${startPath}?lang=${this.how.language}`);
    return visitor;
  }

  async staff(...roles: string[]): Promise<{ person: Person; page: Page; visitor: Visitor }> {
    const person = await this.scene.people.staff(this.scene.institution, roles);
    const visitor = await this.visitor(1280, '/staff');
    await this.scene.enterAsStaff(visitor, person);
    return { person, page: visitor.page, visitor };
  }

  async trainee(trainee: Trainee): Promise<Visitor> {
    const visitor = await this.visitor(360, '/');
    await this.scene.enterAsTrainee(visitor, trainee);
    return visitor;
  }
}

/** Records on the page of a visit that the business signed the code of conduct. */
export async function recordSignature(page: Page): Promise<void> {
  await page.locator('#signedOn').fill(today());
  await page.locator('#signedBy').fill('Owner');
  await page.locator('input[name="proof"][value="CHECKED_ON_VISIT"]').check();
  await page.locator('form[action$="/actions/conduct"] button').click();
  await page.locator('#conduct dl').waitFor();
}
