import { randomUUID } from 'node:crypto';
import { FORBIDDEN_FOR_EMPLOYERS, FORBIDDEN_FOR_TRAINEES } from '../../repository/vocabulary';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { apprenticeshipAt, acceptedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { SIZES } from '../../sizes';
import { Hand } from '../support/interaction-count';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

/** An employer's work on the candidates referred to it. */
let scene: Scene;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(() => scene.reset());

const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const introduced = async (state = 'SENT') => {
  const trainee = await scene.people.trainee(scene.institution, { skills: scene.skills });
  return referralIn(scene.harness, trainee, await scene.people.vacancy(scene.employer, { skills: scene.skills }), state);
};

test.each(SIZES.scripts)(
  'an employer opens a candidate, shortlists her, declines and undoes it (JavaScript: %s)',
  async (script) => {
    const { id } = await introduced();
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await visitor.picture('employer-home');
    await ok(visitor, script);
    const hand = new Hand();
    await hand.press(page.getByRole('link', { name: 'See details', exact: true }));
    await page.getByText('Viewed by your team').waitFor();
    await page.getByRole('button', { name: 'Add to shortlist' }).click();
    await page.getByText('Shortlisted').waitFor();
    const person = page.url();
    await page.goto('/employer');
    await page.getByText('1 candidate awaits your decision').waitFor();
    await page.goto(person);
    await hand.press(page.locator('summary', { hasText: 'Decline candidate' }));
    await page.getByRole('button', { name: 'Decline candidate' }).click();
    await page.getByRole('alert').getByText('Please choose an answer.').waitFor();
    await hand.tick(page.getByLabel('Other hours were needed'));
    await visitor.picture('employer-not-this-time');
    await ok(visitor, script);
    await hand.press(page.getByRole('button', { name: 'Decline candidate' }));
    await page.getByText('You declined this candidate').waitFor();
    await visitor.picture('employer-undo');
    await ok(visitor, script);
    expect(hand.count).toBe(4);
    expect(await scene.harness.one('select state from referral where id = $1', [id])).toEqual({ state: 'SHORTLISTED' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Decision undone. No one was notified.').waitFor();
    await page.getByText('Shortlisted').waitFor();
    await page.locator('summary', { hasText: 'Decline candidate' }).click();
    await page.getByLabel('Other hours were needed').check();
    await page.getByRole('button', { name: 'Decline candidate' }).click();
    await page.getByText('You declined this candidate').waitFor();
    await scene.harness.clockForward('11 minutes');
    await page.getByRole('button', { name: 'Undo' }).click(); // too late
    await page.getByRole('alert').getByText('This is not possible now').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await scene.harness.one('select reason from referral_decline where referral_id = $1', [id])).toEqual({ reason: 'HOURS' });
    await page.goto('/employer/candidates');
    await visitor.picture('employer-people');
    await ok(visitor, script);
    const texts = await Promise.all(
      [randomUUID(), 'nothing'].flatMap((other) =>
        ['', '/times', '/offer', '/interview.ics'].map(async (of) => (await page.request.get(`/employer/candidates/${other}${of}`)).status()),
      ),
    );
    expect(new Set(texts)).toEqual(new Set([404]));
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an employer proposes three times in at most 4 interactions, exports the agreed one without a name, and records the outcome (JavaScript: %s)',
  async (script) => {
    const { id, trainee } = await introduced('SHORTLISTED');
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${id}`);
    const hand = new Hand();
    await hand.press(page.getByRole('link', { name: 'Propose interview times' }));
    await page.getByRole('heading', { name: 'Propose interview times' }).waitFor();
    // the back link is an icon and one text in any number of languages: no gap within a name
    expect(await page.locator('.back > *').count()).toBe(2);
    await visitor.picture('employer-times');
    await ok(visitor, script);
    const change = async (label: string, typed: string): Promise<string> => {
      await page.getByLabel(label).fill(typed);
      await page.getByRole('button', { name: 'Propose times' }).click();
      return page.getByRole('alert').innerText();
    };
    expect(await change('Day (1)', '31/11/2026')).toContain('Day (1): Enter a date, for example');
    await page.getByLabel('Day (1)').fill(inDays(4));
    expect(await change('Time (2)', '២៥:០០')).toContain('Time (2): Enter a time, for example');
    expect(await change('Time (2)', '03:00')).toContain('Time (2): Interviews are held during the day (06:00–20:00). Choose another time.');
    expect(await change('Time (2)', '')).toContain('Time (2): Please fill this in.');
    await page.getByLabel('Time (2)').fill('09:00');
    expect(await change('Day (3)', inDays(120))).toContain('Day (3): This is too far ahead. Choose a day within 90 days.');
    await page.goto(`/employer/candidates/${id}/times`);
    await hand.press(page.getByRole('button', { name: 'Propose times' }));
    await page.getByText('You proposed these times.').waitFor();
    await page.goBack();
    await page.getByRole('status').getByText('You have already proposed times for this interview.').waitFor();
    await page.getByText('You proposed these times.').waitFor();
    expect(hand.count).toBeLessThanOrEqual(4);
    const [{ id: meeting, slots }] = await trainee.user.ask('{ myInterviews { id slots } }');
    expect(slots).toHaveLength(3);
    await step(trainee.user, 'interviewConfirm', { id: meeting, input: { startsAt: slots[1] } });
    await page.reload();
    await page.getByText('Agreed time:').waitFor();
    await visitor.picture('employer-meeting');
    await ok(visitor, script);
    const answer = await page.request.get(`/employer/candidates/${id}/interview.ics`);
    expect([answer.status(), answer.headers()['content-type'], answer.headers()['content-disposition']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'attachment; filename="appointment.ics"',
    ]);
    const file = await answer.text();
    expect(file).toContain('SUMMARY:Appointment\r\n');
    expect(file).not.toMatch(/Sophea|Kitchen|Bakery/);
    await scene.harness.sql("update interview set starts_at = app.now() - interval '1 hour' where id = $1", [meeting]);
    await page.goto('/employer');
    await page.getByRole('link', { name: 'Record outcome' }).click();
    await page.getByLabel('We would like to make an offer').check();
    await page.getByRole('button', { name: 'Save outcome' }).click();
    await page.getByText('Interview outcome saved').waitFor();
    expect(await scene.harness.one('select state, outcome from interview where id = $1', [meeting])).toEqual({ state: 'DONE', outcome: 'HIRE' });
    await ok(visitor, script);
    await page.locator('summary', { hasText: 'Correct outcome' }).click();
    expect(await page.getByLabel('We would like to make an offer').isChecked()).toBe(true);
    await page.getByLabel('We have not decided yet').check();
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Save outcome' }).click();
    await page.locator('#meeting > p', { hasText: 'We have not decided yet' }).waitFor();
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'an offer shows its differences from the vacancy before it is made, and can be withdrawn and replaced (JavaScript: %s)',
  async (script) => {
    const { id } = await introduced('SHORTLISTED');
    const visitor = await scene.visitor({ width: 360, script });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto(`/employer/candidates/${id}`);
    await page.getByRole('link', { name: 'Make an offer' }).click();
    expect(await page.getByLabel('Pay').first().inputValue()).toBe('260.00');
    await visitor.picture('employer-offer');
    await ok(visitor, script);
    for (const [label, typed] of [
      ['Contract length', 'abc'],
      ['First day of work', '01/01/2020'],
    ] as const)
      await page.getByLabel(label).fill(typed);
    await page.getByRole('button', { name: 'Review offer' }).click();
    const contents = await page.getByRole('alert').innerText();
    for (const text of ['Enter a whole number, for example 12.', 'This is in the past.']) expect(contents).toContain(text);
    await ok(visitor, script);
    await page.goto(`/employer/candidates/${id}/offer`);
    await page.getByLabel('Pay').first().fill('400000');
    await page.locator('#currency').selectOption('KHR');
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page.getByRole('alert').getByText('The minimum is ៛600,000 for a month of 26 days of 8 hours (at 4,000 riel to the dollar).').waitFor();
    await page.locator('#currency').selectOption('USD');
    await page.getByLabel('Pay').first().fill('២៨០');
    await page.getByLabel('Answer by').fill(inDays(1));
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Answer by/ })
      .waitFor(); // too little time to answer
    expect(await page.getByLabel('Pay').first().inputValue()).toBe('២៨០');
    await page.getByLabel('Answer by').fill(inDays(8));
    await page.getByLabel('Hours a week').fill('50');
    await page.getByLabel('End time').fill('19:00');
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page.getByRole('alert').getByText('At most 48 hours a week.').waitFor();
    await page.getByLabel('Hours a week').fill('40');
    await page.getByLabel('End time').fill('23:00');
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'End time: The vacancy says there is no night work.' }).waitFor();
    await page.getByLabel('End time').fill('19:00');
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page.getByText('In the vacancy: $260 a month').waitFor();
    await visitor.picture('employer-offer-check');
    await ok(visitor, script);
    await page.getByRole('button', { name: 'Send offer' }).click();
    await page.getByText('Offer sent.').waitFor();
    await visitor.picture('employer-offer-made');
    await ok(visitor, script);
    expect(await scene.harness.one('select state, pay_amount from offer')).toEqual({ state: 'ISSUED', pay_amount: 28000 });
    await page.goto(`/employer/candidates/${id}/offer`);
    await page.getByRole('status').getByText('You have already made this candidate an offer.').waitFor();
    await page.getByRole('heading', { name: 'Your offer' }).waitFor();
    expect(await page.locator('summary', { hasText: 'Decline candidate' }).count()).toBe(0); // an open offer has to be withdrawn first
    await page.locator('summary', { hasText: 'Withdraw offer' }).click();
    await page.getByRole('button', { name: 'Withdraw offer' }).click();
    await page.getByText('You withdrew your offer.').waitFor();
    expect(await scene.harness.one('select state from offer')).toEqual({ state: 'WITHDRAWN' });
    await page.locator('.page-head').getByText('Offer withdrawn').waitFor();
    await ok(visitor, script);
    await page.goto('/employer');
    await page.getByText('1 candidate awaits your decision').waitFor();
    await page.goto('/employer/candidates');
    await page.getByRole('cell', { name: 'Offer withdrawn' }).waitFor();
    await page.goto(`/employer/candidates/${id}`);
    await page.getByRole('link', { name: 'Make another offer' }).click();
    await page.getByRole('button', { name: 'Review offer' }).click();
    await page.getByRole('button', { name: 'Send offer' }).click();
    await page.getByText('Offer sent.').waitFor();
    expect(await scene.harness.sql('select state from offer order by sent_at')).toEqual([{ state: 'WITHDRAWN' }, { state: 'ISSUED' }]);
  },
  WAIT_MS,
);

test(
  'a start shows its agreement, which prints in Khmer with the plan and space to sign, without screen elements',
  async () => {
    const place = await acceptedPlacement(
      scene.harness,
      await scene.people.trainee(scene.institution, { displayName: 'Sophea' }),
      await apprenticeshipAt(scene.harness, scene.people, scene.employer, inDays(14)),
    );
    const visitor = await scene.visitor({ width: 360 });
    const { page } = visitor;
    await scene.enterAsEmployer(visitor);
    await page.goto('/employer/placements');
    await visitor.picture('employer-starts');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.goto(`/employer/placements/${place.id}`);
    await visitor.picture('employer-start-one');
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.getByRole('link', { name: 'Print agreement' }).click();
    await visitor.switchLanguage();
    await page.getByRole('heading', { level: 1, name: 'កិច្ចព្រមព្រៀងរៀនជាកូនជាង' }).waitFor();
    expect(await visitor.faults(FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    await visitor.picture('employer-agreement-print-km');
    expect([
      await page.locator('.top nav').first().isVisible(),
      await page.locator('.back').isVisible(),
      await page.locator('.signatures').isVisible(),
    ]).toEqual([false, false, true]);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const savedNotice = page.locator('.kept');
    expect([await savedNotice.locator('svg path').isVisible(), await savedNotice.locator('a').innerText()]).toEqual([
      true,
      expect.stringContaining(`/agreement/${place.id}`),
    ]);
    const folder = process.env['WAYMARK_TEST_PICTURES'];
    if (folder) await (await import('node:fs/promises')).writeFile(`${folder}/employer-agreement-km.pdf`, pdf);
    expect((await page.request.get(`/employer/placements/${randomUUID()}/agreement`)).status()).toBe(404);
  },
  WAIT_MS,
);

test(
  'each party opens the agreed terms with the QR code on their paper, and a stranger sees none of them',
  async () => {
    const place = await acceptedPlacement(
      scene.harness,
      await scene.people.trainee(scene.institution, { displayName: 'Sophea' }),
      await apprenticeshipAt(scene.harness, scene.people, scene.employer, inDays(14)),
    );
    const stranger = await scene.visitor({ width: 360 });
    const contents: string[] = [];
    for (const id of [place.id, randomUUID()]) {
      await stranger.page.goto(`/agreement/${id}`);
      contents.push((await stranger.page.locator('main').innerHTML()).replaceAll(id, ''));
    }
    expect(contents[0]).toBe(contents[1]);
    await stranger.picture('paper');
    expect(await stranger.faults([...FORBIDDEN_FOR_EMPLOYERS, ...FORBIDDEN_FOR_TRAINEES])).toEqual([]);
    await stranger.page.getByRole('link', { name: 'I am the worker' }).click();
    await stranger.page.waitForURL(`${scene.harness.url}/`);
    await scene.enterAsEmployer(stranger);
    await stranger.page.goto(`/agreement/${place.id}`);
    await stranger.page.getByRole('heading', { name: 'What was agreed' }).waitFor();
    const staff = await scene.visitor({ width: 1280 });
    await scene.enterAsStaff(staff, scene.officer);
    await staff.page.goto(`/agreement/${place.id}`);
    await staff.page.waitForURL(`**/staff/placements/${place.id}`);
  },
  WAIT_MS,
);
