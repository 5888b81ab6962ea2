import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { SIZES } from '../../sizes';
import { PIN, Scene, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
  'a trainee signs in in Khmer on a small phone and accepts an offer (JavaScript: %s)',
  async (script) => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'សុភា', language: 'km', skills: scene.skills });
    const offer = await offerIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'EXPLAINED');
    const referral = await scene.harness.one<{ id: string }>('select referral_id id from offer where id = $1', [offer.id]);
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('km');
    expect(await page.title()).toBe('ការងារសម្រាប់អ្នក');
    await visitor.picture('trainee-enter');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await scene.enterAsTrainee(visitor, trainee);
    await page.getByRole('heading', { name: 'សួស្តី' }).waitFor();
    await visitor.picture('trainee-today');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await page.goto(`/suggestion/${referral.id}`);
    await page.getByRole('link', { name: 'មើលការផ្តល់ការងារ' }).click();
    await page.getByRole('heading', { name: 'Kitchen helper' }).waitFor();
    await visitor.picture('trainee-offer');
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);

    await page.getByRole('button', { name: 'ផ្ញើចម្លើយរបស់ខ្ញុំ' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'សូមជ្រើសចម្លើយមួយ។' }).waitFor();
    const other = await visitor.context.newPage();
    await other.goto(page.url());
    await page.getByRole('radio', { name: 'ខ្ញុំចង់បាន' }).check();
    await page.getByRole('button', { name: 'ផ្ញើចម្លើយរបស់ខ្ញុំ' }).click();
    await page.getByText('អ្នកបានឆ្លើយយល់ព្រម').waitFor();
    expect((await scene.harness.one('select state from offer where id = $1', [offer.id])).state).toBe('ACCEPTED');
    // an answer from an outdated page gets a visible response
    await other.locator('input[name="answer"][value="no"]').check();
    await other.locator('#your-answer form button').click();
    await other.getByRole('alert').getByText('អ្នកបានឆ្លើយរួចហើយ៖ ចាស').waitFor();
    await other.close();

    await page.getByRole('link', { name: 'ចាកចេញភ្លាម' }).click();
    await page.waitForURL('**/exit');
    await page.goBack();
    await page.locator('#secret').waitFor();
    expect(await page.content()).not.toContain('Kitchen helper');
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a trainee previews her exact card, removes one field and agrees to the referral',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea', skills: scene.skills });
    const referral = await referralIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'ASKED');
    const visitor = await scene.visitor({ dark: true });
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'See details' }).click();
    // an employer always learns what to call her
    await page.getByText('The employer calls you “Sophea”.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Name to use' }).count()).toBe(0);
    await visitor.picture('trainee-suggestion-dark');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    const boxes = await page.getByRole('checkbox').all();
    for (const box of boxes) await box.uncheck();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByRole('alert').getByText('Please choose an answer.').waitFor();
    // no tick that she removed comes back with the problem
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    for (const box of boxes) await box.check();
    await page.getByRole('checkbox', { name: 'Can work' }).uncheck();
    await page.getByRole('radio', { name: 'Yes, tell them about me' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('We will tell this employer about you, and no one else.').waitFor();
    const { state, card } = await scene.harness.one<{ state: string; card: object }>('select state, card from referral where id = $1', [referral.id]);
    expect(state).toBe('AGREED');
    expect(card).toMatchObject({ displayName: 'Sophea' });
    expect(JSON.stringify(card)).not.toContain('availab');
  },
  WAIT_MS,
);

test(
  'a wrong PIN and an unknown code give the same message, and the PIN is not shown again',
  async () => {
    const trainee = await scene.people.trainee(scene.institution);
    await scene.setSecret(trainee.user.id, PIN);
    const visitor = await scene.visitor();
    const { page } = visitor;
    const messages = [];
    for (const login of [await scene.loginOf(trainee.user.id), 'nobody-here']) {
      await page.goto('/?lang=en');
      await page.getByLabel('Your access code').fill(login);
      await page.getByLabel('Your PIN').fill('000000');
      await page.getByRole('button', { name: 'Enter' }).click();
      messages.push(await page.getByRole('alert').innerText());
      expect(await page.getByLabel('Your PIN').inputValue()).toBe('');
    }
    expect(messages[0]).toBe(messages[1]);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'during the cooling-off period her acceptance has to wait, unless she waives the rest of it',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const offer = await offerIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'EXPLAINED', 'running');
    const stateOf = async (): Promise<unknown> => (await scene.harness.one('select state from offer where id = $1', [offer.id])).state;
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await page.goto(`/offer/${offer.id}?lang=en`);
    await page.getByRole('radio', { name: 'Yes, I want it' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByRole('alert').getByText('You can do this from').waitFor();
    expect(await stateOf()).toBe('EXPLAINED');
    await visitor.picture('trainee-time-to-think');
    await page.getByRole('checkbox', { name: 'need no more time' }).check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('You said yes', { exact: true }).waitFor();
    expect(await stateOf()).toBe('ACCEPTED');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an unknown address and a form from another site are answered with a page',
  async () => {
    const missing = await fetch(`${scene.harness.url}/employer/nothing`);
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const foreign = await fetch(`${scene.harness.url}/employer/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      body: 'login=a&secret=b',
    });
    expect([foreign.status, await foreign.text()]).toEqual([403, expect.stringContaining('Nothing was sent')]);
    const entrance = await fetch(`${scene.harness.url}/`);
    expect(entrance.headers.get('cache-control')).toBe('no-store');
    expect(entrance.headers.get('referrer-policy')).toBe('no-referrer');
    expect(entrance.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(entrance.headers.get('content-security-policy')).not.toContain('unsafe');
  },
  WAIT_MS,
);
