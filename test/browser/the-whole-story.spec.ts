import type { Page } from 'playwright-core';
import { FORBIDDEN_FOR_EMPLOYERS } from '../vocabulary';
import { Counted } from '../world/counted';
import { inDays, type Trainee } from '../world/people';
import { clockAt } from '../world/placements';
import { place, signedIn, vacancyInput } from '../world/place-requests';
import { inHours, offerInput, step } from '../world/steps';
import type { Person } from '../world/world';
import { SIZES } from '../sizes';
import { Scene, SECRET, WAIT_MS } from './scene';
import type { Visitor } from './visitor';

/**
 * The whole story in one run, as three people see it in three browsers: a business registers, is visited and vetted, and its vacancy opens; somebody fits it,
 * is asked on her phone and says yes; they meet, she is offered the place and takes it; both say that it has begun; two weeks later she says that she
 * cannot leave, and it stops; and the numbers show what was reached.
 */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const BUSINESS = {
  legalName: 'Lotus Bakery',
  registrationNumber: 'KH-2026-001',
  siteName: 'Bakery',
  district: 'Chamkar Mon',
  address: 'Street 310',
  contactName: 'Sok Dara',
  login: 'dara@lotus.example',
  secret: SECRET,
};
const tick = (page: Page, name: string, value: string): Promise<void> => page.locator(`input[name="${name}"][value="${value}"]`).check();
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Everybody who is in it, each with a browser of her own. */
class Cast {
  constructor(private readonly script: boolean) {}

  async staff(...roles: string[]): Promise<{ person: Person; page: Page; visitor: Visitor }> {
    const person = await scene.people.staff(scene.institution, roles);
    const visitor = await scene.visitor({ width: 1280, script: this.script });
    await scene.enterAsStaff(visitor, person);
    return { person, page: visitor.page, visitor };
  }

  async her(trainee: Trainee): Promise<Visitor> {
    const visitor = await scene.visitor({ script: this.script });
    await scene.enterAsTrainee(visitor, trainee);
    await visitor.page.goto('/?lang=en');
    return visitor;
  }
}

/** What is looked for with a script needs one on the page. */
const sound = async (visitor: Visitor, script: boolean, wall: readonly string[]): Promise<void> =>
  expect(script ? await visitor.faults(wall) : visitor.complaints).toEqual([]);

/** A business registers itself on the page, and is told what comes next. */
async function registered(script: boolean): Promise<Person> {
  const visitor = await scene.visitor({ width: 1280, script });
  const { page } = visitor;
  await page.goto('/employer/register');
  for (const [name, value] of Object.entries(BUSINESS)) await page.locator(`#${name}`).fill(value);
  await page.locator('#sector').selectOption('CAFE_RESTAURANT');
  await page.locator('#provinceCode').selectOption('12');
  await tick(page, 'sizeBand', '10-49');
  await press(page, 'Register');
  await page.getByRole('heading', { name: 'We have it' }).waitFor();
  await sound(visitor, script, FORBIDDEN_FOR_EMPLOYERS);
  return signedIn(scene.world, BUSINESS.login, BUSINESS.secret);
}

/** Two visit, two others decide. */
async function vetted(cast: Cast, employerId: string): Promise<void> {
  const [lead, second, decider] = [await cast.staff('VETTING_OFFICER'), await cast.staff('VETTING_OFFICER'), await cast.staff('VETTING_OFFICER')];
  const { page } = lead;
  await page.goto(`/staff/employers/${employerId}`);
  await page.getByRole('link', { name: 'Plan a visit' }).click();
  await tick(page, 'visitorIds', second.person.id);
  await page.locator('#leadVisitorId').selectOption(lead.person.id);
  await press(page, 'Plan the visit');
  await page.locator('.lines a').first().click();
  await page.getByRole('link', { name: 'Write down the visit' }).click();
  await page.locator('#workersInterviewed').fill('4');
  await page.locator('#workersInterviewedOffSite').fill('2');
  for (const yes of await page.locator('input[type="radio"][value="YES"]').all()) await yes.check();
  await press(page, 'Keep what is written');
  await press(page, 'Hand it in to be decided');
  const [vetting = ''] = page.url().split('?');
  for (const { page: theirs } of [second, decider]) {
    await theirs.goto(vetting);
    await tick(theirs, 'decision', 'APPROVED');
    await press(theirs, 'Write down my decision');
    await theirs.locator('.notice').waitFor();
  }
}

/** A vacancy that staff read and open. @returns its id */
async function opened(owner: Person, siteId: string, officer: Page): Promise<string> {
  const { code } = await scene.world.one<{ code: string }>('select code from skill where id = $1', [scene.skills[0]?.[0]]);
  const { id } = await place(owner, 'vacancyDraft', { input: vacancyInput(siteId, code, { closesOn: inDays(18), languages: [] }, { startsOn: inDays(20) }) });
  await place(owner, 'vacancySubmit', { id });
  await officer.goto('/staff/vacancies');
  await officer.locator('#waiting a').first().click();
  await press(officer, 'Approve it');
  await press(officer, 'Open it: from now on people are matched');
  await officer.getByText('It is open: people are matched from now on.').waitFor();
  return id;
}

/** Who fits is found, proposed and asked; she sees her card and agrees; it is sent. @returns the referral */
async function introduced(vacancyId: string, officer: Page, her: Visitor): Promise<string> {
  await officer.goto(`/staff/vacancies/${vacancyId}/matches`);
  await officer.getByText('Covers what the work asks for').first().waitFor();
  await press(officer, 'Propose');
  await press(officer, 'Ask her');
  const { id } = await scene.world.one<{ id: string }>('select id from referral');
  await her.page.goto(`/suggestion/${id}`);
  await tick(her.page, 'answer', 'yes');
  await press(her.page, 'Send my answer');
  await her.page.getByText('We will introduce you to this employer, and to nobody else.').waitFor();
  await officer.goto(`/staff/vacancies/${vacancyId}/matches`);
  await press(officer, 'Send her card');
  await officer.getByText('Her card is with the employer.').waitFor();
  return id;
}

/** They meet; she is offered the place, has it explained, and says yes. */
async function taken(referralId: string, owner: Person, officer: Page, her: Visitor): Promise<string> {
  await step(owner, 'candidateShortlist', { id: referralId });
  const slots = [inHours(48), inHours(72)];
  await step(owner, 'interviewPropose', { id: referralId, input: { slots, place: 'The yellow door', companionAllowed: true, transportPaid: true } });
  await her.page.goto('/');
  await her.page.getByRole('link', { name: 'Choose a time' }).click();
  await her.page.getByRole('radio').first().check();
  await press(her.page, 'Send my answer');
  await her.page.getByText('It is agreed').waitFor();
  await scene.world.clockForward('3 days');
  const { id: interview } = await scene.world.one<{ id: string }>('select id from interview');
  await step(owner, 'interviewRecord', { id: interview, input: { outcome: 'HIRE' } });
  const { id: offer } = await step(owner, 'offerIssue', { id: referralId, input: offerInput({ startsOn: inDays(20) }) });
  await officer.goto(`/staff/offers/${offer}`);
  for (const told of ['pay', 'hours', 'place', 'whomToCall']) await tick(officer, 'told', told);
  await press(officer, 'It is explained');
  await scene.world.clockForward('25 hours');
  await her.page.goto(`/offer/${offer}`);
  await tick(her.page, 'answer', 'yes');
  await press(her.page, 'Send my answer');
  await her.page.getByText('We are glad.').waitFor();
  return (await scene.world.one<{ id: string }>('select id from placement')).id;
}

/** Both say that it has begun, and only then it counts. */
async function begun(placementId: string, owner: Person, her: Visitor): Promise<void> {
  await clockAt(scene.world, inDays(20), 9 * 3600);
  const state = async (): Promise<unknown> => (await scene.world.one('select state from placement where id = $1', [placementId])).state;
  await her.page.goto('/');
  await press(her.page, 'I have started there');
  await her.page.getByRole('status').waitFor();
  expect(await state()).toBe('PLANNED');
  await step(owner, 'placementConfirmStart', { id: placementId });
  expect(await state()).toBe('ACTIVE');
}

/** Two weeks later staff speak with her, and all is well. */
async function followedUp(officer: Page): Promise<void> {
  await clockAt(scene.world, inDays(34), 9 * 3600);
  await officer.goto('/staff');
  const answer = (question: RegExp | string, said: string): Promise<void> =>
    officer.getByRole('group', { name: question }).getByLabel(said, { exact: true }).check();
  await officer.locator('#due > li', { hasText: 'After two weeks' }).getByRole('link', { name: 'Record it' }).click();
  await answer('How did you speak with her?', 'By telephone');
  for (const question of [/Can you leave the workplace/, /Do you hold your own ID/, /Were you paid in full/]) await answer(question, 'Yes');
  for (const question of [/Has anyone hit/, /Has anyone threatened/]) await answer(question, 'No');
  await answer('How does she feel?', 'Good');
  await press(officer, 'Record it');
  await officer.locator('main .tag', { hasText: 'Done' }).first().waitFor();
}

/** On her phone she says that she cannot leave: the safety lead finds it, and the place stops for everybody. */
async function alarmed(lead: Page, her: Visitor): Promise<void> {
  await her.page.goto('/check-in');
  for (const said of ['Bad', 'Yes', 'No', 'No', 'None of these']) await press(her.page, said);
  await her.page.waitForURL('**/thanks');
  await lead.goto('/staff/alerts');
  await lead.getByRole('link', { name: 'Sophea' }).click();
  await lead.getByText('It can be lifted once the alert is over').waitFor();
  expect(await scene.world.one('select count(*)::int as holds from employer_hold where lifted_at is null')).toEqual({ holds: 1 });
}

/** What was done for her is counted, and the number opens to her row; work that is not safe counts for nothing. */
async function counted(officer: Page): Promise<void> {
  await officer.goto('/staff/indicators');
  await officer.getByLabel('First day').fill(inDays(-30));
  await officer.getByLabel('Last day').fill(inDays(33));
  await press(officer, 'Show the numbers');
  const total = (code: string) =>
    officer
      .getByRole('row')
      .filter({ has: officer.getByText(code, { exact: true }) })
      .locator('.total');
  expect(await total('S4').innerText()).toMatch(/^0/);
  await total('S3').locator('a').click();
  expect(await officer.locator('.rows tbody tr').count()).toBe(1);
}

test.each(SIZES.scripts)(
  'from the first word of a business to the numbers of a year (JavaScript: %s)',
  async (script) => {
    const cast = new Cast(script);
    const owner = await registered(script);
    const { employer } = await owner.ask('{ me { employer { id sites { id } } } }');
    await vetted(cast, employer.id);

    const officer = await cast.staff('PLACEMENT_OFFICER', 'CASE_WORKER');
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea', officer: officer.person, skills: scene.skills });
    const people = new Counted(scene.world, scene.people);
    await scene.world.sql('update trainee set grant_id = $1', [await people.grant('seed', [scene.institution])]);
    await people.consent(trainee);
    await people.service(trainee, 'JOB_SEARCH', inDays(0));
    const vacancyId = await opened(owner, employer.sites[0].id, officer.page);
    const her = await cast.her(trainee);
    const referralId = await introduced(vacancyId, officer.page, her);
    const placementId = await taken(referralId, owner, officer.page, her);
    await begun(placementId, owner, her);
    await followedUp(officer.page);
    await alarmed((await cast.staff('SAFETY_LEAD')).page, her);
    await counted((await cast.staff('MONITORING_OFFICER', 'CASE_WORKER')).page);

    const seen = await owner.ask('{ candidates { nodes { displayName state } } placements { nodes { state } } }');
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(FORBIDDEN_FOR_EMPLOYERS.join('|'), 'iu'));
    for (const { complaints } of [her, officer.visitor]) expect(complaints).toEqual([]);
  },
  WAIT_MS * 4,
);
