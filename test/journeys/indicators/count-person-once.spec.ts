import { draft, step, acceptReferral } from '../../harness/data/partners';
import { type Institution, People, type Trainee } from '../../harness/data/people';
import { giveConsent } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * A trainee admitted by another institution is one person in every report, and no one is linked to her
 * without having received her identity.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let theirs: Institution;
let caseWorker: Person;
let receiver: Person;
let her: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  theirs = await people.institution();
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  receiver = await people.staff(theirs, ['CASE_WORKER']);
  her = await people.trainee(ours, { population: 'SURVIVOR' });
});

/** A referral of hers that the other side accepted. */
async function accepted(to: Institution, by: Person): Promise<string> {
  const { id } = (await draft(caseWorker, { traineeId: her.id, toInstitutionId: to.id, need: 'VOCATIONAL', urgency: 'SOON' })).institutionReferral;
  await step(caseWorker, 'Offer', id);
  await step(by, 'Accept', id);
  return id;
}
async function released(to: Institution, by: Person): Promise<string> {
  const id = await accepted(to, by);
  await giveConsent(caseWorker, her.id, { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: to.id, language: 'KM', explanationMethod: 'READ_ALOUD' });
  await step(caseWorker, 'Release', id);
  return id;
}
const asStaff = (institution: Institution, sql: string, params: unknown[] = []): Promise<Data[]> =>
  harness.asLogin('staff', 'waymark_staff_writer', { institution_id: institution.id, roles: 'CASE_WORKER' }, sql, params);
const personKey = async (trainee: Trainee): Promise<string | null> =>
  (await harness.one<{ k: string | null }>("select encode(person_key, 'hex') as k from protected.trainee_protection where trainee_id = $1", [trainee.id])).k;

test('she counts once: both institutions share one key for her, whichever last updates her protection needs', async () => {
  const id = await released(theirs, receiver);
  const there = await people.trainee(theirs, { population: 'SURVIVOR' });
  expect(await personKey(there)).toBeNull();
  await acceptReferral(receiver, id, there.id);
  expect(await personKey(there)).toMatch(/^[0-9a-f]{64}$/);
  expect(await personKey(there)).toBe(await personKey(her));

  const third = await people.institution();
  const thirdWorker = await people.staff(third, ['CASE_WORKER']);
  const onward = await released(third, thirdWorker);
  const later = await people.trainee(third);
  await acceptReferral(thirdWorker, onward, later.id);
  await harness.sql("insert into protected.trainee_protection (institution_id, trainee_id, population, risk) values ($1, $2, 'AT_RISK', 'LOW')", [
    third.id,
    later.id,
  ]);
  expect(await personKey(later)).toBe(await personKey(her));
});

test('an institution cannot link its trainee to a person who was not released to it', async () => {
  const id = await accepted(theirs, receiver);
  const thief = await people.trainee(theirs, { population: 'SURVIVOR' });
  const add = 'insert into institution_referral_person (institution_id, referral_id, trainee_id) values ($1, $2, $3)';
  await expect(asStaff(theirs, add, [theirs.id, id, thief.id])).rejects.toThrow(/does not belong to that referral/);
  const third = await people.institution();
  const outsider = await people.trainee(third, { population: 'SURVIVOR' });
  await expect(asStaff(third, add, [third.id, id, outsider.id])).rejects.toThrow(/does not belong to that referral/);
  await expect(asStaff(theirs, add, [ours.id, id, her.id])).rejects.toThrow(/row-level security|duplicate/);
  for (const institution of [theirs, third, ours]) await asStaff(institution, 'select app.link_person($1)', [id]);
  await expect(asStaff(theirs, 'select app.link_person_keys($1)', [id])).rejects.toThrow(/permission denied/);
  await expect(harness.asLogin('staff', 'waymark_staff', { institution_id: theirs.id }, 'select app.link_person($1)', [id])).rejects.toThrow(
    /permission denied/,
  );
  expect([await personKey(her), await personKey(thief), await personKey(outsider)]).toEqual([null, null, null]);
  await expect(asStaff(theirs, 'update institution_referral set from_institution_id = $1 where id = $2', [third.id, id])).rejects.toThrow(/permission denied/);
  await expect(asStaff(theirs, "update institution_referral set state = 'REVOKED', summary = null, due_at = null where id = $1", [id])).rejects.toThrow(
    /other side/,
  );
  await expect(asStaff(ours, "update institution_referral set state = 'DONE', due_at = null where id = $1", [id])).rejects.toThrow(/other side/);
});
