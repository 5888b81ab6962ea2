import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { followUpOf } from '../../harness/data/follow-ups';
import { offerIn } from '../../harness/data/pipeline-rows';
import { inDays, type Trainee } from '../../harness/data/people';
import { apprenticeshipAt, clockAt, startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { checkIn } from '../../harness/data/safety';
import { step } from '../../harness/data/pipeline-requests';
import { SIZES } from '../../sizes';
import { inGroup } from '../support/queue-groups';
import { Scene, WAIT_MS } from '../support/scene';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** A trainee who has worked for two weeks without a follow-up. */
async function workingForTwoWeeks(options: Parameters<Scene['people']['trainee']>[1] = {}): Promise<CreatedPlacement> {
  const sophea = await scene.people.trainee(scene.institution, { displayName: 'Sophea', officer: scene.officer, ...options });
  const place = await startedPlacement(scene.harness, sophea, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
  await clockAt(scene.harness, inDays(14), 9 * 3600);
  return place;
}
const answerTo = (page: Page, question: string | RegExp, answer: string) => page.getByRole('group', { name: question }).getByLabel(answer, { exact: true });
const due = (page: Page) => page.locator('#due .due');

test.each(SIZES.scripts)(
  'staff find a due follow-up, record that she cannot leave after her shift, and it shows as done (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks();
    const visitor = await scene.visitor({ script, width: script ? 1200 : 360 });
    const { page } = visitor;
    const ok = async (): Promise<void> => expect(script ? await visitor.faults() : visitor.complaints).toEqual([]);
    await scene.enterAsStaff(visitor, scene.officer);
    expect(await due(page).count()).toBe(2);
    expect(await due(page).nth(0).innerText()).toMatch(/Sophea[\s\S]*First days[\s\S]*Due/);
    expect(await inGroup(page, 'Overdue').count()).toBe(1);
    expect(await due(page).nth(1).innerText()).toMatch(/After two weeks[\s\S]*Due/);
    await visitor.picture(`staff-today-${script}`);
    await ok();

    await due(page).nth(1).getByRole('link', { name: 'Record answers' }).click();
    await page.getByRole('heading', { name: 'Promised terms' }).waitFor();
    await visitor.picture(`follow-up-form-${script}`);
    await ok();
    await answerTo(page, /Can you leave the workplace/, 'No').check();
    for (const question of [/Do you hold your own ID/, /Were you paid in full/]) await answerTo(page, question, 'Yes').check();
    for (const question of [/Has anyone hit/, /Has anyone threatened/]) await answerTo(page, question, 'No').check();
    await answerTo(page, 'How does she feel?', 'Bad').check();
    await page.getByLabel('Last pay received').fill('one hundred');
    await page.getByLabel('Next step').fill('Call again on Friday.');
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'How did you speak with her?' }).waitFor();
    await page.getByLabel('By phone').check();
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Last pay received' }).waitFor();
    await visitor.picture(`follow-up-problems-${script}`);
    await ok();
    expect(await answerTo(page, /Can you leave the workplace/, 'No').isChecked()).toBe(true);
    expect(await page.getByLabel('Next step').inputValue()).toBe('Call again on Friday.');
    await page.getByLabel('Last pay received').fill('១០៤.៥០');
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByText('Recorded. We notified the safety lead.').waitFor();
    expect(await page.locator('main .tag').first().innerText()).toBe('Done');
    await visitor.picture(`follow-up-done-${script}`);
    await ok();
    expect(await scene.harness.sql('select severity, indicators, state from safety_alert')).toEqual([
      { severity: 'CRITICAL', indicators: ['RESTRICTION_OF_MOVEMENT'], state: 'OPEN' },
    ]);
    expect(await scene.harness.one('select mood, method, pay_received_amount as pay, next_step as next from follow_up_record')).toEqual({
      mood: 2,
      method: 'CALL',
      pay: 10450,
      next: 'Call again on Friday.',
    });

    // after Back, the form is the one the server sent: submitting a restored one would record the contact
    // twice
    await page.goBack();
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
    await page.goForward();
    await page.getByRole('link', { name: 'Correct answers' }).click();
    expect(await page.getByLabel('Last pay received').inputValue()).toBe('104.50');
    await answerTo(page, 'How does she feel?', 'Very bad').check();
    await visitor.picture(`follow-up-correct-${script}`);
    await ok();
    await page.getByRole('button', { name: 'Save correction' }).click();
    await page.getByText('Recorded.', { exact: true }).waitFor();
    await page.getByText('Before correction').click();
    await ok();
    expect((await scene.harness.sql('select mood from follow_up_record order by recorded_at')).map(({ mood }) => mood)).toEqual([2, 1]);
    expect((await followUpOf(scene.harness, place.id, 'F1')).state).toBe('DONE');

    await page.goto('/staff');
    expect((await due(page).locator('.tag').allInnerTexts()).filter((what) => what === 'Follow-up').length).toBe(1);
    await due(page).getByRole('link', { name: 'Record answers' }).click();
    await page.getByRole('button', { name: 'Record as not reached' }).click();
    await page.getByText('Recorded as not reached.').waitFor();
    const missed = await followUpOf(scene.harness, place.id, 'F0');
    expect(missed.state).toBe('ATTEMPTED');
    for (const path of ['/staff', `/staff/follow-ups/${missed.id}`]) {
      await page.goto(`${path}?lang=km`);
      await visitor.picture(`staff-km-${path.split('/').length}-${script}`);
      await ok();
    }
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'the safety lead sees the alert first, and the officer sees the task, the offer, the agreement and the start',
  async () => {
    const place = await workingForTwoWeeks();
    const lead = await scene.people.staff(scene.institution, ['SAFETY_LEAD']);
    const officer = await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']);
    const of = (displayName: string): Promise<Trainee> => scene.people.trainee(scene.institution, { displayName, officer });
    await offerIn(scene.harness, await of('Dara'), await scene.people.vacancy(scene.employer, { startsOn: inDays(40) }), 'ISSUED');
    await acceptedPlacement(scene.harness, await of('Chan'), await apprenticeshipAt(scene.harness, scene.people, scene.employer, inDays(14)));
    const thida = await of('Thida');
    const placement = await startedPlacement(scene.harness, thida, await scene.people.vacancy(scene.employer, { startsOn: inDays(14) }));
    await checkIn(thida.user, placement.id, { paidInFull: 'NO' });
    const tasksOf = async (mine: boolean): Promise<string[]> =>
      (await lead.ask(`{ tasks(mine: ${mine}) { nodes { kind followUp { code } } } }`)).nodes.map(
        ({ kind, followUp }: { kind: string; followUp: { code: string } | null }) => `${kind} ${followUp?.code ?? ''}`,
      );
    expect([await tasksOf(false), await tasksOf(true)]).toEqual([['REVIEW_ANSWER F0'], []]); // assigned to the officer
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await visitor.picture('staff-today-many');
    expect(await visitor.faults()).toEqual([]);
    const rows = await due(page).locator('.tag').allInnerTexts();
    expect([...rows].sort()).toEqual(['Agreement to sign', 'Offer to explain', 'Start to confirm', 'Task']);
    // the page of an offer shows the rules to check of its own terms
    const late = await scene.harness.one<{ id: string }>("update offer set end_minute = 1380 where state = 'ISSUED' returning id");
    await page.goto(`/staff/offers/${late.id}`);
    await page.locator('#rules-to-check').getByText('the shift is at night: mark it as night work').waitFor();
    expect(await visitor.faults()).toEqual([]);
    await scene.harness.sql('update offer set end_minute = 1020 where id = $1', [late.id]);
    await page.goto('/staff');
    const row = (what: string) => due(page).filter({ hasText: what });
    await row('Task').getByRole('button', { name: 'Done' }).click();
    await page.getByText('Task completed').waitFor();
    await row('Offer to explain').getByText('Explain offer').click();
    await row('Offer to explain').getByLabel('Pay').check();
    await row('Offer to explain').getByRole('button', { name: 'Record explanation' }).click();
    await page
      .getByRole('alert')
      .getByText(/let her repeat whom to call/)
      .waitFor();
    await row('Offer to explain').getByText('Explain offer').click();
    for (const point of ['Pay', 'Working hours', 'Place', 'Who to call']) await row('Offer to explain').getByLabel(point).check();
    await visitor.picture('staff-today-explain');
    expect(await visitor.faults()).toEqual([]);
    await row('Offer to explain').getByRole('button', { name: 'Record explanation' }).click();
    await page.getByText('Explanation recorded. She can think it over and answer by herself.').waitFor();
    await row('Agreement to sign').getByText('Record signature').click();
    await row('Agreement to sign').getByRole('button', { name: 'Save signature' }).click();
    await page.getByText('Signature recorded.').waitFor();
    expect(await due(page).locator('.tag').allInnerTexts()).toEqual(['Start to confirm']);
    await visitor.close();

    await checkIn(place.trainee.user, place.id, { canLeave: 'NO' });
    const other = await scene.visitor({ width: 900 });
    await scene.enterAsStaff(other, lead);
    expect(await due(other.page).first().innerText()).toMatch(/Critical safety alert[\s\S]*Sophea/);
    expect(await due(other.page).first().getByRole('link', { name: 'Open alert' }).getAttribute('href')).toMatch(/^\/staff\/alerts\/[\w-]{36}$/);
    await other.picture('staff-today-lead');
    expect(await other.faults()).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'a trainee checks in on her own in Khmer on a small phone, and gets the same thanks whatever she answers (JavaScript: %s)',
  async (script) => {
    const place = await workingForTwoWeeks({ language: 'km', displayName: 'សុភា' });
    const visitor = await scene.visitor({ script });
    const { page } = visitor;
    const ok = async (): Promise<void> => expect(script ? await visitor.faults(FORBIDDEN_FOR_TRAINEES) : visitor.complaints).toEqual([]);
    await scene.enterAsTrainee(visitor, place.trainee);
    await visitor.picture('check-in-today');
    await ok();
    await page.locator('a.button[href="/check-in"]').click();
    expect(await page.title()).toBe('ការងារសម្រាប់អ្នក');
    expect(await page.locator('input:not([type=hidden]), textarea').count()).toBe(0); // no typing
    const press = async (answer: string): Promise<void> => {
      const before = page.url();
      await page.locator(`button[name=answer][value="${answer}"]`).click();
      await page.waitForURL((url) => url.href !== before);
    };
    // five questions, one press each
    for (const [at, answer] of ['2', 'YES', 'NO', 'NOT_SURE', 'NOTHING'].entries()) {
      await visitor.picture(`her-check-in-${at + 1}`);
      await ok();
      await press(answer);
    }
    await page.waitForURL(/thanks$/);
    await visitor.picture('her-check-in-thanks');
    await ok();
    const thanks = await page.locator('main').innerText();
    expect(await scene.harness.one('select state from follow_up where done_at is not null')).toEqual({ state: 'DONE' });
    expect(await scene.harness.sql('select severity, source from safety_alert')).toEqual([{ severity: 'CRITICAL', source: 'CHECK_IN' }]);

    await page.goto('/');
    expect(await page.locator('a.button[href="/check-in"]').count()).toBe(0);
    await page.locator('a[href="/check-in"]').click();
    for (let left = 5; left > 0; left--) await press(''); // she skips every question
    await page.waitForURL(/thanks$/);
    expect(await page.locator('main').innerText()).toBe(thanks);
    // reporting that something is wrong gets the same thanks, and no page mentions it
    await page.goto('/help');
    await page.locator('button[value=PROBLEM]').click();
    await page.waitForURL(/thanks$/);
    expect(await page.locator('main').innerText()).toBe(thanks);
    expect((await scene.harness.sql('select source from safety_alert')).map(({ source }) => source).sort()).toEqual(['CHECK_IN', 'SELF_REPORTED']);
    await page.goto('/check-in?lang=en');
    await page.getByRole('heading', { name: 'How is it going?' }).waitFor();
    await visitor.picture('her-check-in-en');
    await ok();
    const storageSize = 'JSON.stringify([localStorage.length, sessionStorage.length])';
    if (script) expect(await page.evaluate(storageSize)).toBe('[0,0]');
  },
  WAIT_MS,
);

test(
  'on the first day the trainee and the employer each confirm the start with one button',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { language: 'km' });
    const place = await acceptedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
    const visitor = await scene.visitor();
    const { page } = visitor;
    await scene.enterAsTrainee(visitor, trainee);
    await visitor.picture('her-start');
    expect(await visitor.faults(FORBIDDEN_FOR_TRAINEES)).toEqual([]);
    await page.locator('form[action^="/start/"] button').click();
    await page.getByRole('status').waitFor();
    expect(await page.locator('form[action^="/start/"]').count()).toBe(0);
    const confirmed = 'select confirmed_by_trainee_at is not null as hers, confirmed_by_employer_at is not null as theirs from placement where id = $1';
    expect(await scene.harness.one(confirmed, [place.id])).toEqual({ hers: true, theirs: false });
    await visitor.close();

    const employer = await scene.visitor();
    await scene.enterAsEmployer(employer);
    await employer.picture('employer-start');
    expect(await employer.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await employer.page.getByRole('button', { name: 'Confirm start' }).click();
    await employer.page.getByText('Thank you. You confirmed the start.').waitFor();
    expect(await employer.page.getByRole('button', { name: 'Confirm start' }).count()).toBe(0);
    expect(await scene.harness.one('select state from placement where id = $1', [place.id])).toEqual({ state: 'ACTIVE' });
  },
  WAIT_MS,
);

test(
  'a trainee gets no check-in before her first day',
  async () => {
    const trainee = await scene.people.trainee(scene.institution);
    const place = await acceptedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(10) }));
    expect(await step(trainee.user, 'placementConfirmStart', { id: place.id })).toMatchObject({ code: 'TOO_SOON' });
    const visitor = await scene.visitor();
    await scene.enterAsTrainee(visitor, trainee);
    expect(await visitor.page.locator('[href="/check-in"]').count()).toBe(0);
    expect((await visitor.page.goto('/check-in'))?.status()).toBe(404);
  },
  WAIT_MS,
);
