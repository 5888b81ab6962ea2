import { Phone } from '../../harness/data/check-ins';
import { type Institution, People, type SkillAt } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** What the pages of the lists write where a list suggests no one. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let skills: SkillAt[];

beforeAll(async () => {
  harness = await Harness.start();
  const rows = await harness.sql<{ id: number }>(
    `select id from skill where not retired and kind = 'S' and not exists (select from skill_transfer t where t.have_id = skill.id or t.want_id = skill.id)
     order by id limit 30`,
  );
  skills = rows.map(({ id }): SkillAt => [id, 2]);
}, 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
});

const read = async (path: string): Promise<string> =>
  (await new Phone(harness, `wm-staff=${officer.token}`).get(path)).text.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n');

test.each([
  [20, 'It requires 20 skills. Would help: the employer marks as preferred what can be learned at work.'],
  [4, 'Would help: a course that teaches what is required, or an employer who teaches it. Check that profiles are complete.'],
])('a vacancy that requires %i skills, of which no one has enough, writes what would help', async (required, help) => {
  await people.trainee(institution, { officer, skills: skills.slice(29) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, required) });
  const shown = await read(`/staff/vacancies/${vacancy.id}/matches?lang=en`);
  expect(shown).toContain('No trainee has what the work requires on record');
  expect(shown).toContain(help);
});

test('a vacancy that is only also possible is not explained by its rank, which the list does not show', async () => {
  const trainee = await people.trainee(institution, { officer, skills: skills.slice(29) });
  const vacancy = await people.vacancy(await people.employer(), { skills: skills.slice(0, 4) });
  const shown = await read(`/staff/trainees/${trainee.id}/matches?lang=en&vacancy=${vacancy.id}`);
  expect(shown).toContain('Possible for her, but not suggested: it asks for little or nothing that she has on record.');
  expect(shown).not.toMatch(/rank 1 of/);
});
