import { Phone } from '../../harness/data/check-ins';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { escoSkill } from '../../harness/data/skills';
import { Harness } from '../../harness/harness';

/**
 * A trainee never decides on an offer by an unreviewed Khmer wording alone: the English wording follows it in
 * parentheses.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let vacancy: Vacancy;
let sewing: { id: number; label: string };
const SEWING_KM = 'ដេរសម្លៀកបំពាក់ និងរបស់ធ្វើពីក្រណាត់';
const OWN_KM = 'ដេរតាមម៉ាស៊ីន';

beforeAll(async () => void (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  await people.staff(institution);
  vacancy = await people.vacancy(await people.employer());
  sewing = await escoSkill(harness, 'sew textile-based articles');
});

/** Why the job was suggested: she has the skill. */
const becauseOf = (trainee: Trainee): Promise<unknown> =>
  harness.sql('update match set contributions = $2 where trainee_id = $1', [
    trainee.id,
    JSON.stringify([{ rule: 'SKILL', skillId: sewing.id, need: 'REQUIRED', gate: false, points: 9, most: 9, have: 3, minLevel: 2, via: null }]),
  ]);
const pageOf = async ({ user }: Trainee, path: string, language: string): Promise<string> =>
  (await new Phone(harness, `wm-trainee=${user.token}`).get(`${path}?lang=${language}`)).text.replace(/<[^>]+>|\u200b/g, '');
const reviewed = (): Promise<unknown> =>
  harness.sql("insert into local_label (skill_id, language, label, key, added_at) values ($1, 'km', $2, $2, now())", [sewing.id, OWN_KM]);

test.each(['ISSUED', 'EXPLAINED'] as const)('in an offer that is %s, the English name follows an unreviewed Khmer name of a skill', async (state) => {
  const trainee = await people.trainee(institution);
  const { id } = await offerIn(harness, trainee, vacancy, state);
  await becauseOf(trainee);
  expect(await pageOf(trainee, `/offer/${id}`, 'km')).toContain(`${SEWING_KM} (${sewing.label})`);
  const english = await pageOf(trainee, `/offer/${id}`, 'en');
  expect(english).toContain(sewing.label);
  expect(english).not.toContain(`(${sewing.label})`);
  await reviewed();
  const khmer = await pageOf(trainee, `/offer/${id}`, 'km');
  expect(khmer).toContain(OWN_KM);
  expect(khmer).not.toContain(sewing.label);
});

test('a suggestion has both, in its reasons and on the card that the employer would get', async () => {
  const trainee = await people.trainee(institution, { skills: [[sewing.id, 3]] });
  const sewer = await people.vacancy(await people.employer(), { skills: [[sewing.id, 2]] });
  const { id } = await referralIn(harness, trainee, sewer, 'ASKED');
  await becauseOf(trainee);
  const both = `${SEWING_KM} (${sewing.label})`;
  expect((await pageOf(trainee, `/suggestion/${id}`, 'km')).split(both).length - 1).toBe(2);
});
