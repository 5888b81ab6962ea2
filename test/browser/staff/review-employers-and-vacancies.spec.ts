import type { Page } from 'playwright-core';
import { inDays, type SkillAt, type Trainee } from '../../harness/data/people';
import { changeEmployerData, planInput, vacancyInput } from '../../harness/employer-requests';
import { photo, sendPhoto } from '../../harness/data/photos';
import { step } from '../../harness/data/pipeline-requests';
import type { Person } from '../../harness/harness';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const staff = (...roles: string[]): Promise<Person> => scene.people.staff(scene.institution, roles);
const tick = (page: Page, name: string, value: string): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();

async function enter(person: Person, options: Parameters<Scene['visitor']>[0] = { width: 360, script: false }): Promise<Visitor> {
  const visitor = await scene.visitor(options);
  await scene.enterAsStaff(visitor, person);
  return visitor;
}

/** Corrects one answer of the first page of a visit to yes, and answers the open questions by keys. */
async function answerByKeys(lead: Person, address: string, corrected: string, open: number): Promise<void> {
  const { page } = await enter(lead, { width: 1280 });
  await page.goto(address);
  const progress = page.getByRole('navigation', { name: 'Progress' });
  await page.getByText('Keys on a question').waitFor();
  await progress.getByText(`${53 - open} of 53 answered`).waitFor();
  await tick(page, corrected, 'YES');
  await progress.getByRole('link', { name: 'Next unanswered question' }).click();
  for (let question = 0; question < open; question++) await page.keyboard.press('y');
  await progress.getByText('53 of 53 answered').waitFor();
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('button', { name: 'Save answers' }).waitFor();
}

test(
  'two people vet a site question by question, failed items come first, and only the second decision counts',
  async () => {
    const sites = await scene.people.employer({ cleared: false });
    const [lead, second, decider] = [await staff('VETTING_OFFICER'), await staff('VETTING_OFFICER'), await staff('VETTING_OFFICER')];
    await sendPhoto(sites.user, photo());
    const { page } = await enter(lead);
    await page
      .locator('#due .due', { hasText: 'First visit to plan' })
      .getByText(/registration photo received today/)
      .waitFor();
    await page.goto(`/staff/employers/${sites.id}`);
    await page.locator('#registration-photos img').waitFor();
    await page.getByRole('link', { name: 'Plan visit' }).click();
    // a workplace without an earlier visit cannot be renewed
    const kinds = await page.locator('input[name=kind]').evaluateAll((inputs) => inputs.map((one) => one.getAttribute('value')));
    expect(kinds).toEqual(['FIRST', 'UNANNOUNCED', 'AFTER_ALERT']);
    await page.getByRole('button', { name: 'Plan visit' }).click();
    await page.getByText('There is a problem').waitFor();
    await tick(page, 'visitorIds', second.id);
    await page.getByRole('button', { name: 'Plan visit' }).click();
    await page.getByRole('alert').getByText('Lead visitor: Please choose an answer.').waitFor();
    await page.getByText('The lead visitor takes no part in the decision.').waitFor();
    await page.locator('#leadVisitorId').selectOption(lead.id);
    await page.getByRole('button', { name: 'Plan visit' }).click();
    await page.locator('.table tbody a').first().click();
    const picture = page.locator('#registration-photos img');
    expect(await picture.evaluate(async (img: HTMLImageElement) => [await img.decode(), img.naturalWidth, img.naturalHeight])).toEqual([undefined, 60, 80]);
    const file = await page.request.get((await picture.getAttribute('src')) ?? '');
    expect(file.headers()).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': 'inline; filename="registration.webp"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    await page.getByRole('link', { name: 'Add or remove photos' }).click();
    await page.getByText('Do not photograph people.').waitFor();
    await page.getByRole('button', { name: 'Add photo' }).click();
    await page.getByRole('alert').getByText('Choose a photo.').waitFor();
    for (const [subject, question] of [
      ['EXIT', 'EXITS_OPEN'],
      ['OUTSIDE', ''],
    ] as const) {
      await page.locator('#photo').setInputFiles({ name: 'site.png', mimeType: 'image/png', buffer: photo() });
      await page.locator('#subject').selectOption(subject);
      await page.locator('#itemCode').selectOption(question);
      await page.getByRole('button', { name: 'Add photo' }).click();
      await page.getByText('Photo added').waitFor();
    }
    await page.getByRole('button', { name: 'Remove photo: Building from outside' }).click();
    await page.getByText('1 of 12 photos').waitFor();
    await page.goto(page.url().replace(/\/photos.*/, ''));
    await page.getByRole('link', { name: 'Record visit' }).click();
    await page.locator('#workersInterviewed').fill('៤');
    await page.locator('#workersInterviewedOffSite').fill('2');
    const listQuestions = () => page.locator('input[type="radio"][value="YES"]').evaluateAll((all) => all.map((one) => one.getAttribute('name') ?? ''));
    const [first = '', ...others] = await listQuestions();
    await tick(page, first, 'NO');
    await page.locator(`#${first.replace('answer', 'note')}`).fill('The paper had run out.');
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.locator('#findings').fill('A clean place.');
    const later = await listQuestions();
    expect(new Set([first, ...others, ...later]).size).toBe(53);
    for (const name of later) await tick(page, name, 'YES');
    await page.getByRole('button', { name: 'Save answers' }).click();
    // saving one part leaves the other unchanged
    await page.getByText('A clean place.').waitFor();
    await page.getByText(`Unanswered questions: ${others.length}`).waitFor();
    expect(await page.locator('#found li').first().innerText()).toContain('The paper had run out.');
    await page.getByRole('button', { name: 'Submit for decision' }).click();
    // the refusal counts the open questions, without their codes, and leads to the first of them
    const refusal = page.locator('.problems').getByRole('link', { name: `${others.length} questions are unanswered.` });
    await refusal.click();
    expect(new URL(page.url()).hash).toBe(`#${others[0]}`);
    await page.goto(page.url().replace(/\/record.*/, ''));
    await page.getByRole('link', { name: 'Continue checklist' }).click();
    expect(await page.getByText('Keys on a question').isVisible()).toBe(false);
    await answerByKeys(lead, page.url(), first, others.length);
    await page.getByRole('link', { name: 'Part 2' }).click();
    expect(await page.locator('input[value="YES"]:checked').count()).toBe(later.length);
    await page.getByRole('button', { name: 'Save answers' }).click();
    await page.getByRole('button', { name: 'Submit for decision' }).click();
    expect(await page.locator('#decide').count()).toBe(0);
    const vetting = page.url().split('?')[0] ?? '';
    const { page: theirs } = await enter(second);
    await theirs.goto(vetting);
    await tick(theirs, 'decision', 'APPROVED_WITH_CONDITIONS');
    await theirs.locator('#conditions').fill('Lock the gas away.\nLight the stairs.');
    await theirs.locator('#validUntil').fill(inDays(40));
    await theirs.getByRole('button', { name: 'Record decision' }).click();
    await theirs.getByText('It counts once a second person records the same.').waitFor();
    // the second decider reads the findings and the first decision as text; her form is empty, so that she decides herself
    const agreeing = await enter(decider);
    const { page: last } = agreeing;
    await last.goto(vetting);
    const said = await last.locator('#decisions .said').allInnerTexts();
    expect(said.slice(1, 3).map((text) => text.trim())).toEqual(['Lock the gas away.', 'Light the stairs.']);
    await last.locator('#decisions').getByText('Valid until').waitFor();
    await last.locator('#found').getByText('52 yes or not applicable · 1 to read').waitFor();
    const sections = await last.locator('section[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(sections).toEqual(['conduct', 'registration-photos', 'photos', 'found', 'decide', 'send-back']);
    // the photo of an exit is next to the answer about exits
    expect(await last.locator('#found .visit-photos img').count()).toBe(1);
    await agreeing.picture('staff-vetting-second');
    expect(await agreeing.overflow([320, 360, 1280])).toEqual([]);
    expect(await last.locator('#decide input:checked').count()).toBe(0);
    expect([await last.locator('#conditions').inputValue(), await last.locator('#validUntil').inputValue()]).toEqual(['', '']);
    await tick(last, 'decision', 'APPROVED_WITH_CONDITIONS');
    await last.locator('#conditions').fill('Lock the gas away.\nLight the stairs.');
    await last.getByRole('button', { name: 'Record decision' }).click();
    await last.getByText('Decision made: two people recorded the same.').waitFor();
    expect(await last.getByText('It counts once').count()).toBe(0);
    expect(await scene.harness.one('select state, decision, conditions from vetting where site_id = $1', [sites.siteId])).toEqual({
      state: 'DECIDED',
      decision: 'APPROVED_WITH_CONDITIONS',
      conditions: ['Lock the gas away.', 'Light the stairs.'],
    });
  },
  WAIT_MS * 2,
);

test('before the day of a visit, its page says from when it can be recorded and has no inputs', async () => {
  const { siteId } = await scene.people.employer({ cleared: false });
  const [lead, second] = [await staff('VETTING_OFFICER'), await staff('VETTING_OFFICER')];
  const { id } = await changeEmployerData(lead, 'vettingPlan', { input: planInput(siteId, lead, second, { visitOn: inDays(3) }) });
  const { page } = await enter(lead);
  for (const address of ['', '/record', '/record?part=2']) {
    await page.goto(`/staff/vettings/${String(id)}${address}`);
    await page.getByText('You can record this from').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/staff/vettings/${String(id)}`);
    expect(await page.getByRole('link', { name: 'Record visit' }).count()).toBe(0);
  }
});

test(
  'a vacancy is returned with a remark at its field, corrected, shown with its changes, approved and opened',
  async () => {
    const { user, siteId } = scene.employer;
    const { code } = await scene.harness.one<{ code: string }>("select code from skill where label like 'clean %' order by id limit 1");
    const { id } = await changeEmployerData(user, 'vacancyCreate', { input: vacancyInput(siteId, code) });
    await changeEmployerData(user, 'vacancySubmit', { id });
    const visitor = await enter(await staff('PLACEMENT_OFFICER'));
    const { page } = visitor;
    await page.goto('/staff/vacancies');
    await page.locator('tbody th a').first().click();
    await page.getByRole('button', { name: 'Return with remarks' }).click();
    await page.locator('.problems').waitFor();
    await page.locator('dd:has([name="remark-tasks"]) summary').click();
    await page.locator('[name="remark-tasks"]').fill('Say how heavy it is.');
    await page.getByRole('button', { name: 'Return with remarks' }).click();
    await page.getByText('Vacancy returned. The employer sees your remarks').waitFor();
    // a probation against a rule whose source was not checked is marked, and does not stop the approval
    const mended = vacancyInput(siteId, code, { tasks: 'Carries trays of at most 5 kg.', seats: 3 }, { probationDays: 200 });
    await changeEmployerData(user, 'vacancyChange', { id, input: mended });
    await changeEmployerData(user, 'vacancySubmit', { id });
    await page.goto(`/staff/vacancies/${id}`);
    const changes = await page.locator('#changes .diff').innerText();
    expect(await page.locator('#changes dt').allInnerTexts()).toEqual(['Tasks', 'Positions', 'Probation']);
    await page.locator('#rules-to-check').getByText('The source of these rules was not checked').waitFor();
    await page.locator('#law-doubts').getByText('the probation is longer than three months (Labour Law of Cambodia (1997))').waitFor();
    expect(changes).toContain('Carries trays of at most 5 kg.');
    // approving never drops a typed remark
    const remark = page.locator('[name="remark-seats"]');
    await page.locator('dd:has([name="remark-seats"]) summary').click();
    await remark.fill('Is there room for three?');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.locator('#remark-seats-problem').waitFor();
    await page.locator('.problems').getByRole('link', { name: 'Positions: Remove this remark' }).waitFor();
    expect(await remark.inputValue()).toBe('Is there room for three?');
    expect(await scene.harness.one('select state from vacancy where id = $1', [id])).toEqual({ state: 'SUBMITTED' });
    await visitor.picture('staff-vacancy-remark');
    await remark.fill('');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Open vacancy' }).click();
    await page.getByText('Vacancy open. Matching has started.').waitFor();
    // the review keeps what its author saw
    await page.locator('#reviews li').first().getByText('the probation is longer than three months (Labour Law of Cambodia (1997))').waitFor();
    expect(await scene.harness.one('select state from vacancy where id = $1', [id])).toEqual({ state: 'OPEN' });
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);

test(
  'an officer gets from a vacancy to a sent card after comparing three candidates, with the same numbers as in the list',
  async () => {
    const at = (index: number, level: number): SkillAt => [scene.skills[index]?.[0] ?? 0, level];
    const { people, institution, officer } = scene;
    const trainees: Trainee[] = [];
    for (const [name, level] of [
      ['Sophea', 4],
      ['Bopha', 2],
      ['Chanthy', 1],
    ] as const)
      trainees.push(await people.trainee(institution, { officer, displayName: name, skills: [at(0, level)] }));
    const vacancy = await people.vacancy(scene.employer, { skills: [at(0, 3), at(1, 1)] });
    const visitor = await enter(officer, { width: 1280, script: false });
    const { page } = visitor;
    await page.goto(`/staff/vacancies/${vacancy.id}`);
    await page.getByRole('link', { name: 'Matches' }).click();
    const cells = (within: string): Promise<string[]> => page.locator(within).allInnerTexts();
    const listed = [await cells('.match .figures dd'), await cells('.match tfoot .number')];
    await visitor.picture('staff-matches-wide');
    for (const box of await page.locator('.match input[name="with"]').all()) await box.check();
    await page.getByRole('button', { name: 'Compare selected' }).click();
    const row = async (label: string): Promise<string[]> =>
      (
        await page
          .locator('.compare tr', { has: page.getByRole('rowheader', { name: label, exact: true }) })
          .locator('td')
          .allInnerTexts()
      ).map((text) => text.trim());
    await visitor.picture('staff-compare-wide');
    // the label of a button is one text that wraps between words
    expect(await page.locator('.compare button.main').first().innerText()).toMatch(/^Start referral: \S/);
    const [covers, uses] = [await row('Required skills covered'), await row('Her skills that the work uses')];
    expect(covers.flatMap((figure, at) => [figure, uses[at]])).toEqual(listed[0]?.map((text) => text.trim()));
    expect((await row('Skills'))[0]).toMatch(/ required\b/);
    expect(await row('Total points')).toEqual(listed[1]?.map((text) => text.trim()));
    expect(covers[0]).toMatch(/^\d+%$/);
    // an invalid number of minutes is reported at its field, and no trainee is proposed
    const minutes = page.locator(`#minutes-${trainees[0]?.id}`);
    await minutes.fill('about 15 min 😀');
    await page.getByRole('button', { name: 'Start referral: Sophea' }).click();
    await page.locator(`#minutes-${trainees[0]?.id}-problem`).waitFor();
    expect(await minutes.inputValue()).toBe('about 15 min 😀');
    await minutes.fill('9999');
    await page.getByRole('button', { name: 'Start referral: Sophea' }).click();
    await page.locator('.problems').getByRole('link', { name: 'Travel time in minutes, Sophea: ' }).waitFor();
    expect([await minutes.inputValue(), (await scene.harness.sql('select from referral')).length]).toEqual(['9999', 0]);
    await minutes.fill('១៥');
    await page.getByRole('button', { name: 'Start referral: Sophea' }).click();
    await page.getByText('Referral started. Now ask her.').waitFor();
    expect(await scene.harness.one('select travel_minutes from referral')).toEqual({ travel_minutes: 15 });
    // the next step is where the referral is listed
    expect(await row('Action')).toEqual([
      expect.stringMatching(/^Referral in progress Started, not asked yet\s+She has only this option\. Why\?[^]*Ask her$/),
      expect.stringContaining('Start referral'),
      expect.stringContaining('Start referral'),
    ]);
    await page.getByLabel('She has only this option. Why?').selectOption('HER_WISH');
    await page.getByRole('button', { name: 'Ask her' }).click();
    const { id } = await scene.harness.one<{ id: string }>('select id from referral');
    await step(trainees[0]?.user as Person, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
    await page.goto(`/staff/vacancies/${vacancy.id}/matches`);
    const card = page.locator(`#trainee-${trainees[0]?.id}`);
    await card.getByRole('button', { name: 'Send to employer' }).click();
    await page.getByText('confirm that you have read about the other candidates').first().waitFor();
    await card.getByLabel('I have read this. Send all the same.').check();
    await card.getByRole('button', { name: 'Send to employer' }).click();
    await page.getByText('Sent to the employer.').waitFor();
    expect(await scene.harness.one('select state from referral')).toEqual({ state: 'SENT' });
    await scene.harness.sql('update trainee_limits set no_night = true, excluded_employers = $2 where trainee_id = $1', [trainees[1]?.id, [scene.employer.id]]);
    await scene.harness.sql('update vacancy set closes_on = $2, starts_on = $2 where id = $1', [vacancy.id, inDays(0)]);
    await page.goto(`/staff/vacancies/${vacancy.id}/compare?${trainees.map((one) => `with=${one.id}`).join('&')}`);
    const blocked = await page.locator('.compare .blocked').nth(0).locator('li').allInnerTexts();
    expect(blocked[0]).toContain('For her safety');
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
