import { inDays } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { referralIn } from '../../harness/data/pipeline-rows';
import { safety } from '../../harness/data/safety';
import { inGroup } from '../support/queue-groups';
import { Scene, WAIT_MS } from '../support/scene';

/** Today's queue, with keyboard shortcuts and with its buttons. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

/** A row with its border. */
const ONE_LINE_PX = 42;

async function working(displayName: string): Promise<void> {
  const trainee = await scene.people.trainee(scene.institution, { displayName, officer: scene.officer });
  await startedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
}

test(
  'staff work through the queue with j, k and Enter, and can turn the shortcuts off',
  async () => {
    await working('Sophea');
    await working('Dara');
    await clockAt(scene.harness, inDays(14), 9 * 3600);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, scene.officer);
    const rows = page.locator('#due .due');
    const focused = (): Promise<number> => page.evaluate('[...document.querySelectorAll("#due .due")].indexOf(document.activeElement)');
    expect(await rows.count()).toBe(4);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe(2);
    await page.keyboard.press('k');
    expect(await focused()).toBe(1);
    await visitor.picture('staff-queue');
    expect(await visitor.faults()).toEqual([]);
    const href = await rows.nth(1).locator('[data-next]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.goBack();
    // the queue continues at the last position
    expect(await focused()).toBe(1);
    await page.keyboard.press('j');
    expect(await focused()).toBe(2);
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Turn off shortcuts' }).click();
    await page.keyboard.press('j');
    expect(await focused()).toBe(-1);
    await page.reload();
    await page.getByText('Keyboard shortcuts').click();
    await page.getByRole('button', { name: 'Turn on shortcuts' }).waitFor();
    await page.getByRole('link', { name: 'Follow-ups' }).click();
    await page.waitForURL('**/staff?show=contacts&whose=mine');
    expect(await rows.count()).toBe(4);
    await page.getByRole('link', { name: 'Include colleagues’ tasks' }).click();
    await page.waitForURL('**whose=all');
    expect(await rows.count()).toBe(4);
  },
  WAIT_MS,
);

test(
  'work is grouped by its day in rows of one line, and what waits for her answer is apart',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    await working('Sophea');
    await clockAt(harness, inDays(14), 9 * 3600);
    const vacancy = await people.vacancy(employer);
    const asked = await referralIn(harness, await people.trainee(institution, { displayName: 'Dara', officer }), vacancy, 'ASKED');
    await harness.sql("update referral set asked_at = app.now() - interval '1 day' where id = $1", [asked.id]);
    await harness.sql(
      `insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, safe_days, safe_from_minute, safe_to_minute, may_leave_message)
       select institution_id, id, 'CALL', '012 345 678', 'SELF', 'VERIFIED', current_date, 31, 480, 1020, true from trainee where display_name = 'Sophea'`,
    );
    await harness.sql("delete from contact_method where trainee_id = (select id from trainee where display_name = 'Dara')");
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await visitor.picture('staff-queue-groups');
    const ways = await page.locator('#due .due', { hasText: 'Sophea' }).locator('.reach').allInnerTexts();
    expect(ways).toEqual(ways.map(() => 'Phone call 012\u00A0345\u00A0678 · Monday to Friday, 08:00 to 17:00 · a message may be left'));
    expect(await page.locator('.reach a').first().getAttribute('href')).toBe('tel:012345678');
    expect(await inGroup(page, 'Waiting for others').locator('.reach').innerText()).toBe('No verified way to reach her');
    const heights = await page.locator('#due .due').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights.filter((height) => height > ONE_LINE_PX)).toEqual([]);
    expect(await inGroup(page, 'Overdue').allInnerTexts()).toEqual([expect.stringContaining('First days')]);
    expect(await inGroup(page, 'Waiting for others').allInnerTexts()).toEqual([expect.stringContaining('Awaiting her reply')]);
    const headings = await page.locator('#due h2').allInnerTexts();
    expect(headings.map((text) => text.replace(/\s*\d+$/, ''))).toEqual(['Overdue', expect.stringMatching(/^(This week|Later)$/), 'Waiting for others']);
    expect(await visitor.faults()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await visitor.picture('staff-queue-groups-narrow');
    expect(await visitor.faults()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 740 });
    const other = await referralIn(harness, await people.trainee(institution, { displayName: 'Bopha', officer }), vacancy, 'ASKED');
    await page.reload();
    const row = page.locator('#due .due', { hasText: 'Bopha' });
    await row.getByText('Next steps').click();
    await visitor.picture('staff-queue-withdraw');
    await row.getByRole('button', { name: 'Withdraw Bopha’s referral' }).click();
    await page.getByText('Referral withdrawn.').waitFor();
    expect([new URL(page.url()).pathname, await row.count()]).toEqual(['/staff', 0]);
    expect(await harness.one('select state from referral where id = $1', [other.id])).toEqual({ state: 'WITHDRAWN' });
    // a question whose answer is late is work of today
    await harness.sql("update referral set asked_at = app.now() - interval '9 days' where id = $1", [asked.id]);
    await page.reload();
    expect(await inGroup(page, 'Overdue').count()).toBe(2);
    expect(await inGroup(page, 'Waiting for others').count()).toBe(0);
    const late = inGroup(page, 'Overdue').filter({ hasText: 'Awaiting her reply' });
    await late.getByText('Next steps').click();
    await late.getByRole('button', { name: 'Remind her' }).click();
    await page.getByText('We are sending her a reminder.').waitFor();
    expect(await inGroup(page, 'Waiting for others').innerText()).toContain('reminded today');
  },
  WAIT_MS,
);

test(
  'Enter on a task opens its subject and does not finish it; its button does',
  async () => {
    const { harness, institution, officer } = scene;
    const trainee = await scene.people.trainee(institution, { displayName: 'Sophea', officer });
    await harness.sql(
      `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at)
       values ($1, $2, 'REACH_TRAINEE', $2, gen_random_uuid(), 'OPEN', app.now())`,
      [institution.id, trainee.id],
    );
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const state = async (): Promise<string> => (await harness.one<{ state: string }>('select state from task')).state;
    await page.getByText('Keyboard shortcuts').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/staff/trainees/${trainee.id}`);
    expect(await state()).toBe('OPEN');
    await page.goBack();
    await page.getByRole('button', { name: 'Done: Sophea' }).click();
    await page.getByText('Task completed').waitFor();
    expect(await state()).toBe('DONE');
  },
  WAIT_MS,
);

test(
  'a hold that one person has agreed to lift appears in the queue of a colleague who may give the second agreement',
  async () => {
    const [lead, officer] = [await scene.people.staff(scene.institution, ['SAFETY_LEAD']), await scene.people.staff(scene.institution, ['VETTING_OFFICER'])];
    const reason = { reason: 'Two people were there, and the door is open.' };
    const { id } = await safety(lead, 'employerHold', { id: scene.employer.id, input: reason });
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const row = page.locator('#due .due', { hasText: 'Hold to lift' });
    expect(await row.count()).toBe(0);
    await safety(lead, 'holdAgreeToLift', { id, input: reason });
    await page.reload();
    await visitor.picture('staff-queue-hold');
    await row.getByRole('link', { name: 'See details' }).click();
    await page.waitForURL(`**/staff/holds#hold-${id}`);
    await page.locator(`#hold-${id}`).getByRole('button', { name: 'Agree to lift the hold' }).waitFor();
  },
  WAIT_MS,
);

test(
  'the queue remembers its filter, and after an action it continues at the next row (e completes a row)',
  async () => {
    const { harness, institution, officer } = scene;
    for (const [at, displayName] of ['Bopha', 'Chanthy', 'Dara'].entries()) {
      const { id } = await scene.people.trainee(institution, { displayName, officer });
      await harness.sql(
        `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, state, created_at)
         values ($1, $2, 'REACH_TRAINEE', $2, gen_random_uuid(), 'OPEN', app.now() - $3 * interval '1 day')`,
        [institution.id, id, 3 - at],
      );
    }
    await working('Sophea');
    await clockAt(harness, inDays(14), 9 * 3600);
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.getByRole('link', { name: /^Tasks/ }).click();
    await page.waitForURL('**/staff?show=tasks&whose=mine');
    await page.goto('/staff');
    const names = (): Promise<string[]> => page.locator('#due .due h3 a').allInnerTexts();
    const focused = (): Promise<string> =>
      page.evaluate('document.activeElement.querySelector("h3 a")?.innerText ?? document.activeElement.getAttribute("aria-label")');
    expect(await names()).toEqual(['Bopha', 'Chanthy', 'Dara']);
    for (const key of ['j', 'j']) await page.keyboard.press(key);
    expect(await focused()).toBe('Chanthy');
    await page.keyboard.press('e');
    await page.getByText('Task completed').waitFor();
    await page.waitForLoadState();
    expect([await names(), await focused()]).toEqual([['Bopha', 'Dara'], 'Dara']);
    await page.keyboard.press('e');
    await page.locator('#due .due').nth(1).waitFor({ state: 'detached' });
    await page.waitForLoadState();
    expect([await names(), await focused()]).toEqual([['Bopha'], 'Bopha']);
    await page.locator('a[href="/staff?show=all&whose=mine"]').click();
    await page.waitForURL('**/staff?show=all&whose=mine');
    await page.goto('/staff');
    expect((await names()).includes('Sophea')).toBe(true);
  },
  WAIT_MS,
);

test(
  'sixty items are two pages with true totals, and an action on the second page stays there',
  async () => {
    const { harness, institution, officer } = scene;
    const { id } = await scene.people.trainee(institution, { displayName: 'Sophea', officer });
    await harness.sql(
      `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, assigned_to, state, created_at, due_on)
       select $1, $2, 'PLACEMENT_ENDED', $2, gen_random_uuid(), $3, 'OPEN', app.now() - n * interval '1 hour', case when n <= 5 then $4::date + n end from generate_series(1, 60) n`,
      [institution.id, id, officer.id, inDays(20)],
    );
    for (const script of [true, false]) {
      const visitor = await scene.visitor({ width: 1280, script });
      const { page } = visitor;
      await scene.enterAsStaff(visitor, officer);
      const left = script ? 60 : 59;
      const rows = page.locator('#due .due');
      const heading = (name: string): Promise<string> => page.locator('#due h2', { hasText: name }).locator('small').innerText();
      expect([await rows.count(), await heading('Today'), await page.locator('.tabs .count').first().innerText()]).toEqual([50, `${left - 5}`, `${left}`]);
      expect(await page.getByText('Not all tasks fit').count()).toBe(0);
      await page.getByText(`1 to 50 of ${left}`).waitFor();
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByText(`51 to ${left} of ${left}`).waitFor();
      if (script) {
        await visitor.picture('staff-queue-second-page');
        expect(await visitor.faults()).toEqual([]);
      }
      expect([await rows.count(), await heading('Today'), await heading('Later')]).toEqual([left - 50, `${left - 5}`, '5']);
      const second = page.url();
      if (script) {
        for (const key of ['j', 'j', 'e']) await page.keyboard.press(key);
      } else await rows.nth(1).getByRole('button', { name: 'Done: Sophea' }).click();
      await page.getByText('Task completed').waitFor();
      await page.getByText(`51 to ${left - 1} of ${left - 1}`).waitFor();
      expect([new URL(page.url()).searchParams.get('after'), new URL(page.url()).hash]).toEqual([new URL(second).searchParams.get('after'), '#due-1']);
      if (script) expect(await page.evaluate('[...document.querySelectorAll("#due .due")].indexOf(document.activeElement)')).toBe(1);
      await page.getByRole('link', { name: 'Previous page' }).click();
      await page.getByText(`1 to 50 of ${left - 1}`).waitFor();
      expect(await page.getByRole('link', { name: 'Previous page' }).count()).toBe(0);
      expect(await rows.count()).toBe(50);
    }
  },
  WAIT_MS,
);
