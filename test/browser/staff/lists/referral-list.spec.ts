import { inDays } from '../../../harness/data/people';
import { otherOptionForAll, referralIn } from '../../../harness/data/pipeline-rows';
import { startedPlacement } from '../../../harness/data/placements';
import { Scene, WAIT_MS } from '../../support/scene';

/** The lists of referrals and placements without a script, by script, and on a phone. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  await scene.harness.sql('delete from daily_listing');
});

test(
  'an officer asks all trainees of a list of referrals, reads who is left out, and undoes it; the view is saved',
  async () => {
    const { harness, people, institution, officer } = scene;
    const vacancy = await people.vacancy(scene.employer);
    for (const displayName of ['Bopha', 'Dara', 'Maly']) {
      const trainee = await people.trainee(institution, { displayName, officer });
      await referralIn(harness, trainee, vacancy, displayName === 'Maly' ? 'ASKED' : 'PROPOSED');
    }
    // each has another option, which an employer is looking at
    await otherOptionForAll(harness, await people.vacancy(await people.employer()), officer);
    const visitor = await scene.visitor({ width: 1280, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await visitor.toPlace('Referrals');
    await page.getByRole('link', { name: 'Trainee', exact: true }).click();
    const names = (): Promise<string[]> => page.locator('table.dense tbody th a').allTextContents();
    expect(await names()).toEqual(['Bopha', 'Bopha', 'Dara', 'Dara', 'Maly', 'Maly']);
    await visitor.picture('referral-list');
    expect(await visitor.overflow([360, 768, 1280])).toEqual([]);
    await page.getByRole('checkbox', { name: 'All 6 in this list' }).check();
    await page.getByRole('button', { name: 'Ask selected trainees' }).click();
    await page.getByText('2 trainees asked. Awaiting their replies.').waitFor();
    const leftOut = await page.locator('.problems li').allTextContents();
    expect(leftOut.map((text) => /^(\w+) \(.+\): .+/.exec(text)?.[1]).toSorted()).toEqual(['Bopha', 'Dara', 'Maly', 'Maly']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone. Nothing was sent.').waitFor();
    expect(await harness.sql("select count(*)::int as n from referral where state = 'PROPOSED'")).toEqual([{ n: 2 }]);
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Waiting for').selectOption({ label: 'Us' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**awaited=us*');
    expect(await names()).toEqual(['Bopha', 'Dara']);
    await page.getByText('Save this view').click();
    await page.getByLabel('View name').fill('For us');
    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByText('View saved.').waitFor();
    // one referral from its row
    await page.locator('details.move-to summary').first().click();
    await page.getByRole('button', { name: 'Withdraw Bopha’s referral' }).click();
    await page.getByText('Referral withdrawn. We do not tell the employer why.').waitFor();
    expect(await names()).toEqual(['Dara']);
  },
  WAIT_MS,
);

test(
  'on a phone the lists are cards in both languages, and the trainee of a placement is handed over',
  async () => {
    const { harness, people, institution, officer } = scene;
    const colleague = await people.staff(institution, ['PLACEMENT_OFFICER']);
    const trainee = await people.trainee(institution, { displayName: 'Bopha', officer });
    await startedPlacement(harness, trainee, await people.vacancy(scene.employer, { startsOn: inDays(0) }));
    await referralIn(harness, await people.trainee(institution, { displayName: 'Dara', officer }), await people.vacancy(scene.employer), 'ASKED');
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.goto('/staff/referrals');
    await visitor.picture('referral-list-360');
    expect(await visitor.faults()).toEqual([]);
    await page.goto('/staff/placements');
    await page.getByText('Both sides', { exact: true }).waitFor();
    await visitor.picture('placement-list-360');
    await page.getByRole('link', { name: 'Select all on this page' }).click();
    await page.getByLabel('New placement officer').selectOption(colleague.id);
    await page.getByRole('button', { name: 'Hand over selected trainees' }).click();
    await page.getByText('1 trainee handed over.').waitFor();
    expect(await harness.sql('select placement_officer_id as id from trainee where id = $1', [trainee.id])).toEqual([{ id: colleague.id }]);
    await visitor.switchLanguage();
    await visitor.picture('placement-list-km-360');
    expect(await visitor.faults()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await visitor.picture('placement-list-km');
    await page.goto('/staff/referrals');
    await visitor.picture('referral-list-km');
  },
  WAIT_MS,
);
