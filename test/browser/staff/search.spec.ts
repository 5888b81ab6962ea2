import { Scene, WAIT_MS } from '../support/scene';

/** An officer finds people from every staff page, with the keyboard or a thumb. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test(
  'an officer finds a trainee with two keys and a name, and moves between people of one name',
  async () => {
    const { officer, institution, people } = scene;
    const first = await people.trainee(institution, { displayName: 'Bopha', officer });
    const second = await people.trainee(institution, { displayName: 'Bopha', officer });
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const focused = (): Promise<string | null> => page.evaluate('document.activeElement.getAttribute("href")');
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.keyboard.type('boph');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff/search');
    expect(page.url()).not.toContain('boph');
    const results = page.locator('[data-found]');
    expect(await results.count()).toBe(2);
    const hrefs = [first, second].map(({ id }) => `/staff/trainees/${id}`);
    expect(hrefs).toContain(await focused());
    await visitor.picture('staff-search');
    expect(await visitor.faults()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const chosen = await focused();
    expect(hrefs).toContain(chosen);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chosen}`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('no such person');
    await page.keyboard.press('Enter');
    await page.getByText('No results').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('W-4');
    await page.keyboard.press('Enter');
    await page.getByText('Type at least three characters of the code, such as W-4CF.').waitFor();
  },
  WAIT_MS,
);

test(
  'Enter opens the page of the only one found, if the text is her whole name or code, and no address contains it',
  async () => {
    const { officer, institution, people, harness } = scene;
    const { id } = await people.trainee(institution, { displayName: 'Bopha', officer });
    const other = await people.trainee(institution, { displayName: 'Bopha Rath', officer });
    const { code } = await harness.one<{ code: string }>('select code from trainee where id = $1', [id]);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const find = async (text: string): Promise<void> => {
      await page.waitForLoadState();
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await find(code.slice(2).toLowerCase());
    await page.waitForURL(`**/staff/trainees/${id}`);
    await find('bopha rath');
    await page.waitForURL(`**/staff/trainees/${other.id}`);
    // two of that name: the reader chooses
    await find('Bopha');
    await page.waitForURL('**/staff/search');
    expect(await page.locator('[data-found]').count()).toBe(2);
  },
  WAIT_MS,
);

test(
  'on a phone without scripts an officer finds a page and an employer by its name',
  async () => {
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    const { name } = await scene.harness.one<{ name: string }>('select legal_name as name from employer where id = $1', [scene.employer.id]);
    await page.getByRole('searchbox').fill(name.slice(0, 5));
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('[data-found]').filter({ hasText: name }).waitFor();
    await page.getByRole('searchbox').fill('refer');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('[data-found][href="/staff/referrals"]').waitFor();
  },
  WAIT_MS,
);

test(
  'a search leaves its text neither in the browser nor, after the end of a session, on the server',
  async () => {
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    const search = async (text: string): Promise<void> => {
      await page.getByRole('searchbox').fill(text);
      await page.keyboard.press('Enter');
    };
    await search('Sopheap');
    await page.getByText('No results').waitFor();
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])')).not.toContain('Sopheap');
    await scene.harness.sql("update session set created_at = now() - interval '9 hours', expires_at = now() - interval '1 minute'");
    await search('Sopheap');
    await page.locator('#secret').waitFor();
    expect([page.url(), await page.content()].join(' ')).not.toContain('Sopheap');
    await scene.enterAsStaff(visitor, scene.officer, page.url());
    expect(await page.content()).not.toContain('Sopheap');
  },
  WAIT_MS,
);
