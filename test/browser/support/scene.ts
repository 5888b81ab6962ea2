import { hash } from '@node-rs/argon2';
import { generate, generateSecret } from 'otplib';
import type { Browser } from 'playwright-core';
import { type Employer, type Institution, People, type SkillAt, type Trainee } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';
import { launchChromium } from './chromium';
import { Visitor } from './visitor';

export const SECRET = 'a long enough word';
export const PIN = '482915';
/** Generous, because a busy machine may take long for a page that usually takes moments. */
export const WAIT_MS = 90_000;

/** The running service, a browser, and the users that a scenario needs. */
export class Scene {
  people!: People;
  institution!: Institution;
  officer!: Person;
  employer!: Employer;
  skills: SkillAt[] = [];
  #visitor: Visitor | undefined;

  private constructor(
    readonly harness: Harness,
    private readonly browser: Browser,
  ) {}

  /** With the skill search built, as in production: the first form that needs it would wait for it. */
  static async start(options: Parameters<typeof Harness.start>[0] = {}): Promise<Scene> {
    return new Scene(await Harness.start({ withSkillSearch: true, ...options }), await launchChromium());
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.harness.end();
  }

  async reset(): Promise<void> {
    await this.#visitor?.close();
    await this.harness.empty();
    this.people = new People(this.harness);
    this.institution = await this.people.institution();
    this.officer = await this.people.staff(this.institution);
    this.employer = await this.people.employer();
    const rows = await this.harness.sql<{ id: number }>("select id from skill where label like 'clean %' order by id limit 3");
    this.skills = rows.map(({ id }): SkillAt => [id, 3]);
  }

  async visitor(options: Parameters<typeof Visitor.open>[2] = {}): Promise<Visitor> {
    this.#visitor = await Visitor.open(this.browser, this.harness.url, options);
    return this.#visitor;
  }

  async setSecret(accountId: string, secret: string): Promise<void> {
    await this.harness.sql('update account set secret_hash = $2 where id = $1', [accountId, await hash(secret)]);
  }

  async loginOf(accountId: string): Promise<string> {
    return (await this.harness.one<{ login: string }>('select login from account where id = $1', [accountId])).login;
  }

  async enterAsTrainee({ page }: Visitor, trainee: Trainee): Promise<void> {
    await this.setSecret(trainee.user.id, PIN);
    await page.goto('/');
    await page.locator('#login').fill(await this.loginOf(trainee.user.id));
    await page.locator('#secret').fill(PIN);
    await page.locator('button.main').click();
    await page.locator('#secret').waitFor({ state: 'detached' });
  }

  /** Each time with a new authenticator, so that no code is used twice. */
  async enterAsStaff({ page }: Visitor, { id }: Pick<Person, 'id'>, address = '/staff'): Promise<void> {
    const totp = generateSecret();
    await this.setSecret(id, SECRET);
    await this.harness.sql('update account set totp_secret = $2, totp_step = null where id = $1', [id, totp]);
    await page.goto(address);
    await page.locator('#login').fill(await this.loginOf(id));
    await page.locator('#secret').fill(SECRET);
    await page.locator('#code').fill(await generate({ secret: totp }));
    await page.locator('button.main').click();
    await page.locator('#navigation').waitFor({ state: 'attached' });
    // the scripts of the page too
    await page.waitForLoadState();
  }

  async enterAsEmployer({ page }: Visitor): Promise<void> {
    await this.setSecret(this.employer.user.id, SECRET);
    await page.goto('/employer');
    await page.getByLabel('E-mail address').fill(await this.loginOf(this.employer.user.id));
    await page.getByLabel('Password').fill(SECRET);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
  }
}
