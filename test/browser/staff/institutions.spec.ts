import { IndicatorRows } from '../../harness/data/counted-rows';
import { type Institution, inDays, type Trainee } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Desk, uncountedTasks } from '../support/desk';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
let theirs: Institution;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  theirs = await scene.people.institution();
});

const entered = async (person: Pick<Person, 'id'>, script = true, width = 360): Promise<Visitor> => {
  const visitor = await scene.visitor({ script, width });
  await scene.enterAsStaff(visitor, person);
  return visitor;
};
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults()).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const codeOf = async ({ id }: Trainee): Promise<string> => (await scene.harness.one<{ code: string }>('select code from trainee where id = $1', [id])).code;
const nameOf = async ({ id }: Institution): Promise<string> =>
  (await scene.harness.one<{ name: string }>('select name from institution where id = $1', [id])).name;

test.each(SIZES.scripts)(
  'a trainee is referred without her name, accepted, named with her consent and admitted; until then the other institution reads none of her data (JavaScript: %s)',
  async (script) => {
    const her = await scene.people.trainee(scene.institution, { displayName: 'Kolab' });
    const code = await codeOf(her);
    const ours = await entered(await scene.people.staff(scene.institution, ['CASE_WORKER']), script);
    const other = await entered(await scene.people.staff(theirs, ['CASE_WORKER']), script);
    const { page } = ours;
    await page.goto('/staff/institution-referrals');
    await page.getByRole('link', { name: 'Prepare referral' }).click();
    await page.getByRole('button', { name: 'Prepare referral' }).click();
    await page.getByRole('alert').waitFor();
    await ok(ours, script);
    await page.getByLabel('Trainee code').fill(code);
    await page.getByLabel('Receiving institution').selectOption({ label: await nameOf(theirs) });
    await page.getByRole('group', { name: 'Support needed' }).getByLabel('Learning a trade').check();
    await page.getByRole('group', { name: 'Urgency' }).getByLabel('Needed within days').check();
    await page.getByRole('button', { name: 'Prepare referral' }).click();
    await page.getByText('Referral prepared.').waitFor();
    await ours.picture('referral-prepared');
    await ok(ours, script);
    const { pathname } = new URL(page.url());
    expect((await other.context.request.get(pathname)).status()).toBe(404);
    await page.getByRole('button', { name: 'Offer without a name' }).click();
    await page.getByText('Referral offered without a name.').waitFor();
    await page.goto('/staff/institution-referrals');
    await page.getByText('Their next step is due').waitFor();
    await other.page.goto('/staff/institution-referrals?side=in');
    await other.page.getByRole('link', { name: 'Learning a trade' }).click();
    for (const hers of ['Kolab', code, her.id]) expect(await other.page.content()).not.toContain(hers);
    await other.picture('referral-offered');
    await ok(other, script);
    await other.page.getByRole('button', { name: 'Accept referral' }).click();
    await other.page.getByText('Referral accepted.').waitFor();
    for (const hers of ['Kolab', code, her.id]) expect(await other.page.content()).not.toContain(hers);
    await page.goto(pathname);
    await page.getByRole('button', { name: 'Record her consent' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Language of the explanation' }).waitFor();
    await page.getByRole('group', { name: 'Language of the explanation' }).getByLabel('Khmer').check();
    await page.getByRole('group', { name: 'How it was explained' }).getByLabel('Read aloud to her').check();
    await page.getByRole('button', { name: 'Record her consent' }).click();
    await page.getByText('Consent recorded.').waitFor();
    await ours.picture('referral-agreed');
    await ok(ours, script);
    await page.getByRole('button', { name: 'Disclose her identity' }).click();
    await page.getByText('They now see who she is').waitFor();

    await other.page.reload();
    await other.page.getByText('Kolab').waitFor();
    await other.picture('referral-released');
    await ok(other, script);
    const there = await scene.people.trainee(theirs, { displayName: 'Kolab' });
    await other.page.getByLabel('Her code at your institution').fill(await codeOf(there));
    await other.page.getByRole('button', { name: 'Start service' }).click();
    await other.page.getByText('Service started.').waitFor();
    await other.page.getByRole('button', { name: 'Complete service' }).click();
    await other.page.getByText('Service completed.').waitFor();
    expect(await scene.harness.one('select state, released from institution_referral')).toEqual({ state: 'DONE', released: null });
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'the steward reviews a partner twice, and both see its progress (JavaScript: %s)',
  async (script) => {
    const visitor = await entered(await scene.people.staff(scene.institution, ['INSTITUTION_ADMIN']), script);
    const { page } = visitor;
    await page.goto('/staff/institutions');
    await page.getByRole('link', { name: await nameOf(theirs), exact: true }).click();
    await page.getByText('No capacity review yet').waitFor();
    const recordReview = async (score: string, on: string): Promise<void> => {
      await page.getByLabel('Review date').fill(on);
      for (const radio of await page.locator(`input[type=radio][value="${score}"]`).all()) await radio.check();
      await page.getByRole('button', { name: 'Save review' }).click();
    };
    await page.getByRole('link', { name: 'Record first review' }).click();
    await page.getByRole('button', { name: 'Save review' }).click();
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(10);
    await visitor.picture('review');
    await ok(visitor, script);
    await recordReview('1', inDays(-30));
    await page.getByText('First review: 10 of 40 points.').waitFor();
    await page.getByRole('link', { name: 'Record new review' }).click();
    await recordReview('3', inDays(-1));
    await page.getByText('From 10 to 30 of 40 points: 20 more than at the first review.').waitFor();
    await page.locator('summary', { hasText: 'Record support' }).click();
    await page.getByRole('group', { name: 'Type' }).getByLabel('Training').check();
    await page.getByLabel('Topic').fill('Two days on safe contact');
    await page.getByLabel('Hours').fill('16');
    await page.getByRole('button', { name: 'Record support' }).click();
    await page.getByText('Two days on safe contact').waitFor();
    await visitor.picture('capacity');
    await ok(visitor, script);
    const theirAdmin = await entered(await scene.people.staff(theirs, ['INSTITUTION_ADMIN']), script);
    await theirAdmin.page.goto('/staff/institutions');
    await theirAdmin.page.getByRole('link', { name: await nameOf(theirs) }).click();
    await theirAdmin.page.getByText('From 10 to 30 of 40 points').waitFor();
    expect(await theirAdmin.page.getByRole('link', { name: 'Record new review' }).count()).toBe(0);
    expect((await theirAdmin.context.request.get(`/staff/institutions/${scene.institution.id}`)).status()).toBe(404);
  },
  WAIT_MS,
);

test(
  'an institution adds a programme, staff find it by word, kind and province, and the institution closes it',
  async () => {
    const visitor = await entered(scene.officer);
    const { page } = visitor;
    await page.goto('/staff/programmes/new');
    await page.getByRole('button', { name: 'Save programme' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Lotus Legal Desk');
    await page.getByLabel('Name in Khmer').fill('តុច្បាប់ផ្កាឈូក');
    await page.getByRole('group', { name: 'Help offered' }).getByLabel('Legal help').check();
    await page.getByLabel('Where').selectOption('12');
    await page.getByLabel('What it does and for whom').fill('Advice without a fee.');
    await page.getByLabel('How to contact it').fill('000 000 001');
    await page.getByRole('button', { name: 'Save programme' }).click();
    await page.getByText('Programme saved').waitFor();
    await visitor.picture('directory');
    expect(await visitor.faults()).toEqual([]);
    const countResults = async (query: Record<string, string>): Promise<number> => {
      await page.goto(`/staff/programmes?${new URLSearchParams(query).toString()}`);
      return await page.getByRole('heading', { name: 'Lotus Legal Desk' }).count();
    };
    expect([
      await countResults({ text: 'legal' }),
      await countResults({ text: 'ផ្កាឈូក', kind: 'LEGAL', province: '12' }),
      await countResults({ text: 'a%' }),
    ]).toEqual([1, 1, 0]);
    expect([await countResults({ kind: 'HEALTH' }), await countResults({ province: '01' }), await countResults({ kind: 'NO_KIND' })]).toEqual([0, 0, 1]);
    const theirOfficer = await entered(await scene.people.staff(theirs, ['PLACEMENT_OFFICER']));
    await theirOfficer.page.goto('/staff/programmes');
    expect(await theirOfficer.page.getByRole('link', { name: 'Edit or close' }).count()).toBe(0);
    await page.goto('/staff/programmes');
    await page.getByRole('link', { name: 'Edit or close' }).click();
    await page.getByText('Programme no longer exists').click();
    await page.getByRole('button', { name: 'Close programme' }).click();
    await page.getByText('No programmes yet').waitFor();
  },
  WAIT_MS,
);

async function begin(desk: Desk, task: string, place: string): Promise<void> {
  await desk.begin(task);
  await desk.place(place);
}

test(
  'the interaction counts of institution and grant tasks match docs/portal-tasks.md',
  async () => {
    const code = await codeOf(await scene.people.trainee(scene.institution, { displayName: 'Kolab' }));
    await new IndicatorRows(scene.harness, scene.people).grant('seed', [scene.institution]);
    const ours = await Desk.of(scene, await scene.people.staff(scene.institution, ['CASE_WORKER', 'INSTITUTION_ADMIN', 'MONITORING_OFFICER']));
    const other = await Desk.of(scene, await scene.people.staff(theirs, ['CASE_WORKER']));
    const { page } = ours;

    await begin(ours, 'Prepare a referral to another institution and offer it without a name', 'Partner referrals');
    await ours.link('Prepare referral');
    await ours.fill('Trainee code', code);
    await ours.hand.choose(page.getByLabel('Receiving institution'), theirs.id);
    await ours.tick('Learning a trade', page.getByRole('group', { name: 'Support needed' }));
    await ours.tick('Needed within days', page.getByRole('group', { name: 'Urgency' }));
    await ours.press('Prepare referral');
    await ours.press('Offer without a name');
    await page.getByText('Referral offered without a name.').waitFor();

    await begin(other, 'Answer an offered referral', 'Partner referrals');
    await other.link(/^Offered to us/);
    await other.link('Learning a trade');
    await other.press('Accept referral');
    await other.page.getByText('Referral accepted.').waitFor();
    other.expectAsWritten();

    await begin(ours, 'Record her consent and disclose her identity to the other institution', 'Partner referrals');
    await ours.link('Learning a trade');
    await ours.tick('Khmer', page.getByRole('group', { name: 'Language of the explanation' }));
    await ours.tick('Read aloud to her', page.getByRole('group', { name: 'How it was explained' }));
    await ours.press('Record her consent');
    await ours.press('Disclose her identity');
    await page.getByText('They now see who she is').waitFor();

    await begin(ours, 'Review a partner: ten questions, one press each', 'Institutions');
    await ours.link(await nameOf(theirs));
    await ours.link('Record first review');
    for (const radio of await page.locator('input[type=radio][value="3"]').all()) await ours.hand.tick(radio);
    await ours.press('Save review');
    await page.getByText('30 of 40 points').first().waitFor();

    await begin(ours, 'Find a programme in the directory by kind and province', 'Programme directory');
    await ours.choose('Support needed', 'LEGAL');
    await ours.choose('Where', '12');
    await ours.press('Search');
    await page.waitForURL('**province=12**');

    await begin(ours, 'Add a target to a grant', 'Grants');
    await ours.link('Title');
    await ours.link(/^Edit grant/);
    await ours.fill('Counselled', '15');
    await ours.press('Save grant');
    await page.getByText('Grant saved').waitFor();

    await begin(ours, 'See what the current grant has reached', 'Indicators');
    await page.getByText('0 of 1 targets reached.').waitFor();
    await begin(ours, 'Open one number of the report to its rows', 'Indicators');
    await ours.hand.press(page.locator('tr:has(:text-is("Counselled")) .total a'));
    await page.getByRole('heading', { name: 'Counselled' }).waitFor();
    await begin(ours, 'Publish the report of the last month', 'Indicators');
    await ours.press('Publish report');
    await page.getByText('Report published. It will not change.').waitFor();
    await begin(ours, 'Download a published report as CSV', 'Indicators');
    await ours.link(/^Month:/);
    await Promise.all([page.waitForEvent('download'), ours.press('Export CSV')]);
    await begin(ours, 'Open the print view of a published report; the browser’s own Print is one more', 'Indicators');
    await ours.link(/^Month:/);
    await ours.link('Print donor report');
    await page.getByRole('heading', { name: 'What is counted' }).waitFor();
    ours.expectAsWritten();
    expect(uncountedTasks('institutions.spec.ts')).toEqual([]);
  },
  WAIT_MS,
);
