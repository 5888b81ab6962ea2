import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { inDays, type Trainee } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { SIZES } from '../../sizes';
import { PIN, Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/**
 * A trainee's pages use sentences in her language and are accurate; a help request that was not sent says so;
 * the second PIN is not mentioned on any page that it opens.
 */
let scene: Scene;
let her: Trainee;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  her = await scene.people.trainee(scene.institution, { skills: scene.skills, email: 'her@example.net' });
});

async function inside(options: Parameters<Scene['visitor']>[0] = {}): Promise<Visitor> {
  const visitor = await scene.visitor(options);
  await scene.enterAsTrainee(visitor, her);
  return visitor;
}

test(
  'a trainee reads each difference of an offer as a sentence in her language, without codes and ISO dates',
  async () => {
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const { id } = await offerIn(scene.harness, her, vacancy, 'EXPLAINED');
    await scene.harness.sql(
      `update offer set pay_amount = pay_amount - 3000, work_days = 64, start_minute = start_minute + 30, end_minute = end_minute + 30, hours_per_week = 41,
         contract_months = case when contract_months is null then 6 end, probation_days = 30, starts_on = starts_on + 7 where id = $1`,
      [id],
    );
    const visitor = await inside();
    const { page } = visitor;
    await page.goto(`/offer/${id}?lang=en`);
    const section = page.locator('section.attention');
    const english = await section.locator('li').allInnerTexts();
    expect(english).toHaveLength(8);
    expect(english[0]).toMatch(/^Pay is now \$[\d.,]+ a month, not \$[\d.,]+ a month\.$/);
    expect(english).toContainEqual(expect.stringMatching(/^The working days are now Sunday, not .*\.$/));
    expect(english).toContainEqual(expect.stringMatching(/^Trial period: now 30 days, before none\.$/));
    expect(english).toContainEqual('How long the work lasts: now 6 months, before no end date.');
    expect(english.join(' ')).not.toMatch(/[A-Z]{3,}|\d{4}-\d\d-\d\d/);
    await page.goto(`/offer/${id}?lang=km`);
    const khmer = (await section.locator('li').allInnerTexts()).join(' ');
    expect(khmer).not.toMatch(/[A-Za-z]|\d{4}-\d\d-\d\d/);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  'a trainee whose interview has passed reads that its day is over, and no page shows it as upcoming',
  async () => {
    const referral = await referralIn(scene.harness, her, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'SHORTLISTED');
    const startsAt = `${inDays(3)}T09:00:00+07:00`;
    const { interviews } = await step(
      scene.employer.user,
      'interviewPropose',
      { id: referral.id, input: { slots: [startsAt], place: 'Street 63' } },
      'interviews { id }',
    );
    const { id } = interviews[0];
    await step(her.user, 'interviewConfirm', { id, input: { startsAt } });
    const visitor = await inside();
    const { page } = visitor;
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'See where and who' }).waitFor();
    await scene.harness.sql("update interview set slots = array[app.now() - interval '1 hour'], starts_at = app.now() - interval '1 hour'");
    await page.goto('/?lang=en');
    await page.getByText('The interview day is over').waitFor();
    expect(await page.getByRole('link', { name: 'See where and who' }).count()).toBe(0);
    await page.goto(`/interview/${id}?lang=en`);
    await page.getByRole('heading', { name: 'The interview day is over' }).waitFor();
    expect([await page.getByText('Time agreed').count(), await page.getByText('I cannot come').count()]).toEqual([0, 0]);
    await page.goto(`/suggestion/${referral.id}?lang=en`);
    await page.getByText('The interview day is over').waitFor();
    expect(await page.getByText('Interview planned').count()).toBe(0);
    await page.goto('/?lang=km');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'no page of a session opened with the second PIN reveals that there is a second PIN (JavaScript: %s)',
  async (script) => {
    const visitor = await inside({ script });
    const { page } = visitor;
    await page.goto('/pin?lang=en');
    const pins = { pin: PIN, newPin: '730164', newPinAgain: '730164', listPin: '518406' };
    for (const [name, digits] of Object.entries(pins)) await page.locator(`#${name}`).fill(digits);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').waitFor();
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.waitForURL('**/exit');
    await page.goto('/?lang=en');
    await page.locator('#login').fill(await scene.loginOf(her.user.id));
    await page.locator('#secret').fill(pins.listPin);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByText('Nothing to do today').waitFor();
    for (const path of ['/', '/pin', '/contact-methods', '/consents', '/access-log', '/job', '/help', '/before-sign-in', '/thanks']) {
      await page.goto(`${path}?lang=en`);
      expect(await page.content()).not.toMatch(/listPin|second PIN|another PIN/i);
    }
    // submitting a second PIN anyway gets the response of any other change
    await page.goto('/pin?lang=en');
    expect(await page.locator('input[type=password]').count()).toBe(3);
    await page.locator('#pin').fill(pins.listPin);
    await page.locator('#newPin').fill('640275');
    await page.locator('#newPinAgain').fill('640275');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').getByText('PIN changed. Use your new PIN from now on.').waitFor();
    // her own PIN and the second one still open what they opened before
    const sent = await page.context().request.post('/pin', {
      form: {
        csrf: await page.locator('input[name=csrf]').first().inputValue(),
        key: 'one',
        pin: '640275',
        newPin: '951736',
        newPinAgain: '951736',
        listPin: '951736',
      },
      maxRedirects: 0,
    });
    expect(sent.status()).toBe(303);
    await page.goto(sent.headers()['location'] ?? '/');
    expect(await page.content()).not.toMatch(/second PIN/i);
  },
  WAIT_MS,
);

describe('a help request without network', () => {
  // only a phone that she allowed can be called
  beforeEach(() =>
    scene.harness.sql(
      "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on) values ($1, $2, 'CALL', '012345678', 'SELF', 'VERIFIED', current_date)",
      [scene.institution.id, her.id],
    ),
  );
  const stored = `(async () => ({
    local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length,
    kept: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat(),
  }))()`;

  test.each([['with a number', '023 000 001'] as const, ['without one', null] as const])(
    'says that it is not sent and whom to call, is sent once the network is back, and leaves no data on the phone (%s)',
    async (_case, phone) => {
      await scene.harness.sql('update institution set help_phone = $2 where id = $1', [scene.institution.id, phone]);
      const visitor = await inside();
      const { page, context } = visitor;
      await page.goto('/help?lang=en');
      await page.evaluate('navigator.serviceWorker.ready');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Please call me' }).click();
      const unsent = page.getByRole('alert').filter({ hasText: 'Not sent' });
      await unsent.waitFor();
      if (phone) expect(await unsent.getByRole('link', { name: phone }).getAttribute('href')).toBe('tel:023000001');
      else expect(await unsent.innerText()).toContain('on the card we gave you');
      expect(await page.evaluate(stored)).toEqual({ local: 0, session: 0, databases: 0, kept: ['/exit'] });
      expect(await scene.harness.sql("select 1 from outbox where event = 'TraineeRequestedCall'")).toEqual([]);
      // pressed again, and another button too: each arrives once
      await page.getByRole('button', { name: 'Please call me' }).click();
      await page.getByRole('button', { name: 'Something is not right' }).click();
      await context.setOffline(false);
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      expect(await scene.harness.sql("select 1 from outbox where event = 'TraineeRequestedCall'")).toHaveLength(1);
      expect(await scene.harness.sql('select 1 from safety_alert')).toHaveLength(1);
      expect(await page.evaluate(stored)).toEqual({ local: 0, session: 0, databases: 0, kept: ['/exit'] });
    },
    WAIT_MS,
  );

  test(
    'is dropped when she leaves the page before the network is back',
    async () => {
      const visitor = await inside();
      const { page, context } = visitor;
      await page.goto('/help?lang=en');
      await page.evaluate('navigator.serviceWorker.ready');
      await context.setOffline(true);
      await page.getByRole('button', { name: 'Please call me' }).click();
      await page.getByRole('alert').filter({ hasText: 'Not sent' }).waitFor();
      await page.getByRole('link', { name: 'Leave now' }).click();
      await page.waitForURL('**/exit');
      await context.setOffline(false);
      await page.goto('/?lang=en');
      await page.locator('#login').waitFor();
      // longer than the retry interval
      await page.waitForTimeout(7_000);
      expect(await scene.harness.sql("select 1 from outbox where event = 'TraineeRequestedCall'")).toEqual([]);
      expect(await page.evaluate(stored)).toMatchObject({ local: 0, session: 0, databases: 0 });
    },
    WAIT_MS,
  );

  test(
    'is dropped on quick exit, even while the next page is loading',
    async () => {
      const { page } = await inside({ worker: false });
      await page.goto('/help?lang=en');
      await page.route('**/help', (route) => route.abort());
      await page.getByRole('button', { name: 'Please call me' }).click();
      await page.getByRole('alert').filter({ hasText: 'Not sent' }).waitFor();
      await page.route('**/sign-out', () => undefined);
      await page.getByRole('link', { name: 'Leave now' }).click({ noWaitAfter: true });
      await page.unroute('**/help');
      // longer than the retry interval
      await page.waitForTimeout(7_000);
      expect(await scene.harness.sql("select 1 from outbox where event = 'TraineeRequestedCall'")).toEqual([]);
    },
    WAIT_MS,
  );

  test(
    'works as a plain form without a script, with the phone number on the page',
    async () => {
      await scene.harness.sql('update institution set help_phone = $2 where id = $1', [scene.institution.id, '023 000 001']);
      const visitor = await inside({ script: false });
      const { page } = visitor;
      await page.goto('/help?lang=en');
      expect(await page.getByText('Not sent').isVisible()).toBe(false);
      await page.getByRole('link', { name: '023 000 001' }).waitFor();
      await page.getByRole('button', { name: 'Please call me' }).click();
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
      await page.getByRole('link', { name: '023 000 001' }).waitFor();
      expect(await scene.harness.sql("select 1 from outbox where event = 'TraineeRequestedCall'")).toHaveLength(1);
    },
    WAIT_MS,
  );
});
