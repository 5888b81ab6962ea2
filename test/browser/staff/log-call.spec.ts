import type { Locator } from 'playwright-core';
import { inDays } from '../../harness/data/people';
import { clockAt, startedPlacement } from '../../harness/data/placements';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inGroup } from '../support/queue-groups';
import { Scene, WAIT_MS } from '../support/scene';

/** Staff log a call where they see that one is due. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

test(
  'a call is logged in three presses in a row that waits for her reply, in an overdue follow-up and on her page, and the place in the queue stays',
  async () => {
    const { harness, people, institution, officer, employer } = scene;
    const sophea = await people.trainee(institution, { displayName: 'Sophea', officer });
    await startedPlacement(harness, sophea, await people.vacancy(employer, { startsOn: inDays(0) }));
    await clockAt(harness, inDays(14), 9 * 3600);
    const dara = await people.trainee(institution, { displayName: 'Dara', officer });
    const { id: asked } = await referralIn(harness, dara, await people.vacancy(employer), 'ASKED');
    await harness.sql("update referral set asked_at = app.now() - interval '1 day' where id = $1", [asked]);
    await harness.sql(
      `insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, safe_days, safe_from_minute, safe_to_minute, may_leave_message)
       values ($1, $2, 'CALL', '012 345 678', 'SELF', 'VERIFIED', current_date, 31, 480, 1020, false), ($1, $2, 'SMS', '012 345 678', 'SELF', 'BLOCKED', null, 31, 480, 1020, false)`,
      [institution.id, dara.id],
    );
    const logged = (): Promise<unknown[]> =>
      harness.sql('select t.display_name as name, c.outcome, c.way from contact_log c join trainee t on t.id = c.trainee_id order by c.logged_at');
    const logCall = async (of: Locator, outcome: string): Promise<void> => {
      await of.getByText('Log a call', { exact: true }).click();
      await of.getByLabel(outcome).check();
      await of.getByRole('button', { name: 'Log contact' }).click();
      await page.getByText('Contact logged.').waitFor();
      await page.waitForLoadState();
    };
    const visitor = await scene.visitor({ width: 1280 });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    const focused = (): Promise<string> => page.evaluate('document.activeElement.querySelector("h3 a")?.innerText ?? ""');
    const waiting = inGroup(page, 'Waiting for others').filter({ hasText: 'Dara' });
    expect(await waiting.innerText()).toContain('Do not use: Text message');
    await waiting.getByText('Log a call', { exact: true }).click();
    await visitor.picture('staff-queue-log-call');
    expect(await visitor.faults()).toEqual([]);
    expect(await waiting.getByLabel('Message left').count()).toBe(0);
    // without an outcome nothing is logged, and the note stays
    await waiting.getByText('Details and next call').click();
    await waiting.getByLabel('Note').fill('Her aunt answered.');
    await waiting.getByRole('button', { name: 'Log contact' }).click();
    await page.getByRole('alert').waitFor();
    expect([await waiting.getByLabel('Note').inputValue(), await logged()]).toEqual(['Her aunt answered.', []]);
    await waiting.getByLabel('Someone else answered').check();
    await waiting.getByRole('button', { name: 'Log contact' }).click();
    await page.getByText('Contact logged.').waitFor();
    await page.waitForLoadState();
    expect([new URL(page.url()).pathname, await focused()]).toEqual(['/staff', 'Dara']);
    const overdue = inGroup(page, 'Overdue').filter({ hasText: 'First days' });
    await logCall(overdue, 'No answer');
    expect(await focused()).toBe('Sophea');
    expect(await inGroup(page, 'Overdue').filter({ hasText: 'First days' }).innerText()).toContain('not reached, attempts: 1');
    await page.goto(`/staff/trainees/${dara.id}`);
    expect(await page.locator('#contact').innerText()).toMatch(/Phone call 012.345.678[^]*Last contact: [^·]+ · last attempt: today at/);
    await logCall(page.locator('#contact'), 'Talked with her');
    expect(await page.locator('#contact').innerText()).toMatch(/Last contact: today at \d\d:\d\d/);
    expect(await page.locator('#contact time').first().getAttribute('title')).toMatch(/20\d\d/);
    expect(await page.locator('#due').innerText()).toContain('Awaiting her reply');
    await visitor.picture('staff-person-page');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Timeline' }).click();
    await visitor.picture('staff-person-timeline');
    expect(await page.locator('.timeline li p:first-of-type').allInnerTexts()).toEqual([
      'Contact: We called her, Talked with her',
      'Contact: We called her, Someone else answered',
      expect.stringMatching(/^Asked about a referral · Kitchen helper, Bakery/),
      expect.stringMatching(/^(Referral started|She consented)/),
      expect.stringMatching(/^(Referral started|She consented)/),
      expect.stringMatching(/^(Registered|Job-ready)$/),
      expect.stringMatching(/^(Registered|Job-ready)$/),
    ]);
    expect(await visitor.faults()).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/staff?lang=km');
    await page.locator('.due-call summary').first().click();
    await visitor.picture('staff-queue-log-call-khmer');
    expect(await visitor.faults()).toEqual([]);
    expect(await logged()).toEqual([
      { name: 'Dara', outcome: 'SOMEONE_ELSE', way: 'CALL' },
      { name: 'Sophea', outcome: 'NO_ANSWER', way: 'CALL' },
      { name: 'Dara', outcome: 'TALKED', way: 'CALL' },
    ]);
  },
  WAIT_MS,
);

test(
  'the number of another person is warned about once before it is saved, and a pause she asks for is shown where staff would call her',
  async () => {
    const { harness, people, institution, officer } = scene;
    const [dara, bopha] = [
      await people.trainee(institution, { displayName: 'Dara', officer }),
      await people.trainee(institution, { displayName: 'Bopha', officer }),
    ];
    await harness.sql(
      "insert into contact_method (institution_id, trainee_id, kind, address, owner, state) values ($1, $2, 'CALL', '+855 12 345 678', 'SELF', 'UNVERIFIED')",
      [institution.id, bopha.id],
    );
    const visitor = await scene.visitor({ width: 360, script: false });
    const { page } = visitor;
    await scene.enterAsStaff(visitor, officer);
    await page.goto(`/staff/trainees/${dara.id}/contacts/new`);
    await page.getByLabel('Phone call', { exact: true }).check();
    await page.getByLabel('Number or address').fill('012 345 678');
    await page.getByLabel('Only hers', { exact: true }).check();
    await page.getByLabel('Last day without contact').fill(inDays(-1).split('-').reverse().join('/'));
    await page.getByRole('button', { name: 'Save contact method' }).click();
    await page.getByRole('heading', { name: 'Another person has the same number' }).waitFor();
    await page.getByRole('link', { name: 'Bopha' }).waitFor();
    expect(await harness.sql('select id from contact_method where trainee_id = $1 and kind = $2', [dara.id, 'CALL'])).toEqual([]);
    await visitor.picture('contact-same-number');
    await page.getByRole('button', { name: 'Save contact method' }).click();
    // a pause that is over is refused, at its field
    await page.getByRole('alert').getByRole('link', { name: 'Last day without contact' }).waitFor();
    await page.getByLabel('Last day without contact').fill(inDays(5).split('-').reverse().join('/'));
    await page.getByRole('button', { name: 'Save contact method' }).click();
    await page.getByText('Contact method saved.').waitFor();
    await page.goto(`/staff/trainees/${dara.id}`);
    expect(await page.locator('#contact').innerText()).toMatch(/Do not use before [^:]+:\d\d: Phone call/);
    await page.goto(`/staff/trainees/${dara.id}/consent`);
    await page
      .locator('#contacts')
      .getByText(/^Do not use this contact method up to and including /)
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  },
  WAIT_MS,
);
