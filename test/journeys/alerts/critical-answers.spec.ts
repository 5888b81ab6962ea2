import { elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { inDays, type Institution, People } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { checkIn } from '../../harness/data/safety';
import { type Data, type Person, Harness } from '../../harness/harness';

/** A critical answer is answered on the page: what happens now, who was notified, and whom to call. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER']);
});

async function scene() {
  const [lead, caseWorker] = [await people.staff(institution, ['SAFETY_LEAD']), await people.staff(institution, ['CASE_WORKER'])];
  const her = await people.trainee(institution, { officer });
  await harness.sql('update trainee set case_worker_id = $2 where id = $1', [her.id, caseWorker.id]);
  const place = await startedPlacement(harness, her, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  return { lead, caseWorker, her, place };
}
const record = async (placementId: string, answers: Readonly<Record<string, string>>): Promise<Data> => {
  const { id } = await followUpOf(harness, placementId, 'F0');
  const { data } = await officer.answer(
    `mutation ($id: ID!, $input: FollowUpRecordInput!, $key: ID!) { followUpRecord(id: $id, input: $input, idempotencyKey: $key) {
      ... on FollowUpRecordPayload { isSafetyLeadNotified isEmployerHeld notified { id } } ... on Refusal { code } } }`,
    { id, input: { method: 'CALL', feelsSafe: 'YES', answers: elevenAnswers(answers) }, key: id },
  );
  return data.followUpRecord;
};

test('after a critical answer, the officer reads that the employer is on hold and who was told; after a good one, nothing', async () => {
  const { lead, caseWorker, place } = await scene();
  const result = await record(place.id, { RESTRICTION_OF_MOVEMENT: 'NO' });
  expect(result).toMatchObject({ isSafetyLeadNotified: true, isEmployerHeld: true });
  expect(result.notified.map(({ id }: Data) => id).sort()).toEqual([lead.id, caseWorker.id].sort());
  const well = await scene();
  expect(await record(well.place.id, {})).toEqual({ isSafetyLeadNotified: false, isEmployerHeld: false, notified: [] });
});

test('two grave answers notify the safety lead and hold no employer', async () => {
  const { place } = await scene();
  expect(await record(place.id, { DECEPTION: 'NO', ABUSIVE_CONDITIONS: 'NO' })).toMatchObject({ isSafetyLeadNotified: true, isEmployerHeld: false });
});

test('the page after a check-in says what happens, who was told and whom to call, the same after any answer', async () => {
  const [well, badly] = [await scene(), await scene()];
  const thanks = async (person: Person, language: string): Promise<string> => {
    const html = await (await fetch(`${harness.url}/thanks?lang=${language}`, { headers: { cookie: `wm-trainee=${person.token}` } })).text();
    return html
      .slice(html.indexOf('<main'))
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  };
  expect(await checkIn(well.her.user, well.place.id)).toMatchObject({ __typename: 'CheckInPayload' });
  expect(await checkIn(badly.her.user, badly.place.id, { canLeave: 'NO' })).toMatchObject({ __typename: 'CheckInPayload' });
  const text = await thanks(badly.her.user, 'en');
  expect(text).toContain('the people who look after your safety know it now');
  expect(text).toContain('We tell no one at your work.');
  expect(text).toContain('If something is urgent, call at once and go where other people are.');
  for (const language of ['en', 'km']) expect(await thanks(badly.her.user, language)).toBe(await thanks(well.her.user, language));
  expect(await harness.one('select count(*)::int as n from employer_hold')).toEqual({ n: 1 });
});
