import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft, readReferral as seenReferral, step as between } from '../../harness/data/partners';
import { offerIn } from '../../harness/data/pipeline-rows';
import { type Institution, People, type Trainee } from '../../harness/data/people';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { step } from '../../harness/data/pipeline-requests';
import { giveConsent, key, readTrainee, setContact, verifyContact } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A contact method that must no longer be used: blocked by herself or by staff, immediately, and until staff
 * have spoken with her.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterEach(() => waitUntilIdle(harness));
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  her = await people.trainee(institution, { officer, email: 'her@example.net' });
});

const WAYS = 'contactMethods { id kind state availableActions }';
const staffTransition = (person: Person, transition: 'Block' | 'Unblock', contactMethodId: string, id = her.id, idempotencyKey = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $way: ID!, $k: ID!) { trainee${transition}Contact(id: $id, contactMethodId: $way, idempotencyKey: $k) { __typename
       ... on Trainee${transition}ContactPayload { trainee { ${WAYS} } } ... on TransitionNotAllowed { state availableActions } } }`,
    { id, way: contactMethodId, k: idempotencyKey },
  );
const blocks = (person: Person, id: string, idempotencyKey = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $k: ID!) { contactBlock(id: $id, idempotencyKey: $k) { __typename
       ... on ContactBlockPayload { me { ${WAYS} } } ... on TransitionNotAllowed { state availableActions } } }`,
    { id, k: idempotencyKey },
  );
const wayOf = async ({ id }: Trainee, kind = 'EMAIL'): Promise<string> =>
  (await harness.one<{ id: string }>('select id from contact_method where trainee_id = $1 and kind = $2', [id, kind])).id;
const toHer = (): Promise<{ state: string }[]> =>
  harness.sql("select state from message where recipient_kind = 'TRAINEE' and channel = 'EMAIL' order by created_at");
const tasks = async (): Promise<string[]> => (await harness.sql<{ kind: string }>('select kind from task')).map(({ kind }) => kind);
/** The mails sent to her; without a mail server they are files. */
const mailsToHer = (): string[] => {
  const folder = join(harness.folder, 'mail');
  const all = existsSync(folder) ? readdirSync(folder) : [];
  return all.filter((file) => readFileSync(join(folder, file), 'utf8').includes('her@example.net'));
};
/** Creates a notification for her: an offer that waits for her answer. */
async function somethingToTell(): Promise<void> {
  const offer = await offerIn(harness, her, await people.vacancy(await people.employer()), 'EXPLAINED');
  await step(her.user, 'offerAccept', { id: offer.id });
}
/** Sets her contact hours to start in two hours, so that notifications wait. */
const laterToday = (): Promise<unknown> =>
  harness.sql(
    `update contact_method set safe_from_minute = m.minute, safe_to_minute = (m.minute + 60) % 1440
     from (select ((extract(hour from app.now() at time zone 'Asia/Phnom_Penh') * 60 + extract(minute from app.now() at time zone 'Asia/Phnom_Penh'))::int + 120) % 1440 as minute) m
     where kind = 'EMAIL'`,
  );

test('when she blocks her email no mail is sent from then on, her officer is notified, and staff reach her in person', async () => {
  const id = await wayOf(her);
  expect(await her.user.ask(`{ me { ${WAYS} } }`)).toEqual({ contactMethods: [{ id, kind: 'EMAIL', state: 'VERIFIED', availableActions: ['block'] }] });
  expect(await blocks(her.user, id)).toEqual({
    __typename: 'ContactBlockPayload',
    me: { contactMethods: [{ id, kind: 'EMAIL', state: 'BLOCKED', availableActions: [] }] },
  });
  await waitUntilIdle(harness);
  const notifications = await harness.sql(
    "select distinct recipient_id as id, notice from message m join outbox e on e.id = m.event_id where e.event = 'ContactBlocked'",
  );
  expect(notifications).toEqual([{ id: officer.id, notice: 'contact-lost' }]);
  expect(await readTrainee(officer, her.id)).toMatchObject({ missingForJobReady: ['VERIFIED_CONTACT'] });

  await somethingToTell();
  await waitUntilIdle(harness);
  expect([await toHer(), await tasks()]).toEqual([[], ['REACH_TRAINEE']]);
  expect(mailsToHer()).toEqual([]);
});

test('a mail planned before the block is checked when it is due, and is not sent', async () => {
  await laterToday();
  await somethingToTell();
  await waitUntilIdle(harness);
  expect([await toHer(), await tasks()]).toEqual([[{ state: 'HELD' }], []]);
  await staffTransition(officer, 'Block', await wayOf(her));
  await harness.clockForward('2 hours 5 minutes');
  for (let state = 'HELD'; state === 'HELD' || state === 'SENDING';) state = (await toHer())[0]?.state ?? '';
  expect([await toHer(), await tasks()]).toEqual([[{ state: 'CANCELLED' }], ['REACH_TRAINEE']]);
});

test('control: the same mail is sent if the contact method is not blocked', async () => {
  await laterToday();
  await somethingToTell();
  await waitUntilIdle(harness);
  await harness.clockForward('2 hours 5 minutes');
  for (let state = 'HELD'; state === 'HELD' || state === 'SENDING';) state = (await toHer())[0]?.state ?? '';
  expect([await toHer(), await tasks(), mailsToHer().length]).toEqual([[{ state: 'SENT' }], [], 1]);
});

test('a blocked contact method stays blocked when it is edited, and after unblocking it must be verified again', async () => {
  const id = await wayOf(her);
  const request = key();
  const blocked = await staffTransition(officer, 'Block', id, her.id, request);
  expect(blocked.trainee.contactMethods).toEqual([{ id, kind: 'EMAIL', state: 'BLOCKED', availableActions: ['unblock'] }]);
  expect(await staffTransition(officer, 'Block', id, her.id, request)).toEqual(blocked);
  expect(await staffTransition(officer, 'Block', id)).toEqual({ __typename: 'TransitionNotAllowed', state: 'BLOCKED', availableActions: ['unblock'] });
  expect(await verifyContact(officer, her.id, id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'BLOCKED', availableActions: ['unblock'] });
  const replacement = await setContact(officer, her.id, { kind: 'EMAIL', address: 'new@example.net', owner: 'SELF' });
  expect(replacement.trainee.contactMethods).toMatchObject([{ id, state: 'BLOCKED' }]);
  expect(await blocks(her.user, id)).toEqual({ __typename: 'TransitionNotAllowed', state: 'BLOCKED', availableActions: [] });

  const lifted = await staffTransition(officer, 'Unblock', id);
  expect(lifted.trainee.contactMethods).toEqual([{ id, kind: 'EMAIL', state: 'UNVERIFIED', availableActions: ['verify', 'block'] }]);
  expect(await staffTransition(officer, 'Unblock', id)).toEqual({
    __typename: 'TransitionNotAllowed',
    state: 'UNVERIFIED',
    availableActions: ['verify', 'block'],
  });
  await somethingToTell();
  await waitUntilIdle(harness);
  expect([await toHer(), await tasks()]).toEqual([[], ['REACH_TRAINEE']]);
  expect((await verifyContact(officer, her.id, id)).trainee.contactMethods).toMatchObject([{ state: 'VERIFIED' }]);
  expect(await readTrainee(officer, her.id)).toMatchObject({ missingForJobReady: [] });
});

test('blocking one of several contact methods does not affect the others', async () => {
  await setContact(officer, her.id, { kind: 'CALL', address: '012 345 678', owner: 'FAMILY' });
  const call = await wayOf(her, 'CALL');
  await blocks(her.user, call);
  expect((await her.user.ask(`{ me { ${WAYS} } }`)).contactMethods.map(({ kind, state }: Data) => [kind, state])).toEqual([
    ['CALL', 'BLOCKED'],
    ['EMAIL', 'VERIFIED'],
  ]);
  expect(await readTrainee(officer, her.id)).toMatchObject({ missingForJobReady: [] });
});

test('an institution that received her contact methods no longer has one that she blocked', async () => {
  const theirs = await people.institution();
  const receiver = await people.staff(theirs, ['CASE_WORKER']);
  await setContact(officer, her.id, { kind: 'IN_PERSON', address: 'At the market', owner: 'SELF' });
  await verifyContact(officer, her.id, await wayOf(her, 'IN_PERSON'));
  const { id } = (await draft(officer, { traineeId: her.id, toInstitutionId: theirs.id, need: 'VOCATIONAL', urgency: 'SOON' })).institutionReferral;
  await between(officer, 'Offer', id);
  await between(receiver, 'Accept', id);
  await giveConsent(officer, her.id, { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: theirs.id, language: 'KM', explanationMethod: 'READ_ALOUD' });
  await between(officer, 'Release', id);
  const readContactMethods = async (): Promise<Data> =>
    (await seenReferral(receiver, id)).released.contactMethods.map(({ kind, address }: Data) => [kind, address]);
  expect(await readContactMethods()).toEqual([
    ['EMAIL', null],
    ['IN_PERSON', 'At the market'],
  ]);
  await blocks(her.user, await wayOf(her, 'IN_PERSON'));
  expect(await readContactMethods()).toEqual([['EMAIL', null]]);
  expect((await seenReferral(receiver, id)).released.displayName).toMatch(/^Sophea/);
  await blocks(her.user, await wayOf(her));
  expect(await readContactMethods()).toEqual([]);
  // and no login can write into the released data through it
  const asStaff = (sql: string): Promise<Data[]> =>
    harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, roles: 'CASE_WORKER' }, sql, [id]);
  for (const change of [`'{displayName}', '"Another"'`, `'{ways}', '[{"kind": "CALL"}]'`])
    await expect(asStaff(`update institution_referral set released = jsonb_set(released, ${change}) where id = $1`)).rejects.toThrow(/with her consent/);
});

test('a contact method cannot be blocked or unblocked by anyone without access to it', async () => {
  const id = await wayOf(her);
  const sister = await people.trainee(institution, { email: 'sister@example.net' });
  const strange = await people.staff(await people.institution(), ['CASE_WORKER']);
  const monitor = await people.staff(institution, ['MONITORING_OFFICER']);
  expect(await blocks(sister.user, id)).toEqual({ __typename: 'NotFound' });
  expect(await blocks(her.user, 'nothing')).toEqual({ __typename: 'NotFound' });
  expect(await staffTransition(strange, 'Block', id)).toEqual({ __typename: 'NotFound' });
  expect(await staffTransition(officer, 'Block', id, sister.id)).toEqual({ __typename: 'NotFound' });
  await expect(staffTransition(monitor, 'Block', id)).rejects.toThrow('FORBIDDEN');
  expect(await harness.sql("select kind from contact_method where state = 'BLOCKED'")).toEqual([]);
});

test('in SQL her login can block her own contact method and make no other change', async () => {
  const sister = await people.trainee(institution, { email: 'sister@example.net' });
  const settings = { trainee_id: her.id, institution_id: institution.id };
  const as = (sql: string): Promise<Data[]> => harness.asLogin('trainee', 'waymark_trainee_writer', settings, sql);
  const blocked = "update contact_method set state = 'BLOCKED', verified_on = null";
  const left = 'select trainee_id as id, state from contact_method';
  expect(await as(`${blocked} returning trainee_id as id`)).toEqual([{ id: her.id }]);
  expect(await as(`${blocked} where trainee_id = '${sister.id}' returning trainee_id`)).toEqual([]);
  await expect(as("update contact_method set state = 'UNVERIFIED', verified_on = null")).rejects.toThrow(/row-level security/);
  await expect(as('update contact_method set verified_on = app.today() + 1')).rejects.toThrow(/confirmed today or was before/);
  await expect(as("update contact_method set address = 'another@example.net'")).rejects.toThrow(/permission denied/);
  await expect(as('delete from contact_method')).rejects.toThrow(/permission denied/);
  await blocks(her.user, await wayOf(her));
  expect(await as("update contact_method set state = 'BLOCKED', verified_on = null returning 1")).toEqual([]);
  expect(await as('update contact_method set version = 9 returning 1')).toEqual([]);
  expect(await as(left)).toEqual([{ id: her.id, state: 'BLOCKED' }]);
});
