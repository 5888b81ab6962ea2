import { runDueWork } from '../../harness/data/due';
import { draft, listed, readReferral, step, acceptReferral } from '../../harness/data/partners';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { giveConsent, key } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A case worker refers a person to another institution: anonymous needs first, her identity only with her
 * consent, and no data after she revokes it.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let theirs: Institution;
let caseWorker: Person;
let receiver: Person;
let her: Trainee;

/** Data that would reveal her identity. */
const NAME = 'Sophea Kolab';
const PHONE = '+855 00 000 017';

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
// Notifications are written before the database is emptied.
afterEach(() => waitUntilIdle(harness));
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  theirs = await people.institution();
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  receiver = await people.staff(theirs, ['CASE_WORKER']);
  her = await people.trainee(ours, {
    displayName: NAME,
    skills: [
      [100, 3],
      [101, 1],
    ],
    population: 'SURVIVOR',
  });
  await harness.sql("update contact_method set address = 'The house by the pagoda' where trainee_id = $1", [her.id]);
  await harness.sql(
    "insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, safe_from_minute) values ($1, $2, 'CALL', $3, 'SELF', 'VERIFIED', $4, 480), ($1, $2, 'SMS', $3, 'SHARED', 'UNVERIFIED', null, 0)",
    [ours.id, her.id, PHONE, inDays(0)],
  );
  await harness.sql("insert into trainee_language (institution_id, trainee_id, language, level) values ($1, $2, 'km', 4)", [ours.id, her.id]);
  await harness.sql(
    "insert into protected.trainee_identity (institution_id, trainee_id, legal_name, birth_date_certainty) values ($1, $2, 'Chan Dara', 'STATED')",
    [ours.id, her.id],
  );
});

const input = (change: object = {}): object => ({
  traineeId: her.id,
  toInstitutionId: theirs.id,
  need: 'VOCATIONAL',
  urgency: 'SOON',
  alsoNeeds: ['LEGAL'],
  ...change,
});
const TO_THEM = (): object => ({ purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: theirs.id, language: 'KM', explanationMethod: 'READ_ALOUD' });
const consents = (institution: Institution = theirs): Promise<Data> => giveConsent(caseWorker, her.id, { ...TO_THEM(), toInstitutionId: institution.id });
async function offered(): Promise<string> {
  const { id } = (await draft(caseWorker, input())).institutionReferral;
  await step(caseWorker, 'Offer', id);
  return id;
}
async function released(): Promise<string> {
  const id = await offered();
  await step(receiver, 'Accept', id);
  await consents();
  await step(caseWorker, 'Release', id);
  return id;
}
const row = (id: string): Promise<Data> => harness.one('select state, summary, released, due_at, released_until from institution_referral where id = $1', [id]);
const noticesOf = async (person: Person): Promise<string[]> =>
  (await harness.sql<{ notice: string }>('select distinct notice from message where recipient_id = $1 order by 1', [person.id])).map(({ notice }) => notice);
const asStaff = (institution: Institution, sql: string, params: unknown[] = [], role = 'waymark_staff_writer'): Promise<Data[]> =>
  harness.asLogin('staff', role, { institution_id: institution.id, roles: 'CASE_WORKER' }, sql, params);

test('from an anonymous offer to the end of the service, each side makes its own transitions, and her identity is released last', async () => {
  const id = await offered();
  const blind = await readReferral(receiver, id);
  expect(blind).toMatchObject({
    side: 'RECEIVING',
    state: 'OFFERED',
    availableActions: ['accept', 'reject'],
    need: 'VOCATIONAL',
    summary: { ageBand: 'FROM_18_TO_24', homeProvince: { code: '12' }, languages: ['km'], literacy: 'GOOD', skillCount: 2, alsoNeeds: ['LEGAL'] },
    released: null,
    trainee: null,
  });
  expect(blind.summary.topSkills).toHaveLength(2);
  expect(await readReferral(caseWorker, id)).toMatchObject({ side: 'SENDING', availableActions: ['revoke'], trainee: { id: her.id } });
  expect(await step(caseWorker, 'Accept', id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'OFFERED', availableActions: ['revoke'] });
  expect(await step(receiver, 'Accept', id)).toMatchObject({ institutionReferral: { state: 'ACCEPTED', availableActions: [] } });
  expect(await step(receiver, 'Release', id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await step(caseWorker, 'Release', id)).toMatchObject({ __typename: 'NoConsent' });
  expect(await consents()).toMatchObject({
    trainee: { consents: expect.arrayContaining([expect.objectContaining({ isActive: true, expiresOn: inDays(180) })]) },
  });
  expect(await step(caseWorker, 'Release', id)).toMatchObject({ institutionReferral: { state: 'IDENTITY_RELEASED' } });

  expect((await readReferral(receiver, id)).released).toEqual({
    displayName: NAME,
    language: 'EN',
    until: inDays(180),
    contactMethods: [
      expect.objectContaining({ kind: 'CALL', address: null, safeFrom: '08:00' }),
      expect.objectContaining({ kind: 'IN_PERSON', address: 'The house by the pagoda' }),
    ],
  });
  const stranger = await people.trainee(ours);
  const there = await people.trainee(theirs, { displayName: NAME });
  expect(await acceptReferral(receiver, id, stranger.id)).toMatchObject({ __typename: 'NotFound' });
  expect(await acceptReferral(receiver, id, there.id)).toMatchObject({
    institutionReferral: { state: 'IN_SERVICE', trainee: { id: there.id }, availableActions: ['finish'] },
  });
  expect(await readReferral(caseWorker, id)).toMatchObject({ trainee: { id: her.id }, availableActions: ['revoke'] });
  expect(await step(receiver, 'Finish', id)).toMatchObject({ institutionReferral: { state: 'DONE', released: null, trainee: { id: there.id } } });
  await waitUntilIdle(harness);
  expect(await noticesOf(receiver)).toEqual(['institution-referral-released', 'institution-referral-waiting']);
  expect(await noticesOf(caseWorker)).toEqual(['institution-referral-accepted', 'institution-referral-ended', 'institution-referral-started']);
}, 60_000);

test('before the release, no answer, message or SQL query of the receiving staff names her', async () => {
  const id = await offered();
  await step(receiver, 'Accept', id);
  await consents();
  await waitUntilIdle(harness);
  const answers = [await readReferral(receiver, id), await listed(receiver, 'RECEIVING'), await receiver.ask('{ notices { nodes { kind text subjectId } } }')];
  const rows: unknown[] = [];
  for (const role of ['waymark_staff', 'waymark_staff_writer']) {
    for (const table of ['institution_referral', 'institution_referral_person', 'trainee', 'trainee_skill', 'contact_method', 'consent', 'outbox'])
      rows.push(await asStaff(theirs, `select * from ${table}`, [], role).catch((error: Error) => error.message));
  }
  rows.push(await asStaff(theirs, 'select * from protected.trainee_identity', [], 'waymark_protected'));
  const all = JSON.stringify([answers, rows]);
  expect(all).toContain('FROM_18_TO_24');
  for (const secret of [NAME, 'Chan Dara', PHONE, 'pagoda', her.id, her.code]) expect(all).not.toContain(secret);
  expect(await harness.asLogin('worker', 'waymark_worker', {}, 'select summary from institution_referral').catch((error: Error) => error.message)).toMatch(
    /permission denied/,
  );
  expect(await harness.asLogin('worker', 'waymark_worker', {}, 'select released from institution_referral').catch((error: Error) => error.message)).toMatch(
    /permission denied/,
  );
  for (const role of ['waymark_employer', 'waymark_employer_writer']) {
    for (const table of ['institution_referral', 'institution_referral_person', 'programme', 'capacity_review'])
      await expect(harness.asLogin('employer', role, {}, `select * from ${table}`)).rejects.toThrow(/permission denied/);
  }
}, 60_000);

test('a draft is invisible to others, also after it was withdrawn', async () => {
  const { id } = (await draft(caseWorker, input())).institutionReferral;
  expect(await readReferral(receiver, id)).toBeNull();
  expect(await step(receiver, 'Accept', id)).toMatchObject({ __typename: 'NotFound' });
  expect(await step(caseWorker, 'Revoke', id)).toMatchObject({ institutionReferral: { state: 'REVOKED', summary: null } });
  expect([await readReferral(receiver, id), await listed(receiver, 'RECEIVING')]).toEqual([null, []]);
  expect(await listed(caseWorker, 'SENDING')).toHaveLength(1);
  await waitUntilIdle(harness);
  expect(await noticesOf(receiver)).toEqual([]);
}, 60_000);

test('neither the domain nor the database releases an identity without her consent to this institution', async () => {
  const id = await offered();
  await step(receiver, 'Accept', id);
  const another = await people.institution();
  await consents(another);
  expect(await step(caseWorker, 'Release', id)).toMatchObject({ __typename: 'NoConsent' });
  const release = `update institution_referral set state = 'IDENTITY_RELEASED', released = '{"displayName":"x"}', released_until = current_date, released_at = now(), due_at = null where id = $1`;
  await expect(asStaff(ours, release, [id])).rejects.toThrow(/her consent to this institution only/);
  await harness.sql('update institution_referral_person set consent_id = (select id from consent where to_institution_id = $1) where referral_id = $2', [
    another.id,
    id,
  ]);
  await expect(asStaff(ours, release, [id])).rejects.toThrow(/her consent to this institution only/);
  await expect(harness.sql(release, [id])).rejects.toThrow(/her consent to this institution only/);
  await consents();
  await harness.sql('update institution_referral_person set consent_id = (select id from consent where to_institution_id = $1) where referral_id = $2', [
    theirs.id,
    id,
  ]);
  await expect(asStaff(theirs, release, [id])).rejects.toThrow(/belongs to the other side/);
  expect(await asStaff(ours, release, [id])).toEqual([]);
  await harness.sql("update institution_referral set state = 'OFFERED' where id = $1", [id]);
  await expect(asStaff(ours, release, [id])).rejects.toThrow(/her consent to this institution only/);
});

test('she is not released without a safe contact method', async () => {
  const id = await offered();
  await step(receiver, 'Accept', id);
  await consents();
  await harness.sql("update contact_method set state = 'UNVERIFIED', verified_on = null where trainee_id = $1", [her.id]);
  expect(await step(caseWorker, 'Release', id)).toMatchObject({ __typename: 'NotReady', missing: ['VERIFIED_CONTACT'] });
});

test('when she revokes her consent, the other institution at once loses all access to her data', async () => {
  const id = await released();
  expect((await readReferral(receiver, id)).released.displayName).toBe(NAME);
  const me = await her.user.ask('{ me { consents { id purpose institutionName isActive } } }');
  const consent = me.consents.find((one: Data) => one.purpose === 'REFERRAL_TO_INSTITUTION');
  expect(consent).toMatchObject({ isActive: true, institutionName: expect.stringContaining('Institution') });
  await her.user.ask('mutation ($id: ID!, $k: ID!) { consentWithdraw(id: $id, idempotencyKey: $k) { __typename } }', { id: consent.id, k: key() });
  expect(await row(id)).toEqual({ state: 'REVOKED', summary: null, released: null, due_at: null, released_until: null });
  expect(await readReferral(receiver, id)).toMatchObject({ state: 'REVOKED', released: null, summary: null, availableActions: [] });
  const there = await people.trainee(theirs);
  expect(await acceptReferral(receiver, id, there.id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await waitUntilIdle(harness);
  expect(await noticesOf(receiver)).toContain('institution-referral-ended');
  expect(await noticesOf(caseWorker)).toContain('institution-referral-ended');
}, 60_000);

test('revoking the consent to one institution leaves the referral to another unchanged', async () => {
  const another = await people.institution();
  const id = await offered();
  const { id: other } = (await draft(caseWorker, input({ toInstitutionId: another.id }))).institutionReferral;
  await consents();
  const { id: consent } = await harness.one('select id from consent where to_institution_id = $1', [theirs.id]);
  await her.user.ask('mutation ($id: ID!, $k: ID!) { consentWithdraw(id: $id, idempotencyKey: $k) { __typename } }', { id: consent, k: key() });
  expect([(await row(id)).state, (await row(other)).state]).toEqual(['REVOKED', 'DRAFTED']);
});

test('her identity is readable until the last day of her consent, and not on the day after', async () => {
  const id = await released();
  await harness.clockForward('180 days');
  expect((await readReferral(receiver, id)).released).not.toBeNull();
  await harness.clockForward('1 day');
  expect((await readReferral(receiver, id)).released).toBeNull();
  const there = await people.trainee(theirs);
  expect(await acceptReferral(receiver, id, there.id)).toMatchObject({ __typename: 'NoConsent' });
});

test('an unanswered offer expires, and so does an acceptance without a release of her identity', async () => {
  const waiting = await offered();
  await harness.clockForward('3 days');
  expect(await readReferral(receiver, waiting)).toMatchObject({ state: 'EXPIRED', summary: null, availableActions: [] });
  expect(await step(receiver, 'Accept', waiting)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED' });
  const answered = await offered();
  await step(receiver, 'Accept', answered);
  await runDueWork(harness);
  expect([(await row(waiting)).state, (await row(answered)).state]).toEqual(['EXPIRED', 'ACCEPTED']);
  await harness.clockForward('30 days');
  await consents();
  expect(await step(caseWorker, 'Release', answered)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'EXPIRED' });
  await runDueWork(harness);
  expect(await row(answered)).toMatchObject({ state: 'EXPIRED', summary: null });
  expect(await noticesOf(caseWorker)).toContain('institution-referral-ended');
}, 60_000);

test('a repeated request creates one referral, and a second referral for the same need waits for the first', async () => {
  const once = key();
  const first = await draft(caseWorker, input(), once);
  expect((await draft(caseWorker, input(), once)).institutionReferral.id).toBe(first.institutionReferral.id);
  expect(await draft(caseWorker, input())).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await draft(caseWorker, input({ need: 'HEALTH' }))).toMatchObject({ institutionReferral: { need: 'HEALTH' } });
  const offer = key();
  const { id } = first.institutionReferral;
  expect((await step(caseWorker, 'Offer', id, offer)).institutionReferral.state).toBe('OFFERED');
  expect((await step(caseWorker, 'Offer', id, offer)).institutionReferral.state).toBe('OFFERED');
  expect(await harness.sql("select subject_id from outbox where event = 'InstitutionReferralOffered'")).toHaveLength(1);
  expect(await draft(caseWorker, input({ toInstitutionId: ours.id, traineeId: her.id }))).toMatchObject({ problems: [{ path: 'toInstitutionId' }] });
  const both = await Promise.all([draft(caseWorker, input({ need: 'LEGAL' })), draft(caseWorker, input({ need: 'LEGAL' }))]);
  expect(both.map((one) => one.__typename).sort()).toEqual(['AlreadyOpen', 'InstitutionReferralDraftPayload']);
});

test('of two concurrent answers one wins, and the other is refused with the reason', async () => {
  const colleague = await people.staff(theirs, ['PLACEMENT_OFFICER']);
  for (let round = 0; round < 5; round++) {
    const { id } = (await draft(caseWorker, input({ need: ['HEALTH', 'LEGAL', 'LITERACY', 'FAMILY', 'SHELTER'][round] }))).institutionReferral;
    await step(caseWorker, 'Offer', id);
    const answers = await Promise.all([step(receiver, 'Accept', id), step(colleague, 'Reject', id)]);
    expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'TRANSITION_NOT_ALLOWED']);
  }
});

test('a foreign institution gets not found, and roles without referral permission are refused', async () => {
  const stranger = await people.staff(await people.institution(), ['CASE_WORKER', 'INSTITUTION_ADMIN']);
  const id = await released();
  expect([await readReferral(stranger, id), await listed(stranger, 'RECEIVING'), await listed(stranger, 'SENDING')]).toEqual([null, [], []]);
  for (const transition of ['Offer', 'Accept', 'Reject', 'Release', 'Finish', 'Revoke'])
    expect(await step(stranger, transition, id)).toMatchObject({ __typename: 'NotFound' });
  expect(await draft(stranger, input())).toMatchObject({ __typename: 'NotFound' });
  const officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  await expect(step(officer, 'Revoke', id)).rejects.toThrow(/FORBIDDEN/);
  const admin = await people.staff(theirs, ['INSTITUTION_ADMIN']);
  expect(await readReferral(admin, id)).toMatchObject({ state: 'IDENTITY_RELEASED', released: null, trainee: null });
  await expect(acceptReferral(admin, id, her.id)).rejects.toThrow(/FORBIDDEN/);
});
