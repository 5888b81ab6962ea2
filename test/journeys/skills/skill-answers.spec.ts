import { Phone } from '../../harness/data/check-ins';
import { answerQuestion, askSkill, dismissQuestion, profileOf, questions, saved } from '../../harness/data/skills';
import { change, key } from '../../harness/trainee-requests';
import type { Data, Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';

/** The person who asked for a skill learns the answer, once. */
let scene: SkillScene;
let partnerOfficer: Person;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  partnerOfficer = await scene.people.staff(await scene.people.institution());
});

const UNMET = [{ text: 'frobbing', skillCode: null }];
const answers = (person: Person, mine = true): Promise<Data[]> =>
  person.ask('query ($mine: Boolean!) { skillAnswers(mine: $mine) { id question { word state skill { label } } trainee { id } } }', { mine });
const markSeen = (person: Person, id: string, once = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $key: ID!) { skillAnswerSeen(id: $id, idempotencyKey: $key) {
       ... on SkillAnswerSeenPayload { skillQuestion { word } } ... on Refusal { code } } }`,
    { id, key: once },
  );
const ask = (person: Person, words: string): Promise<Data> =>
  person.ask(
    `mutation ($words: String!, $key: ID!) { skillAsk(input: { words: $words }, idempotencyKey: $key) {
       ... on SkillAskPayload { isKept isRepeated question { state skill { label } } } } }`,
    { words, key: key() },
  );
const decide = async (answer: (id: string) => Promise<Data>): Promise<void> => {
  const [{ id }] = await questions(scene.officer);
  await answer(id);
};
const answerOpen = (): Promise<void> => decide((id) => answerQuestion(scene.officer, id, scene.weaving.code));
const today = async (person: Person): Promise<string> => (await new Phone(scene.harness, `wm-staff=${person.token}`).get('/staff?lang=en')).text;

test('whoever asks for a skill reads the answer for the trainee until it is seen, and a colleague does not', async () => {
  await askSkill(scene.officer, 'frobbing');
  const her = await saved(scene.officer, [], UNMET);
  expect(await answers(scene.officer)).toEqual([]);
  await answerOpen();
  const [answer, ...others] = await answers(scene.officer);
  expect([answer, others]).toMatchObject([
    { question: { word: 'frobbing', state: 'ANSWERED', skill: { label: scene.weaving.label } }, trainee: { id: her } },
    [],
  ]);
  const colleague = await scene.people.staff(scene.steward);
  expect(await answers(colleague)).toEqual([]);
  expect(await answers(colleague, false)).toHaveLength(1);
  for (const mine of [true, false]) expect(await answers(partnerOfficer, mine)).toEqual([]);
  expect(await markSeen(partnerOfficer, answer.id)).toEqual({ code: 'NOT_FOUND' });
  for (let at = 0; at < 2; at++) expect(await markSeen(scene.officer, answer.id, 'same')).toEqual({ skillQuestion: { word: 'frobbing' } });
  expect(await markSeen(scene.officer, answer.id)).toEqual({ code: 'NOT_FOUND' });
  await saved(scene.officer, [], UNMET);
  expect(await answers(scene.officer)).toEqual([]);
});

test('an answer is no longer due once the trainee has the skill, also if it is removed again', async () => {
  await askSkill(scene.officer, 'frobbing');
  const her = await saved(scene.officer, [], UNMET);
  await answerOpen();
  expect(await answers(scene.officer)).toHaveLength(1);
  await change(scene.officer, her, profileOf([scene.weaving.code]));
  expect(await answers(scene.officer)).toEqual([]);
  await change(scene.officer, her, profileOf([]));
  expect(await answers(scene.officer)).toEqual([]);
});

test('an answer that arrives before the profile is saved is due for the trainee', async () => {
  await askSkill(scene.officer, 'frobbing');
  await answerOpen();
  expect(await answers(scene.officer)).toMatchObject([{ trainee: null }]);
  const her = await saved(scene.officer, [], UNMET);
  expect(await answers(scene.officer)).toMatchObject([{ trainee: { id: her } }]);
});

test('a question asked for two trainees by two people has an answer for each, and one closed without a skill as well', async () => {
  const colleague = await scene.people.staff(scene.steward);
  const people: string[] = [];
  for (const person of [scene.officer, scene.officer, colleague]) {
    await askSkill(person, 'frobbing');
    people.push(String(await saved(person, [], UNMET)));
  }
  await decide((id) => dismissQuestion(scene.officer, id));
  const [mine, theirs] = [await answers(scene.officer), await answers(colleague)];
  expect(mine.map(({ trainee }) => trainee.id).sort()).toEqual(people.slice(0, 2).sort());
  expect(theirs).toMatchObject([{ question: { state: 'DISMISSED', skill: null }, trainee: { id: people[2] } }]);
});

test('an open question cannot be marked as seen, so that its answer is never lost', async () => {
  await askSkill(scene.officer, 'frobbing');
  const { id } = await scene.harness.one<{ id: string }>('select id from skill_question_watcher');
  expect(await markSeen(scene.officer, id)).toEqual({ code: 'NOT_FOUND' });
  await answerOpen();
  expect(await answers(scene.officer)).toHaveLength(1);
});

test('a question that is asked and answered at the same time has an answer for everyone who asked', async () => {
  await askSkill(partnerOfficer, 'frobbing');
  for (let at = 0; at < 3; at++) await saved(partnerOfficer, [], UNMET);
  const colleagues = await Promise.all([1, 2, 3].map(() => scene.people.staff(scene.steward)));
  const replies = await Promise.all([answerOpen(), ...colleagues.map((person) => ask(person, 'frobbing'))]);
  await decideIfOpen();
  for (const [at, person] of colleagues.entries()) {
    const isAnsweredAtOnce = replies[at + 1].question.state === 'ANSWERED';
    expect((await answers(person)).length).toBe(isAnsweredAtOnce ? 0 : 1);
  }
  expect((await answers(partnerOfficer)).length).toBe(3);
});
const decideIfOpen = async (): Promise<void> => {
  if ((await questions(scene.officer)).length > 0) await answerOpen();
};

test('Today lists the open questions for whoever may answer them, until they are answered', async () => {
  await askSkill(scene.officer, 'frobbing');
  const colleague = await scene.people.staff(scene.steward);
  expect(await today(colleague)).toContain('“frobbing”');
  expect(await today(partnerOfficer)).not.toContain('frobbing');
  await answerOpen();
  expect(await today(colleague)).not.toContain('Answer questions');
});

test('asking what was asked or answered before is answered at once', async () => {
  expect(await ask(scene.officer, 'frobbing')).toEqual({ isKept: true, isRepeated: false, question: { state: 'OPEN', skill: null } });
  const colleague = await scene.people.staff(scene.steward);
  expect(await ask(colleague, ' Frobbing ')).toEqual({ isKept: true, isRepeated: true, question: { state: 'OPEN', skill: null } });
  await answerOpen();
  expect(await ask(colleague, 'frobbing')).toEqual({ isKept: true, isRepeated: true, question: { state: 'ANSWERED', skill: { label: scene.weaving.label } } });
  expect(await ask(scene.officer, '012 345 678')).toEqual({ isKept: false, isRepeated: false, question: null });
  expect(await ask(partnerOfficer, 'frobbing')).toMatchObject({ isRepeated: false, question: { state: 'OPEN' } });
});

test('Today shows the answer with a link to her skills, and Done removes it', async () => {
  await askSkill(scene.officer, 'frobbing');
  const her = await saved(scene.officer, [], UNMET);
  await answerOpen();
  const page = await today(scene.officer);
  expect(page).toContain(`Your question about “frobbing” was answered: ${scene.weaving.label}. Add it to the trainee’s skills, or close this without it.`);
  expect(page).toContain(`/staff/trainees/${her}/change?at=skills#skills`);
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  expect((await browser.get(`/staff/trainees/${her}/change?at=skills&lang=en`)).text).toContain('Find skills');
  await browser.get('/staff?lang=en');
  const [{ id }] = await answers(scene.officer);
  const done = (await browser.post(`/staff/skill-answers/${id}/seen`, {})).text;
  expect(done).toContain('Task completed');
  expect(done).not.toContain('Your question about');
});

const addSkill = (person: Person, id: string, once = key()): Promise<Data> =>
  person.ask(
    `mutation ($id: ID!, $key: ID!) { skillAnswerAdd(id: $id, idempotencyKey: $key) {
       ... on SkillAnswerAddPayload { trainee { id skills { level source skill { label } } } } ... on Refusal { code } } }`,
    { id, key: once },
  );

test('one press under Today adds the skill to the trainee it was asked for, once, and closes the answer', async () => {
  await askSkill(scene.officer, 'frobbing');
  const her = await saved(scene.officer, [], UNMET);
  await answerOpen();
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  expect((await browser.get('/staff?lang=en')).text).toContain('Add this skill');
  const [{ id }] = await answers(scene.officer);
  expect(await addSkill(partnerOfficer, id)).toEqual({ code: 'NOT_FOUND' });
  const added = (await browser.post(`/staff/skill-answers/${id}/add`, {})).text;
  expect(added).toContain('Skill added');
  expect(added).not.toContain('Your question about');
  expect(await addSkill(scene.officer, id)).toEqual({ code: 'NOT_FOUND' });
  expect(await scene.harness.sql('select s.trainee_id as her, k.label, s.level, s.source from trainee_skill s join skill k on k.id = s.skill_id')).toEqual([
    { her, label: scene.weaving.label, level: 2, source: 'SELF' },
  ]);
});

test('an answer without a trainee or without a skill offers none to add', async () => {
  await askSkill(scene.officer, 'frobbing');
  await answerOpen();
  const [{ id }] = await answers(scene.officer);
  expect(await today(scene.officer)).not.toContain('Add this skill');
  expect(await addSkill(scene.officer, id)).toEqual({ code: 'NOT_FOUND' });
});

test('the profile form shows the answer of an earlier question, and offers its skill', async () => {
  await askSkill(scene.officer, 'frobing');
  const browser = new Phone(scene.harness, `wm-staff=${scene.officer.token}`);
  const press = async (): Promise<string> => {
    await browser.get('/staff/trainees/new?lang=en');
    return (await browser.post('/staff/trainees/new', { at: 'skills', go: 'ask-skill', skillText: 'frobing' })).text;
  };
  expect(await press()).toContain('“frobing” was asked before and is not answered yet');
  await answerOpen();
  const answered = await press();
  expect(answered).toContain(`“frobing” was already answered: ${scene.weaving.label}`);
  expect(answered).toContain(`name="skillCode" value="${scene.weaving.code}"`);
  expect(answered).not.toContain('name="skillUnmet"');
});
