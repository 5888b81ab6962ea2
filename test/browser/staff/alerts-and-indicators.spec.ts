import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { IndicatorRows } from '../../harness/data/counted-rows';
import { inDays } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { alertsSeenBy, checkIn } from '../../harness/data/safety';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Hand } from '../support/interaction-count';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
let lead: Person;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  lead = await scene.people.staff(scene.institution, ['SAFETY_LEAD']);
});

/** The trainee reports on her own page that she cannot leave after her shift. */
async function critical(): Promise<string> {
  const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea' });
  const { id } = await startedPlacement(scene.harness, trainee, await scene.people.vacancy(scene.employer, { startsOn: inDays(0) }));
  await checkIn(trainee.user, id, { canLeave: 'NO' });
  return (await alertsSeenBy(lead))[0]?.id;
}
const entered = async (person: Person, script = true): Promise<Visitor> => {
  const visitor = await scene.visitor({ script });
  await scene.enterAsStaff(visitor, person);
  return visitor;
};
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults()).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const places = (page: Page): Promise<string[]> => page.locator('#navigation a').allTextContents();
const agree = async (page: Page, reason: string): Promise<void> => {
  await page.getByLabel('Why is it safe to lift the hold?').fill(reason);
  await page.getByRole('button', { name: 'Agree to lift the hold' }).click();
};

test.each(SIZES.scripts)(
  'on a phone, an alert is handled from her wishes to its resolution, and two people lift the hold (JavaScript: %s)',
  async (script) => {
    await critical();
    const visitor = await entered(lead, script);
    const { page } = visitor;
    expect(await places(page)).toEqual(expect.arrayContaining(['To do', 'Safety alerts', 'Employer holds', 'Indicators']));
    await visitor.toPlace('Safety alerts');
    await page.getByText('She cannot leave after her shift').waitFor();
    await visitor.picture('alerts');
    await ok(visitor, script);
    await page.getByRole('link', { name: 'Sophea' }).click();
    await page.locator('.heavy dt', { hasText: 'Can you leave the workplace' }).waitFor();
    expect(await page.locator('.heavy dd').allInnerTexts()).toEqual(['No']);
    await page.getByText('The hold can be lifted once the alert has ended').waitFor();
    // its day is short, with the exact one as its title
    expect(await page.locator('.facts time').first().getAttribute('title')).toMatch(/\d{4}/);
    expect(await page.locator('.facts time').first().innerText()).not.toMatch(/\d{4}/);
    // on her page, a critical alert comes before everything else
    await page.getByRole('link', { name: 'Trainee page' }).click();
    expect(await page.locator('.attention.grave + .tags').count()).toBe(1);
    await page.locator('.attention.grave').getByRole('link', { name: 'Critical safety alert' }).click();
    await page.getByText('The hold can be lifted once the alert has ended').waitFor();
    await visitor.picture('alert-open');
    await ok(visitor, script);

    await page.getByLabel('What does she want?').fill('To leave, and nobody told.');
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Is her life at risk?' }).waitFor();
    await visitor.picture('alert-problem');
    await ok(visitor, script);
    expect(await page.getByLabel('What does she want?').inputValue()).toBe('To leave, and nobody told.');
    await page.getByRole('group', { name: 'Is her life at risk?' }).getByLabel('No').check();
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.getByText('Wishes recorded.').waitFor();

    await page.getByLabel('What was done?').fill('Called her aunt.');
    const agreed = page.getByRole('group', { name: 'Did she agree?' });
    await agreed.getByLabel('No').check();
    await page.getByRole('button', { name: 'Record step' }).click();
    await page.getByRole('alert').getByText('Ask her first: this step needs her agreement.').waitFor();
    expect(await page.getByLabel('What was done?').inputValue()).toBe('Called her aunt.');
    await agreed.getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Record step' }).click();
    await page.locator('.steps .said', { hasText: 'Called her aunt.' }).waitFor();
    await visitor.picture('alert-acting');
    await ok(visitor, script);

    await page.locator('summary', { hasText: 'Resolve alert' }).click();
    await page.getByLabel('Outcome', { exact: true }).fill('The door stays open.');
    await page.getByRole('group', { name: 'Does she agree with the outcome?' }).getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Resolve alert' }).click();
    await page.getByRole('alert').getByText('To do first').waitFor();
    await page.locator('#endReport').selectOption('REPORTED');
    await page.getByRole('button', { name: 'Resolve alert' }).click();
    await page.getByText('Two people must agree, one of them the safety lead.').waitFor();
    await page.getByRole('button', { name: 'Agree to lift the hold' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Why is it safe to lift the hold?' }).waitFor();
    await agree(page, 'I was there.');
    await page.getByText('You have agreed. A second person must also agree. The employer is not informed.').waitFor();
    await visitor.picture('alert-over');
    await ok(visitor, script);
    expect(await scene.harness.one('select lifted_at from employer_hold')).toEqual({ lifted_at: null });

    const second = await entered(await scene.people.staff(scene.institution, ['VETTING_OFFICER']), script);
    await second.toPlace('Employer holds');
    await second.page.getByText('The safety lead has agreed.').waitFor();
    await second.picture('holds-second');
    await ok(second, script);
    expect(await second.page.getByRole('link', { name: 'Open the alert behind this hold' }).count()).toBe(0);
    await agree(second.page, 'So was I.');
    await second.page.getByText('Hold lifted.').waitFor();
    await second.page.getByText('No employers on hold').waitFor();
    expect(await scene.harness.one('select state, mandatory_report, trainee_agreed, safety_wishes from safety_alert')).toEqual({
      state: 'RESOLVED',
      mandatory_report: 'REPORTED',
      trainee_agreed: true,
      safety_wishes: 'To leave, and nobody told.',
    });
    expect((await scene.harness.one('select lifted_at is not null as lifted from employer_hold'))['lifted']).toBe(true);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'a new safety lead sees within two interactions from To do who else is there and whether everyone was contacted (JavaScript: %s)',
  async (script) => {
    await critical();
    const officer = await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']);
    const visitor = await entered(lead, script);
    const { page } = visitor;
    for (const [from, to] of [
      ['Critical safety alert', /staff\/alerts\//],
      ['Check how your trainees at this employer are.', /staff\/holds\?employer=/],
    ] as const) {
      await page.goto('/staff');
      const hand = new Hand();
      await hand.press(page.locator('#due .due', { hasText: from }).locator('h3 a'));
      await page.waitForURL(to);
      expect(hand.count).toBeLessThanOrEqual(2);
      await page.getByText('1 trainee of ours there: 1 still to contact').first().waitFor();
      await page.locator('.lines .split', { hasText: 'Sophea' }).getByText('Still to contact, assigned to').waitFor();
      await ok(visitor, script);
    }
    await visitor.picture('hold-people');
    await scene.harness.sql("update task set state = 'DONE', done_at = app.now(), done_by = $1 where kind = 'HOLD_CONTACT'", [officer.id]);
    await page.reload();
    await page.getByText('1 trainee of ours there: all contacted').first().waitFor();
  },
  WAIT_MS,
);

test(
  'staff who may not read an alert get the same not-found page as for an unknown address',
  async () => {
    const id = await critical();
    const theirs = await scene.people.staff(await scene.people.institution(), ['SAFETY_LEAD']);
    const officer = await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']);
    for (const person of [officer, theirs]) {
      const { page, context } = await entered(person);
      const readPage = async (path: string) => {
        const answer = await context.request.get(path);
        return [answer.status(), (await answer.text()).replaceAll(/lang=\w\w|name="csrf" value="[^"]*"/g, '')];
      };
      const missing = await readPage(`/staff/alerts/${randomUUID()}`);
      expect(missing[0]).toBe(404);
      expect(await readPage(`/staff/alerts/${id}`)).toEqual(missing);
      if (person === officer) expect([await readPage('/staff/alerts'), (await places(page)).includes('Safety alerts')]).toEqual([missing, false]);
    }
  },
  WAIT_MS,
);

test(
  'an unfounded alert can be reopened, and the safety lead can hold another employer without an alert',
  async () => {
    const id = await critical();
    const visitor = await entered(lead);
    const { page } = visitor;
    await page.goto(`/staff/alerts/${id}`);
    await page.getByLabel('What does she want?').fill('To stay.');
    await page.getByRole('group', { name: 'Is her life at risk?' }).getByLabel('Yes').check();
    await page.getByRole('button', { name: 'Save wishes' }).click();
    await page.locator('summary', { hasText: 'Close as unfounded' }).click();
    await page.getByLabel('What showed that it was unfounded?').fill('A misunderstanding.');
    await page.getByRole('button', { name: 'Close as unfounded' }).click();
    await page.getByText('Alert closed as unfounded.').waitFor();
    await page.getByText('Reopen', { exact: true }).click();
    await page.getByLabel('Why is it reopened?').fill('She called again.');
    await page.getByRole('button', { name: 'Reopen alert' }).click();
    await page.getByText('Alert reopened.').waitFor();
    const { id: other } = await scene.people.employer();
    await page.goto('/staff/holds');
    await visitor.picture('holds');
    expect(await visitor.faults()).toEqual([]);
    await page.locator(`a[href$="${other}"]`).click();
    await page.getByRole('button', { name: 'Place hold' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Why is the hold needed?').fill('A neighbour called.');
    await visitor.picture('hold-place');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Place hold' }).click();
    await page.getByText('Hold placed.').waitFor();
    expect((await scene.harness.sql('select employer_id from employer_hold where lifted_at is null')).map((row) => row['employer_id']).sort()).toEqual(
      [other, scene.employer.id].sort(),
    );
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  "an institution's own number opens to its rows and is not printed (JavaScript: %s)",
  async (script) => {
    const counted = new IndicatorRows(scene.harness, scene.people);
    await counted.grant('seed', [scene.institution]);
    for (let at = 0; at < 12; at++) await counted.service(await counted.person(scene.institution), 'COUNSELLING_INDIVIDUAL', inDays(-30));
    await counted.service(await counted.person(scene.institution), 'JOB_SEARCH', inDays(-30));
    const visitor = await entered(await scene.people.staff(scene.institution, ['MONITORING_OFFICER', 'CASE_WORKER']), script);
    const { page } = visitor;
    await visitor.toPlace('Indicators');
    await page.getByLabel('First day').fill(inDays(-60));
    await page.getByLabel('Last day').fill(inDays(-90));
    await page.getByRole('button', { name: 'Show report' }).click();
    await page.getByRole('alert').getByText('This is before the start.').waitFor();
    await ok(visitor, script);
    await page.getByLabel('Last day').fill(inDays(-1));
    await page.getByRole('button', { name: 'Show report' }).click();
    const row = (indicator: string) => page.getByRole('row').filter({ has: page.getByText(indicator, { exact: true }) });
    const assisted = row('Assisted towards employment').locator('.total');
    expect([await assisted.locator('a').innerText(), await assisted.locator('.ours').count()]).toEqual(['1', 0]);
    await page.getByText('They are not published and stay inside the institution.').waitFor();
    await visitor.picture('indicators');
    await ok(visitor, script);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.total a').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await row('Counselled').locator('.total a').click();
    await page.getByRole('heading', { name: 'Counselled' }).waitFor();
    expect(await page.locator('.rows tbody tr').count()).toBe(12);
    await visitor.picture('indicator-rows');
    await ok(visitor, script);
    await visitor.switchLanguage();
    await page.getByRole('heading', { name: 'បានទទួលការប្រឹក្សា' }).waitFor();
    expect(await page.locator('.rows tbody tr').count()).toBe(12);
    await ok(visitor, script);
  },
  WAIT_MS,
);

test(
  'the trainee of an alert is found by her code in any spelling',
  async () => {
    const trainee = await scene.people.trainee(scene.institution, { displayName: 'Sophea' });
    const visitor = await entered(lead);
    const { page } = visitor;
    await page.goto('/staff/alerts/new');
    const enterCode = async (code: string): Promise<void> => {
      await page.getByLabel('Trainee code').fill(code);
      await page.getByRole('button', { name: 'Continue' }).click();
    };
    await enterCode('');
    await page.getByText('Enter her code.').waitFor();
    await enterCode('W-NOBODY');
    await page.getByText('No trainee has this code.').waitFor();
    await enterCode(` ${trainee.code.replace('W-', '').toLowerCase()}​`);
    await page.getByRole('heading', { name: 'Sophea' }).waitFor();
    await ok(visitor, true);
  },
  WAIT_MS,
);
