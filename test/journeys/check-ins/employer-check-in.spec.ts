import { randomUUID } from 'node:crypto';
import { MAX_WRONG_CODES } from '../../../src/features/check-ins/domain/code';
import { otherCode, answer, linkState, codeFor, mailsTo, makeCode, open, Phone, checkInsForStaff, GOOD_ANSWERS } from '../../harness/data/check-ins';
import { runDueWork } from '../../harness/data/due';
import { referralIn } from '../../harness/data/pipeline-rows';
import { inDays } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { CHECK_INS, CheckInScene } from '../../harness/check-in-scene';

/**
 * An employer answers a check-in about a started placement by a mailed link and a code from its account,
 * without seeing any word of hers.
 */
let scene: CheckInScene;
beforeAll(async () => (scene = await CheckInScene.start()), 60_000);
afterAll(() => scene.end());
// The worker finishes its notifications before the database is emptied for the next test.
afterEach(() => waitUntilIdle(scene.harness), 60_000);
beforeEach(() => scene.reset());
const WHO = /Sophea|Kitchen|Bakery|Street 163/;

test('an employer gets the link by mail, its supervisor answers with a code and no account, and her officer reads the answer', async () => {
  await scene.harness.clockForward('15 days');
  await runDueWork(scene.harness);
  const { login } = await scene.harness.one<{ login: string }>('select login from account where id = $1', [scene.employer.user.id]);
  const [mail] = mailsTo(scene.harness, login).filter((text) => text.includes('/employer/check-in/'));
  expect(mail).toContain('Three short questions are waiting for you.');
  expect(mail).toMatch(/^Subject: Three short questions are waiting for you\r$/m);
  expect(mail).not.toMatch(WHO);
  const path = /http:\/\/localhost:3000(\/employer\/check-in\/[\w-]{43})\r?\n/.exec(mail ?? '')?.[1] ?? '';

  const [waiting] = (await scene.employer.user.ask(CHECK_INS)).nodes;
  expect(waiting).toMatchObject({ state: 'WAITING', startsOn: inDays(0), answeredAt: null, vacancy: { title: 'Kitchen helper' } });
  const home = (await new Phone(scene.harness, `wm-employer=${scene.employer.user.token}`).get('/employer?lang=en')).text;
  expect(home).toMatch(/Questions about a new starter[^]*Sophea, Kitchen helper, started/);
  const code = await codeFor(scene.employer.user, waiting.id);
  expect(code).toMatch(/^\d{6}$/);

  const supervisor = new Phone(scene.harness);
  const codePage = await supervisor.get(path);
  expect(codePage.text).toContain('6-digit code');
  expect(codePage.text).toContain('Each link has its own code.');
  expect(codePage.text).not.toMatch(WHO);
  expect([codePage.headers.get('referrer-policy'), codePage.headers.get('cache-control')]).toEqual(['no-referrer', 'no-store']);
  const refused = await supervisor.post(`${path}/open`, { code: otherCode(code) });
  expect(refused.text).toContain('This code does not work. Check what you typed');
  expect(refused.text).not.toMatch(WHO);
  const question = await supervisor.post(`${path}/open`, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
  expect(question.text).toContain('How is Sophea, who started on');
  expect(question.text).toContain('Kitchen helper');
  const unfinished = await supervisor.post(path, { attendance: 'MOSTLY', note: 'Quick with the dough.' });
  expect(unfinished.text).toContain('Please choose an answer.');
  expect(unfinished.text).toContain('Quick with the dough.');
  expect((await supervisor.post(path, GOOD_ANSWERS)).text).toContain('We have your answers.');
  expect((await supervisor.get(path)).text).toContain('We have your answers.');

  await waitUntilIdle(scene.harness);
  const { employerCheckIns } = await checkInsForStaff(scene.officer, scene.place.id);
  expect(employerCheckIns).toMatchObject([{ day: 14, state: 'ANSWERED', ...GOOD_ANSWERS }, { day: 30, state: 'PLANNED', attendance: null }, { day: 90 }]);
  const notices = await scene.officer.ask('{ notices { nodes { kind subjectId } } }');
  expect(notices.nodes).toContainEqual({ kind: 'employer-answered', subjectId: waiting.id });
  expect((await scene.employer.user.ask(CHECK_INS)).nodes).toMatchObject([{ state: 'ANSWERED' }]);
  expect(await scene.harness.sql("select id from message where recipient_kind = 'TRAINEE' and subject_id = $1", [waiting.id])).toEqual([]);
}, 60_000);

test('the page shows the person, vacancy and employer only after the right code', async () => {
  const { id, token } = await scene.sendCheckIn();
  expect(await linkState(scene.harness, token)).toEqual({ checkInByToken: 'OPEN' });
  // No code was created yet, so every code is wrong.
  expect(await open(scene.harness, token, '000000')).toMatchObject({ __typename: 'CodeRefused', code: 'CODE_REFUSED' });
  const code = await codeFor(scene.employer.user, id);
  expect(JSON.stringify(await open(scene.harness, token, otherCode(code)))).not.toMatch(WHO);
  expect(await answer(scene.harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(scene.harness, token, code)).toEqual({
    __typename: 'CheckInOpenPayload',
    subject: { displayName: 'Sophea', vacancyTitle: 'Kitchen helper', startsOn: inDays(0) },
  });
  expect(
    await open(
      scene.harness,
      token,
      code.replace(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'.charAt(Number(digit))),
    ),
  ).toMatchObject({ __typename: 'CheckInOpenPayload' });
  expect(await open(scene.harness, token, '12345')).toMatchObject({ __typename: 'InvalidInput' });
});

test('after she revokes the consent to be shown, the start date replaces her name', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  await scene.harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and purpose = 'REFERRAL_TO_EMPLOYER'", [
    scene.her.id,
  ]);
  expect((await open(scene.harness, token, code)).subject).toEqual({ displayName: null, vacancyTitle: 'Kitchen helper', startsOn: inDays(0) });
  const phone = new Phone(scene.harness);
  await phone.get(`/employer/check-in/${token}`);
  const { text } = await phone.post(`/employer/check-in/${token}/open`, { code });
  expect(text).toContain('How is the person who started on');
  expect(text).not.toContain('Sophea');
});

test('her name is visible under the consent to a second vacancy there, and revoking it hides the name for the first one too', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  const again = await referralIn(scene.harness, scene.her, await scene.people.vacancy(scene.employer), 'ASKED');
  expect(await step(scene.her.user, 'referralAgree', { id: again.id, input: { fields: ['DISPLAY_NAME'] } })).toMatchObject({ state: 'AGREED' });
  expect((await open(scene.harness, token, code)).subject).toMatchObject({ displayName: 'Sophea' });
  await scene.harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and employer_id = $2 and state = 'GIVEN'", [
    scene.her.id,
    scene.employer.id,
  ]);
  expect((await open(scene.harness, token, code)).subject).toMatchObject({ displayName: null });
});

test('five wrong codes lock a question, also when tried concurrently, until its employer creates a new code', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  const wrong = Array.from({ length: 20 }, (_, at) => String((Number(code) + 1 + at) % 1_000_000).padStart(6, '0'));
  const tried = await Promise.all(wrong.map((one, at) => (at % 2 ? open(scene.harness, token, one) : answer(scene.harness, token, one))));
  expect(new Set(tried.map((refused) => JSON.stringify(refused))).size).toBe(1);
  expect(tried[0]).toMatchObject({ __typename: 'CodeRefused' });
  expect((await scene.harness.one('select wrong_codes from employer_check_in where id = $1', [id])).wrong_codes).toBe(MAX_WRONG_CODES);
  expect(await open(scene.harness, token, code)).toEqual(tried[0]);
  expect(await answer(scene.harness, token, code)).toEqual(tried[0]);
  const newCode = await codeFor(scene.employer.user, id);
  expect(await open(scene.harness, token, code === newCode ? otherCode(code) : code)).toMatchObject({ __typename: 'CodeRefused' });
  expect(await answer(scene.harness, token, newCode)).toEqual({ __typename: 'CheckInAnswerPayload', received: true });
});

test('among many concurrent attempts, a right code works at most before the fifth wrong one is counted', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  for (let n = 1; n < MAX_WRONG_CODES; n++) expect(await open(scene.harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(scene.harness, token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  expect(await open(scene.harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(scene.harness, token, code)).toMatchObject({ __typename: 'CodeRefused' });
});

test('a code works for a week', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  await scene.harness.clockForward('6 days 23 hours');
  expect(await open(scene.harness, token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  await scene.harness.clockForward('2 hours');
  expect(await open(scene.harness, token, code)).toMatchObject({ __typename: 'CodeRefused' });
  expect(await linkState(scene.harness, token)).toEqual({ checkInByToken: 'OPEN' });
  expect(await open(scene.harness, token, await codeFor(scene.employer.user, id))).toMatchObject({ __typename: 'CheckInOpenPayload' });
});

test('the code is shown once and stored only as a hash that cannot be guessed without the link', async () => {
  const { id, token } = await scene.sendCheckIn();
  const first = await makeCode(scene.employer.user, id, 'once');
  expect(first).toMatchObject({ newCode: expect.stringMatching(/^\d{6}$/), checkIn: { id, state: 'WAITING' } });
  expect(await makeCode(scene.employer.user, id, 'once')).toEqual({ ...first, newCode: null });
  expect(await open(scene.harness, token, first.newCode)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  const stored = JSON.stringify(await scene.harness.sql('select * from idempotency')) + JSON.stringify(await scene.harness.sql('select * from audit_pending'));
  expect(stored).not.toContain(first.newCode);
  expect(stored).not.toContain(token);
  const { code_hash: hash } = await scene.harness.one<{ code_hash: string }>('select code_hash from employer_check_in where id = $1', [id]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('another employer, a visitor without a session and a late request get no code', async () => {
  const { id, token } = await scene.sendCheckIn();
  const rival = await scene.people.employer();
  const nobody = await makeCode(scene.employer.user, randomUUID());
  expect(nobody).toMatchObject({ __typename: 'NotFound' });
  expect(await makeCode(rival.user, id)).toEqual(nobody);
  expect((await rival.user.ask(CHECK_INS)).nodes).toEqual([]);
  const visitor = await scene.harness.post('employer', 'mutation ($id: ID!) { checkInCreateCode(id: $id, idempotencyKey: "v") { __typename } }', { id });
  expect(visitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  // The same holds for a question that was not sent yet, also for its own employer.
  const { id: later } = await scene.harness.one<{ id: string }>('select id from employer_check_in where placement_id = $1 and day = 30', [scene.place.id]);
  expect(await makeCode(scene.employer.user, later)).toEqual(nobody);
  await scene.harness.clockForward('14 days');
  expect(await makeCode(scene.employer.user, id)).toEqual(nobody);
  expect((await scene.employer.user.ask(CHECK_INS)).nodes).toEqual([]);
  expect(await linkState(scene.harness, token)).toEqual({ checkInByToken: 'EXPIRED' });
});

test('the same answer sent twice counts once, and of two different ones the first applies', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  const received = { __typename: 'CheckInAnswerPayload', received: true };
  expect(await Promise.all([1, 2, 3].map(() => answer(scene.harness, token, code, GOOD_ANSWERS, 'same')))).toEqual([received, received, received]);
  expect(await answer(scene.harness, token, code, GOOD_ANSWERS, 'same')).toEqual(received);
  expect(await answer(scene.harness, token, code, { ...GOOD_ANSWERS, conduct: 'POOR' }, 'other')).toMatchObject({
    __typename: 'TransitionNotAllowed',
    code: 'TRANSITION_NOT_ALLOWED',
  });
  expect(await open(scene.harness, token, code)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  expect(await makeCode(scene.employer.user, id)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  expect(await scene.harness.sql('select conduct, state from employer_check_in where id = $1', [id])).toEqual([{ conduct: 'GOOD', state: 'ANSWERED' }]);
  expect(await scene.harness.sql("select event from outbox where event like 'EmployerCheckIn%'")).toEqual([{ event: 'EmployerCheckInAnswered' }]);
});

test('of twenty concurrent answers one is accepted', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  const all = await Promise.all(Array.from({ length: 20 }, (_, at) => answer(scene.harness, token, code, GOOD_ANSWERS, `race-${at}`)));
  expect(all.filter(({ received }) => received)).toHaveLength(1);
  expect((await scene.harness.sql("select id from outbox where event = 'EmployerCheckInAnswered'")).length).toBe(1);
});

test('an invalid answer is reported field by field, and no input is lost', async () => {
  const { id, token } = await scene.sendCheckIn();
  const code = await codeFor(scene.employer.user, id);
  const tooLong = await answer(scene.harness, token, code, { ...GOOD_ANSWERS, note: 'x'.repeat(1001) });
  expect(tooLong).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'note' }] });
  expect(await answer(scene.harness, token, code)).toMatchObject({ received: true });
});

test('the answer that she has left creates a task for her officer, ends no placement, and is never shown to her', async () => {
  const { id, token } = await scene.sendCheckIn();
  await waitUntilIdle(scene.harness);
  const before = await scene.her.user.ask('{ notices { nodes { id } } }');
  expect(
    await answer(scene.harness, token, await codeFor(scene.employer.user, id), { ...GOOD_ANSWERS, attendance: 'NO_LONGER_EMPLOYED', note: 'Lazy.' }),
  ).toMatchObject({
    received: true,
  });
  await waitUntilIdle(scene.harness);
  const tasks = await scene.officer.ask('{ tasks { nodes { kind text trainee { id } } } }');
  expect(tasks.nodes.filter(({ kind }: { kind: string }) => kind !== 'REACH_TRAINEE')).toEqual([
    { kind: 'PLACEMENT_ENDED', text: expect.stringContaining('or her employer says so'), trainee: { id: scene.her.id } },
  ]);
  expect((await scene.harness.one('select state from placement where id = $1', [scene.place.id])).state).toBe('ACTIVE');
  expect(await scene.her.user.ask('{ notices { nodes { id } } }')).toEqual(before);
  expect(await scene.harness.sql("select id from message where recipient_kind = 'TRAINEE' and subject_id = $1", [id])).toEqual([]);
});

test('only staff of her institution can read the answer', async () => {
  const { id, token } = await scene.sendCheckIn();
  await answer(scene.harness, token, await codeFor(scene.employer.user, id));
  const stranger = await scene.people.staff(await scene.people.institution(), ['PLACEMENT_OFFICER', 'SAFETY_LEAD']);
  expect(await checkInsForStaff(stranger, scene.place.id)).toBeNull();
  const settings = { institution_id: scene.institution.id, employer_id: scene.employer.id, trainee_id: scene.her.id, actor_id: scene.her.id, roles: '' };
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    await expect(scene.harness.asLogin('trainee', role, settings, 'select note from employer_check_in')).rejects.toThrow(/permission denied/);
});
