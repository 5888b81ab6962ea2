import { FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { acceptedPlacement } from '../../harness/data/placements';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';

/** Employer lists that are longer than a page, and an additional site. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());
const PAGE = 20;

test(
  'an employer can page through vacancies and starts and back, and each appears once',
  async () => {
    for (let at = 0; at < PAGE; at++) await scene.people.vacancy(scene.employer, { state: 'DRAFT' });
    const trainee = await scene.people.trainee(scene.institution);
    const vacancy = await scene.people.vacancy(scene.employer, { startsOn: inDays(3), seats: 50 });
    const { id } = await acceptedPlacement(scene.harness, trainee, vacancy);
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    // a vacancy drafted on the employer's behalf also waits to be submitted: five entries at once, more when
    // these are done
    expect(await page.getByText('Vacancy not sent yet').count()).toBe(5);
    await page.goto('/employer/vacancies');
    const readLinks = (): Promise<(string | null)[]> => page.locator('main tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const first = await readLinks();
    expect(first).toHaveLength(PAGE);
    expect(await page.getByRole('link', { name: 'Back to first page' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Show more' }).click();
    await page.getByRole('link', { name: 'Back to first page' }).waitFor();
    const all = [...first, ...(await readLinks())];
    expect([all.length, new Set(all).size]).toEqual([PAGE + 1, PAGE + 1]);
    expect(await page.getByRole('link', { name: 'Show more' }).count()).toBe(0);
    await visitor.picture('employer-vacancies-second-page');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByRole('link', { name: 'Back to first page' }).click();
    await page.waitForURL('**/employer/vacancies');
    expect(await readLinks()).toEqual(first);

    const cursor = (row: string): string => encodeURIComponent(Buffer.from(`c:${row}`).toString('base64url'));
    await page.goto(`/employer/placements?after=${cursor(id)}`);
    expect(await readLinks()).toEqual([]);
    await page.getByRole('link', { name: 'Back to first page' }).click();
    await page.waitForURL('**/employer/placements');
    expect(await readLinks()).toHaveLength(1);
    const { id: introduced } = await referralIn(scene.harness, await scene.people.trainee(scene.institution), vacancy, 'SENT');
    await page.goto(`/employer/candidates?after=${cursor(introduced)}`);
    await page.getByRole('link', { name: 'Back to first page' }).click();
    await page.waitForURL('**/employer/candidates');
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an employer with more candidates than the daily limit can open the home page and page through the whole list',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer, { startsOn: inDays(3), seats: 50 });
    for (let at = 0; at < 45; at++) await referralIn(scene.harness, await scene.people.trainee(scene.institution), vacancy, at % 2 ? 'SENT' : 'VIEWED');
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.getByText('New candidate').first().waitFor();
    await visitor.picture('employer-home-many-people');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.goto('/employer/candidates');
    const more = page.getByRole('link', { name: 'Show more' });
    const pages = [];
    for (let at = 1; ; at++) {
      pages.push(await page.locator('main tbody a').count());
      if ((await more.count()) === 0) break;
      await more.click();
      await page.waitForURL(/after=/);
      await page.getByRole('link', { name: 'Back to first page' }).waitFor();
      if (at > 9) break;
    }
    expect(pages.slice(0, 2)).toEqual([10, 10]);
    expect(pages).toHaveLength(5);
    await page.getByText('5 candidates on this page are not shown today.').waitFor();
    await visitor.picture('employer-people-beyond-the-limit');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.goto('/employer');
    await page.getByText('New candidate').first().waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an owner adds a site from the home page, and vetting officers find it (JavaScript: %s)',
  async (script) => {
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    const ok = async (): Promise<void> => expect(script ? await visitor.faults(FORBIDDEN_FOR_EMPLOYERS) : visitor.complaints).toEqual([]);
    await scene.enterAsEmployer(visitor);
    await page.getByRole('link', { name: 'Add a workplace' }).click();
    await page.getByRole('button', { name: 'Add workplace' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Province/ })
      .waitFor();
    await page.getByLabel('Workplace name').fill('Second shop');
    await page.locator('#provinceCode').selectOption('08');
    await page.getByLabel('District').fill('Ta Khmau');
    await page.getByLabel('Address').fill('Street 2');
    await visitor.picture(`employer-workplace-${script}`);
    await ok();
    await page.getByRole('button', { name: 'Add workplace' }).click();
    await page.getByText('Workplace added.').waitFor();
    const added = page.locator('section[aria-labelledby="sites-title"] li', { hasText: 'Second shop, Ta Khmau' });
    expect(await added.locator('.tag').innerText()).toBe('We have not planned our visit yet');
    await visitor.picture(`employer-home-workplaces-${script}`);
    await ok();
    await page.goto('/employer/sites/new?lang=km');
    await visitor.picture(`employer-workplace-km-${script}`);
    await ok();
    await scene.people.colleagueAt(scene.employer, true);
    await scene.harness.sql('update account set is_owner = false where id = $1', [scene.employer.user.id]);
    await page.goto('/employer?lang=en');
    expect(await page.getByRole('link', { name: 'Add a workplace' }).count()).toBe(0);
    expect((await page.goto('/employer/sites/new'))?.status()).toBe(404);

    const staff = await scene.visitor({ width: 360, script });
    await scene.enterAsStaff(staff, await scene.people.staff(scene.institution, ['VETTING_OFFICER']));
    const row = staff.page.locator('#due .due', { hasText: 'Second shop' });
    expect(await row.locator('.tag').innerText()).toBe('First visit to plan');
  },
  WAIT_MS,
);
