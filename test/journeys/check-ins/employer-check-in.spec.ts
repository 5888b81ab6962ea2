import { randomUUID } from 'node:crypto';
import { MAX_WRONG_CODES } from '../../../src/features/check-ins/domain/code';
import {
  otherCode,
  answer,
  type SentCheckIn,
  sendCheckIn,
  linkState,
  codeFor,
  mailsTo,
  makeCode,
  open,
  Phone,
  checkInsForStaff,
  GOOD_ANSWERS,
} from '../../harness/data/check-ins';
import { runDueWork } from '../../harness/data/due';
import { referralIn } from '../../harness/data/pipeline-rows';
import { type Employer, inDays, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { startedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * An employer answers a check-in about a started placement by a mailed link and a code from its account,
 * without seeing any word of hers.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let her: Trainee;
let place: CreatedPlacement;
beforeAll(async () => void (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
// The worker finishes its notifications before the database is emptied for the next test.
afterEach(() => waitUntilIdle(harness), 60_000);
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 5 });
  her = await people.trainee(institution, { officer, displayName: 'Sophea' });
  place = await startedPlacement(harness, her, vacancy);
});

const sendOne = (): Promise<SentCheckIn> => sendCheckIn(harness, place.id);
const CHECK_INS = '{ checkIns { nodes { id state startsOn askedAt answerBy answeredAt vacancy { title } } } }';
const WHO = /Sophea|Kitchen|Bakery|Street 163/;

test('an employer gets the link by mail, its supervisor answers with a code and no account, and her officer reads the answer', async () => {
  await harness.clockForward('15 days');
  await runDueWork(harness);
  const { login } = await harness.one<{ login: string }>('select login from account where id = $1', [employer.user.id]);
  const [mail] = mailsTo(harness, login).filter((text) => text.includes('/employer/check-in/'));
  expect(mail).toContain('A short question is waiting for you.');
  expect(mail).toMatch(/^Subject: A short question is waiting for you\r$/m);
  expect(mail).not.toMatch(WHO);
  const path = /http:\/\/localhost:3000(\/employer\/check-in\/[\w-]{43})\r?\n/.exec(mail ?? '')?.[1] ?? '';

  const [waiting] = (await employer.user.ask(CHECK_INS)).nodes;
  expect(waiting).toMatchObject({ state: 'WAITING', startsOn: inDays(0), answeredAt: null, vacancy: { title: 'Kitchen helper' } });
  const code = await codeFor(employer.user, waiting.id);
  expect(code).toMatch(/^\d{6}$/);

  const supervisor = new Phone(harness);
  const codePage = await supervisor.get(path);
  expect(codePage.text).toContain('6-digit code');
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

  await waitUntilIdle(harness);
  const { employerCheckIns } = await checkInsForStaff(officer, place.id);
  expect(employerCheckIns).toMatchObject([{ day: 14, state: 'ANSWERED', ...GOOD_ANSWERS }, { day: 30, state: 'PLANNED', attendance: null }, { day: 90 }]);
  const notices = await officer.ask('{ notices { nodes { kind subjectId } } }');
  expect(notices.nodes).toContainEqual({ kind: 'employer-answered', subjectId: waiting.id });
  expect((await employer.user.ask(CHECK_INS)).nodes).toMatchObject([{ state: 'ANSWERED' }]);
  expect(await harness.sql("select id from message where recipient_kind = 'TRAINEE' and subject_id = $1", [waiting.id])).toEqual([]);
}, 60_000);

test('the page shows the person, vacancy and employer only after the right code', async () => {
  const { id, token } = await sendOne();
  expect(await linkState(harness, token)).toEqual({ checkInByToken: 'OPEN' });
  // No code was created yet, so every code is wrong.
  expect(await open(harness, token, '000000')).toMatchObject({ __typename: 'CodeRefused', code: 'CODE_REFUSED' });
  const code = await codeFor(employer.user, id);
  expect(JSON.stringify(await open(harness, token, otherCode(code)))).not.toMatch(WHO);
  expect(await answer(harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(harness, token, code)).toEqual({
    __typename: 'CheckInOpenPayload',
    subject: { displayName: 'Sophea', vacancyTitle: 'Kitchen helper', startsOn: inDays(0) },
  });
  expect(
    await open(
      harness,
      token,
      code.replace(/\d/g, (digit) => '០១២៣៤៥៦៧៨៩'.charAt(Number(digit))),
    ),
  ).toMatchObject({ __typename: 'CheckInOpenPayload' });
  expect(await open(harness, token, '12345')).toMatchObject({ __typename: 'InvalidInput' });
});

test('after she revokes the consent to be shown, the start date replaces her name', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and purpose = 'REFERRAL_TO_EMPLOYER'", [her.id]);
  expect((await open(harness, token, code)).subject).toEqual({ displayName: null, vacancyTitle: 'Kitchen helper', startsOn: inDays(0) });
  const phone = new Phone(harness);
  await phone.get(`/employer/check-in/${token}`);
  const { text } = await phone.post(`/employer/check-in/${token}/open`, { code });
  expect(text).toContain('How is the person who started on');
  expect(text).not.toContain('Sophea');
});

test('her name is visible under the consent to a second vacancy there, and revoking it hides the name for the first one too', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  const again = await referralIn(harness, her, await people.vacancy(employer), 'ASKED');
  expect(await step(her.user, 'referralAgree', { id: again.id, input: { fields: ['DISPLAY_NAME'] } })).toMatchObject({ state: 'AGREED' });
  expect((await open(harness, token, code)).subject).toMatchObject({ displayName: 'Sophea' });
  await harness.sql("update consent set state = 'WITHDRAWN', withdrawn_at = now() where trainee_id = $1 and employer_id = $2 and state = 'GIVEN'", [
    her.id,
    employer.id,
  ]);
  expect((await open(harness, token, code)).subject).toMatchObject({ displayName: null });
});

test('five wrong codes lock a question, also when tried concurrently, until its employer creates a new code', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  const wrong = Array.from({ length: 20 }, (_, at) => String((Number(code) + 1 + at) % 1_000_000).padStart(6, '0'));
  const tried = await Promise.all(wrong.map((one, at) => (at % 2 ? open(harness, token, one) : answer(harness, token, one))));
  expect(new Set(tried.map((refused) => JSON.stringify(refused))).size).toBe(1);
  expect(tried[0]).toMatchObject({ __typename: 'CodeRefused' });
  expect((await harness.one('select wrong_codes from employer_check_in where id = $1', [id])).wrong_codes).toBe(MAX_WRONG_CODES);
  expect(await open(harness, token, code)).toEqual(tried[0]);
  expect(await answer(harness, token, code)).toEqual(tried[0]);
  const newCode = await codeFor(employer.user, id);
  expect(await open(harness, token, code === newCode ? otherCode(code) : code)).toMatchObject({ __typename: 'CodeRefused' });
  expect(await answer(harness, token, newCode)).toEqual({ __typename: 'CheckInAnswerPayload', received: true });
}, 30_000);

test('among many concurrent attempts, a right code works at most before the fifth wrong one is counted', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  for (let n = 1; n < MAX_WRONG_CODES; n++) expect(await open(harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(harness, token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  expect(await open(harness, token, otherCode(code))).toMatchObject({ __typename: 'CodeRefused' });
  expect(await open(harness, token, code)).toMatchObject({ __typename: 'CodeRefused' });
});

test('a code works for a week', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  await harness.clockForward('6 days 23 hours');
  expect(await open(harness, token, code)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  await harness.clockForward('2 hours');
  expect(await open(harness, token, code)).toMatchObject({ __typename: 'CodeRefused' });
  expect(await linkState(harness, token)).toEqual({ checkInByToken: 'OPEN' });
  expect(await open(harness, token, await codeFor(employer.user, id))).toMatchObject({ __typename: 'CheckInOpenPayload' });
});

test('the code is shown once and stored only as a hash that cannot be guessed without the link', async () => {
  const { id, token } = await sendOne();
  const first = await makeCode(employer.user, id, 'once');
  expect(first).toMatchObject({ newCode: expect.stringMatching(/^\d{6}$/), checkIn: { id, state: 'WAITING' } });
  expect(await makeCode(employer.user, id, 'once')).toEqual({ ...first, newCode: null });
  expect(await open(harness, token, first.newCode)).toMatchObject({ __typename: 'CheckInOpenPayload' });
  const stored = JSON.stringify(await harness.sql('select * from idempotency')) + JSON.stringify(await harness.sql('select * from audit_pending'));
  expect(stored).not.toContain(first.newCode);
  expect(stored).not.toContain(token);
  const { code_hash: hash } = await harness.one<{ code_hash: string }>('select code_hash from employer_check_in where id = $1', [id]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

test('another employer, a visitor without a session and a late request get no code', async () => {
  const { id, token } = await sendOne();
  const rival = await people.employer();
  const nobody = await makeCode(employer.user, randomUUID());
  expect(nobody).toMatchObject({ __typename: 'NotFound' });
  expect(await makeCode(rival.user, id)).toEqual(nobody);
  expect((await rival.user.ask(CHECK_INS)).nodes).toEqual([]);
  const visitor = await harness.post('employer', 'mutation ($id: ID!) { checkInCreateCode(id: $id, idempotencyKey: "v") { __typename } }', { id });
  expect(visitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  // The same holds for a question that was not sent yet, also for its own employer.
  const { id: later } = await harness.one<{ id: string }>('select id from employer_check_in where placement_id = $1 and day = 30', [place.id]);
  expect(await makeCode(employer.user, later)).toEqual(nobody);
  await harness.clockForward('14 days');
  expect(await makeCode(employer.user, id)).toEqual(nobody);
  expect((await employer.user.ask(CHECK_INS)).nodes).toEqual([]);
  expect(await linkState(harness, token)).toEqual({ checkInByToken: 'EXPIRED' });
});

test('the same answer sent twice counts once, and of two different ones the first applies', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  const received = { __typename: 'CheckInAnswerPayload', received: true };
  expect(await Promise.all([1, 2, 3].map(() => answer(harness, token, code, GOOD_ANSWERS, 'same')))).toEqual([received, received, received]);
  expect(await answer(harness, token, code, GOOD_ANSWERS, 'same')).toEqual(received);
  expect(await answer(harness, token, code, { ...GOOD_ANSWERS, conduct: 'POOR' }, 'other')).toMatchObject({
    __typename: 'TransitionNotAllowed',
    code: 'TRANSITION_NOT_ALLOWED',
  });
  expect(await open(harness, token, code)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  expect(await makeCode(employer.user, id)).toMatchObject({ __typename: 'TransitionNotAllowed' });
  expect(await harness.sql('select conduct, state from employer_check_in where id = $1', [id])).toEqual([{ conduct: 'GOOD', state: 'ANSWERED' }]);
  expect(await harness.sql("select event from outbox where event like 'EmployerCheckIn%'")).toEqual([{ event: 'EmployerCheckInAnswered' }]);
});

test('of twenty concurrent answers one is accepted', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  const all = await Promise.all(Array.from({ length: 20 }, (_, at) => answer(harness, token, code, GOOD_ANSWERS, `race-${at}`)));
  expect(all.filter(({ received }) => received)).toHaveLength(1);
  expect((await harness.sql("select id from outbox where event = 'EmployerCheckInAnswered'")).length).toBe(1);
}, 30_000);

test('an invalid answer is reported field by field, and no input is lost', async () => {
  const { id, token } = await sendOne();
  const code = await codeFor(employer.user, id);
  const tooLong = await answer(harness, token, code, { ...GOOD_ANSWERS, note: 'x'.repeat(1001) });
  expect(tooLong).toMatchObject({ __typename: 'InvalidInput', problems: [{ path: 'note' }] });
  expect(await answer(harness, token, code)).toMatchObject({ received: true });
});

test('the answer that she has left creates a task for her officer, ends no placement, and is never shown to her', async () => {
  const { id, token } = await sendOne();
  await waitUntilIdle(harness);
  const before = await her.user.ask('{ notices { nodes { id } } }');
  expect(await answer(harness, token, await codeFor(employer.user, id), { ...GOOD_ANSWERS, attendance: 'NO_LONGER_EMPLOYED', note: 'Lazy.' })).toMatchObject({
    received: true,
  });
  await waitUntilIdle(harness);
  const tasks = await officer.ask('{ tasks { nodes { kind text trainee { id } } } }');
  expect(tasks.nodes.filter(({ kind }: { kind: string }) => kind !== 'REACH_TRAINEE')).toEqual([
    { kind: 'PLACEMENT_ENDED', text: expect.stringContaining('or her employer says so'), trainee: { id: her.id } },
  ]);
  expect((await harness.one('select state from placement where id = $1', [place.id])).state).toBe('ACTIVE');
  expect(await her.user.ask('{ notices { nodes { id } } }')).toEqual(before);
  expect(await harness.sql("select id from message where recipient_kind = 'TRAINEE' and subject_id = $1", [id])).toEqual([]);
});

test('only staff of her institution can read the answer', async () => {
  const { id, token } = await sendOne();
  await answer(harness, token, await codeFor(employer.user, id));
  const stranger = await people.staff(await people.institution(), ['PLACEMENT_OFFICER', 'SAFETY_LEAD']);
  expect(await checkInsForStaff(stranger, place.id)).toBeNull();
  const settings = { institution_id: institution.id, employer_id: employer.id, trainee_id: her.id, actor_id: her.id, roles: '' };
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    await expect(harness.asLogin('trainee', role, settings, 'select note from employer_check_in')).rejects.toThrow(/permission denied/);
});
