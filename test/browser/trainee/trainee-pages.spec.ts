import { FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { offerInput, step } from '../../harness/data/pipeline-requests';
import { inDays } from '../../harness/data/people';
import { SIZES } from '../../sizes';
import { PIN, Scene, WAIT_MS } from '../support/scene';

/**
 * What a trainee can see and change herself: interviews, contact methods, consents and her access log; each
 * in two presses, in any browser, also with the keyboard.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test.each(SIZES.scripts)(
  'a trainee chooses an interview time, and later cancels (JavaScript: %s)',
  async (script) => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const referral = await referralIn(scene.harness, her, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'SHORTLISTED');
    const slots = [`${inDays(3)}T09:00:00+07:00`, `${inDays(4)}T14:00:00+07:00`];
    await step(scene.employer.user, 'interviewPropose', {
      id: referral.id,
      input: { slots, place: 'Street 63, the yellow door', companionAllowed: true, transportPaid: true },
    });
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/?lang=en');
    await page.getByRole('link', { name: 'Choose a time' }).click();
    await page.getByText('the yellow door').waitFor();
    if (script) expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    expect(await page.getByText('The employer pays for your travel.').count()).toBe(1);
    await scene.harness.sql('update interview set companion_allowed = false, transport_paid = false');
    await page.reload();
    await page.getByText('You pay for your travel.').waitFor();
    expect(await page.getByText('Not alone').count()).toBe(0);
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('Time agreed').waitFor();
    const state = async (): Promise<unknown> => (await scene.harness.one('select state from interview')).state;
    expect(await state()).toBe('CONFIRMED');
    await page.locator('summary', { hasText: 'I cannot come' }).click();
    await page.getByRole('button', { name: 'Tell them I cannot come' }).click();
    await page.getByText('Cancelled', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'You cancelled the interview' }).waitFor();
    expect(await state()).toBe('CANCELLED');
  },
  WAIT_MS,
);

test(
  'a withdrawn offer appears as withdrawn on every page until a new one is made',
  async () => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const vacancy = await scene.people.vacancy(scene.employer, { skills: scene.skills });
    const { id, referralId } = await offerIn(scene.harness, her, vacancy, 'EXPLAINED');
    await step(scene.employer.user, 'offerWithdraw', { id });
    const visitor = await scene.visitor({});
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/?lang=en');
    const earlier = page.locator('section', { hasText: 'Jobs now and before' }).last();
    await earlier.getByText('No longer open').waitFor();
    await page.goto(`/suggestion/${referralId}`);
    await page.getByText('The offer is no longer open').waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await step(scene.employer.user, 'offerIssue', { id: referralId, input: offerInput() });
    await page.reload();
    await page.getByText('You have an offer').waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: 'See the offer' }).waitFor();
    await earlier.getByText('You have an offer').waitFor();
    expect(await earlier.getByText('No longer open').count()).toBe(0);
  },
  WAIT_MS,
);

test(
  'a trainee previews what a stranger would see of a message, blocks that contact method, withdraws a consent and reads her access log',
  async () => {
    const her = await scene.people.trainee(scene.institution, { email: 'her@example.net', officer: scene.officer });
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.officer.ask('query ($id: ID!) { trainee(id: $id) { code } }', { id: her.id });
    await scene.enterAsTrainee(visitor, her);
    await scene.harness.sql("update contact_method set do_not_contact_until = now() + interval '5 days'");
    await page.goto('/contact-methods?lang=en');
    await page.getByText(/^Until .*\d{4}, we do not contact you this way\.$/).waitFor();
    await scene.harness.sql('update contact_method set do_not_contact_until = null');
    await page.reload();
    expect(await page.getByText('we do not contact you this way').count()).toBe(0);
    const preview = await page.locator('.preview').first().innerText();
    expect(preview).toMatch(/Waymark Jobs/);
    expect(await page.content()).not.toContain('her@example.net');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.locator('summary', { hasText: 'Stop using this' }).first().click();
    await page.getByRole('button', { name: 'Stop now' }).first().click();
    await page.getByRole('status').getByText('Stopped.').waitFor();
    expect(await scene.harness.sql("select 1 from contact_method where state = 'BLOCKED'")).toHaveLength(1);

    await page.goto('/consents');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.locator('summary', { hasText: 'Take back my yes' }).first().click();
    await page.getByRole('button', { name: 'Take back now' }).first().click();
    await page.getByRole('status').waitFor();
    expect((await scene.harness.sql("select 1 from consent where state = 'WITHDRAWN'")).length).toBe(1);

    await page.goto('/access-log');
    await page.getByText('Looks after you').first().waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
  },
  WAIT_MS,
);

test(
  "after pausing everything, a trainee's home page says so and links to resuming",
  async () => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/?lang=en');
    await page.getByText('We will tell you when there is news.').waitFor();
    await page.goto('/consents');
    await page.locator('summary', { hasText: 'Stop everything' }).click();
    await page.getByRole('button', { name: 'Stop everything now' }).click();
    await page.getByText('You have stopped everything').waitFor();
    await page.goto('/');
    await page.getByText('You have stopped everything').waitFor();
    expect(await page.getByText('We will tell you when there is news.').count()).toBe(0);
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.getByRole('link', { name: 'View or start again' }).click();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.goto('/');
    await page.getByText('We will tell you when there is news.').waitFor();
  },
  WAIT_MS,
);

test(
  'a trainee can open and answer an offer with the keyboard alone',
  async () => {
    const her = await scene.people.trainee(scene.institution, { skills: scene.skills });
    const offer = await offerIn(scene.harness, her, await scene.people.vacancy(scene.employer, { skills: scene.skills }), 'EXPLAINED');
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/?lang=en');
    const tabTo = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`no Tab leads to ${selector}`);
    };
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await tabTo('a.button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your answer' }).waitFor();
    await tabTo('input[name=answer]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await tabTo('button.main');
    await page.keyboard.press('Enter');
    await page.getByText('We will talk with you first.').waitFor();
    expect((await scene.harness.one('select state from offer where id = $1', [offer.id])).state).toBe('EXPLAINED');
    expect(await scene.harness.sql("select 1 from outbox where event = 'OfferTalkRequested'")).toHaveLength(1);
    // her request stays visible, and is not offered again while it waits
    for (const [language, text] of [
      ['en', 'You asked us to talk first.'],
      ['km', 'អ្នកបានសុំនិយាយជាមួយយើងសិន។'],
    ] as const) {
      await page.goto(`/offer/${offer.id}?lang=${language}`);
      await page.getByText(text).waitFor();
      expect(await page.locator('input[name=answer][value=talk]').count()).toBe(0);
    }
  },
  WAIT_MS,
);

test(
  'with the second PIN every page shows an empty record, and a help request gets the usual thanks',
  async () => {
    const her = await scene.people.trainee(scene.institution, { email: 'her@example.net' });
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, her);
    await page.goto('/pin?lang=en');
    const pins = { pin: PIN, newPin: '730164', newPinAgain: '730164', listPin: '518406' };
    const keep = async (typed: Readonly<Record<string, string>>): Promise<void> => {
      for (const [name, digits] of Object.entries(typed)) await page.locator(`#${name}`).fill(digits);
      await page.getByRole('button', { name: 'Save' }).click();
    };
    await keep({ ...pins, newPinAgain: '730165' });
    await page.getByRole('link', { name: 'Type your new PIN twice' }).waitFor();
    await keep(pins);
    await page.getByRole('status').waitFor();
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.waitForURL('**/exit');

    await page.goto('/?lang=en');
    await page.locator('#login').fill(await scene.loginOf(her.user.id));
    await page.locator('#secret').fill(pins.listPin);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByText('Nothing to do today').waitFor();
    for (const [path, text] of [
      ['/contact-methods', 'We do not contact you yet'],
      ['/consents', 'Nothing at the moment'],
      ['/access-log', 'No one has viewed your record yet'],
      ['/job', 'Nothing here yet'],
      ['/help', 'Talk to us'],
    ] as const) {
      await page.goto(path);
      await page.getByText(text).first().waitFor();
    }
    await page.getByRole('button', { name: 'Something is not right' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    // opening the list of open jobs already made staff check on her
    expect(await scene.harness.sql('select kind from task')).toEqual([{ kind: 'CHECK_ON_TRAINEE' }]);
    expect(await scene.harness.sql('select 1 from safety_alert')).toEqual([]);
  },
  WAIT_MS,
);
