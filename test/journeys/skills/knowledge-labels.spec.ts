import { Phone } from '../../harness/data/check-ins';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { step } from '../../harness/data/pipeline-requests';
import { escoSkill } from '../../harness/data/skills';
import { createDraft, saveDraft } from '../../harness/data/vacancy-drafts';
import { type Person, Harness } from '../../harness/harness';

/** A skill that is knowledge reads "knows about …" wherever a person's or a vacancy's skills are listed. */
const KNOWLEDGE = 'food storage';
const ABILITY = 'clean surfaces';

let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start({ withSkillSearch: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
});

/** The text of a page in a language, without tags. */
async function pageText(audience: 'staff' | 'employer' | 'trainee', person: Person, path: string, language: 'en' | 'km'): Promise<string> {
  const { text } = await new Phone(harness, `wm-${audience}=${person.token}`).get(`${path}?lang=${language}`);
  return text.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n');
}

/** The name of the knowledge in each language, as the database has it. */
async function knowledge(): Promise<{ id: number; code: string; en: string; km: string }> {
  const one = await harness.one<{ id: number; code: string; kind: string; km: string | null }>(
    'select id, code, kind, label_km as km from skill where label = $1 and mapped_to is null',
    [KNOWLEDGE],
  );
  expect(one.kind).toBe('K');
  return { ...one, en: KNOWLEDGE, km: one.km ?? KNOWLEDGE };
}

test('the vacancy form and its preview write that the candidate knows about it, in both languages', async () => {
  const [{ code, en, km }, ability] = [await knowledge(), await escoSkill(harness, ABILITY)];
  const { id } = await createDraft(employer.user);
  const skills = [code, ability.code].map((skillCode) => ({ skillCode, need: 'REQUIRED', minLevel: 2, gate: false }));
  await saveDraft(employer.user, id, { skills });
  for (const [language, text] of [
    ['en', `knows about ${en}`],
    ['km', `ចេះដឹងអំពី ${km}`],
  ] as const)
    for (const path of [`/employer/vacancies/${id}/person`, `/employer/vacancies/${id}/check`]) {
      const shown = await pageText('employer', employer.user, path, language);
      expect(shown).toContain(text);
      if (language === 'en') expect(shown).not.toContain(`knows about ${ABILITY}`);
      // the level of knowledge, and on the form the line that orders the levels
      if (language === 'en') expect(shown.match(/the basics/g)).toHaveLength(path.endsWith('/person') ? 2 : 1);
    }
});

test('found skills in the vacancy form read in the same way, and a chosen one that was typed by its plain name is no open search', async () => {
  const { code, en } = await knowledge();
  const { id } = await createDraft(employer.user);
  const browser = new Phone(harness, `wm-employer=${employer.user.token}`);
  await browser.get(`/employer/vacancies/${id}/person?lang=en`);
  const found = (await browser.post(`/employer/vacancies/${id}/person`, { step: 'find-skills', skillText: en })).text;
  expect(found).toContain(`<legend>knows about ${en}</legend>`);
  const chosen = { skillCode: code, skillLabel: en, skillIsKnowledge: 'yes', skillUse: '', skillNeed: 'REQUIRED', skillLevel: '2' };
  const saved = (await browser.post(`/employer/vacancies/${id}/person`, { ...chosen, skillText: en, languageCode: 'km', languageLevel: '2' })).text;
  expect(saved).not.toContain('Nothing is selected');
  const unchosen = (
    await browser.post(`/employer/vacancies/${id}/person`, { skillText: en, skillAsked: en, skillAnswered: code, languageCode: 'km', languageLevel: '2' })
  ).text;
  expect(unchosen).toContain(`Nothing is selected for “${en}”. Select one of the results below`);
});

test('the card of a trainee, her suggestion and the unmet requirements of an employer read in the same way', async () => {
  const [{ id: skillId, en, km }, other] = [
    await knowledge(),
    await harness.one<{ id: number; label: string }>("select id, label from skill where kind = 'K' and label = 'food safety standards'"),
  ];
  const her = await people.trainee(institution, { officer, displayName: 'Sophea', skills: [[skillId, 3]] });
  const vacancy = await people.vacancy(employer, {
    skills: [
      [skillId, 2],
      [other.id, 2],
    ],
  });
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } });
  await step(officer, 'referralAsk', { id });
  expect(await pageText('trainee', her.user, `/suggestion/${id}`, 'en')).toContain(`knows about ${en}`);
  // knowledge is known well; it is not done alone
  const profile = await pageText('staff', officer, `/staff/trainees/${her.id}`, 'en');
  expect(profile).toMatch(new RegExp(`knows about ${en}\\s+well\\s+\\(`));
  expect(profile).not.toContain('can do alone');
  expect(await pageText('trainee', her.user, `/suggestion/${id}`, 'km')).toContain(`ចេះដឹងអំពី ${km}`);
  await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
  await step(officer, 'referralSend', { id });
  const shown = await pageText('employer', employer.user, `/employer/candidates/${id}`, 'en');
  expect(shown).toContain(`\nknows about ${en}`);
  expect(shown).toContain(`\nknows about ${other.label}`);
  expect(await pageText('employer', employer.user, `/employer/candidates/${id}`, 'km')).toContain(`ចេះដឹងអំពី ${km}`);
});
