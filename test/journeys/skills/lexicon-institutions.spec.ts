import { acceptReferral, draft, step } from '../../harness/data/partners';
import type { Institution } from '../../harness/data/people';
import {
  answerQuestion,
  answerWithLocal,
  approve,
  askSkill,
  dismissQuestion,
  lexiconOf,
  pickedWords,
  profileOf,
  questions,
  saved,
  searchSkills,
  sharedWords,
} from '../../harness/data/skills';
import type { Data, Person } from '../../harness/harness';
import { SkillScene } from '../../harness/skill-scene';
import { change, giveConsent } from '../../harness/trainee-requests';

/** A word used for fewer than three people never leaves its institution, and questions for a skill reach the steward. */
let scene: SkillScene;
let partner: Institution;
let partnerOfficer: Person;

beforeAll(async () => (scene = await SkillScene.start()), 60_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  partner = await scene.people.institution();
  partnerOfficer = await scene.people.staff(partner);
});

const pickedBy = async (person: Person, times: number): Promise<void> => {
  for (let at = 0; at < times; at++) await saved(person, [scene.weaving.code], [{ text: 'zrapling', skillCode: scene.weaving.code }]);
};
/** What the database itself answers a login, as an injection could ask it. */
const rowsFor = (login: 'staff' | 'employer' | 'trainee' | 'worker', role: string, settings: Record<string, string>, table: string): Promise<unknown[]> =>
  scene.harness.asLogin(login, role, settings, `select ${table === 'word_pick' ? 'key' : 'key, word'} from ${table}`);
const asStaff = (person: Person, institution: Institution, table: string, role = 'waymark_staff'): Promise<unknown[]> =>
  rowsFor('staff', role, { actor_id: person.id, institution_id: institution.id }, table);

test('a word used for two people is seen, found and counted only in its institution', async () => {
  await pickedBy(partnerOfficer, 2);
  expect((await pickedWords(partnerOfficer)).map(({ word, people: count, isShared }) => [word, count, isShared])).toEqual([['zrapling', 2, false]]);
  expect(await pickedWords(scene.officer)).toEqual([]);
  expect(await approve(partnerOfficer, 'zrapling', scene.weaving.code)).toMatchObject({ lexiconWord: { isShared: false, isOurs: true } });
  expect((await searchSkills(partnerOfficer, 'zrapling'))[0]).toBe(scene.weaving.label);
  for (const person of [scene.officer, scene.employer.user]) expect(await searchSkills(person, 'zrapling')).not.toContain(scene.weaving.label);
  expect(await lexiconOf(scene.officer)).toEqual([]);
  for (const person of [scene.officer, partnerOfficer]) expect(await sharedWords(person)).toEqual([]);
});

test('each login of the database reads a word of fewer than three people only in its institution', async () => {
  await pickedBy(partnerOfficer, 2);
  await approve(partnerOfficer, 'zrapling', scene.weaving.code);
  await askSkill(partnerOfficer, 'frobbing');
  for (const table of ['word_pick', 'lexicon_word', 'skill_question'])
    for (const role of ['waymark_staff', 'waymark_staff_writer']) {
      expect((await asStaff(partnerOfficer, partner, table, role)).length).toBeGreaterThan(0);
      expect(await asStaff(scene.officer, scene.steward, table, role)).toEqual([]);
    }
  const trainee = await scene.people.trainee(scene.steward);
  for (const role of ['waymark_employer', 'waymark_employer_writer'])
    expect(await rowsFor('employer', role, { actor_id: scene.employer.user.id, employer_id: scene.employer.id }, 'lexicon_word')).toEqual([]);
  for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
    expect(await rowsFor('trainee', role, { actor_id: trainee.user.id, trainee_id: trainee.id }, 'lexicon_word')).toEqual([]);
  expect(await rowsFor('worker', 'waymark_worker', {}, 'lexicon_word')).toEqual([]);
  for (const table of ['word_pick', 'skill_question']) {
    await expect(rowsFor('employer', 'waymark_employer', { actor_id: scene.employer.user.id, employer_id: scene.employer.id }, table)).rejects.toThrow(
      'permission denied',
    );
    await expect(rowsFor('trainee', 'waymark_trainee', { actor_id: trainee.user.id, trainee_id: trainee.id }, table)).rejects.toThrow('permission denied');
  }
});

test('no login reads whom a word was counted for, marks a word as shared, or counts for another institution', async () => {
  await pickedBy(scene.officer, 1);
  const as = (query: string): Promise<unknown> =>
    scene.harness.asLogin('staff', 'waymark_staff_writer', { actor_id: scene.officer.id, institution_id: scene.steward.id }, query);
  await expect(as('select person from word_pick')).rejects.toThrow('permission denied');
  await expect(as('update word_pick set is_shared = true')).rejects.toThrow('permission denied');
  await expect(as('update lexicon_word set is_shared = true')).rejects.toThrow('permission denied');
  await expect(
    as(`insert into word_pick (institution_id, key, person, skill_id, picked_at) values ('${partner.id}', 'x', sha256('x'), 1, now())`),
  ).rejects.toThrow('row-level security');
});

test('from the third person on the steward sees the word, and approves it for everyone', async () => {
  await pickedBy(partnerOfficer, 2);
  await pickedBy(scene.officer, 1);
  expect((await pickedWords(scene.officer)).map(({ word, people: count, isShared }) => [word, count, isShared])).toEqual([['zrapling', 3, true]]);
  expect((await pickedWords(partnerOfficer)).map(({ word, people: count }) => [word, count])).toEqual([['zrapling', 2]]);
  await approve(scene.officer, 'zrapling', scene.weaving.code);
  for (const person of [scene.officer, partnerOfficer, scene.employer.user]) expect((await searchSkills(person, 'zrapling'))[0]).toBe(scene.weaving.label);
  expect(await lexiconOf(partnerOfficer)).toMatchObject([{ word: 'zrapling', isOurs: false, isShared: true }]);
  for (const person of [scene.officer, partnerOfficer]) expect(await sharedWords(person)).toMatchObject([{ word: 'zrapling', means: scene.weaving.label }]);
});

test('a person whom one institution referred to another counts once for a word, and each institution counts her', async () => {
  const her = await scene.people.trainee(scene.steward);
  const caseWorker = await scene.people.staff(scene.steward, ['CASE_WORKER']);
  const receiver = await scene.people.staff(partner, ['CASE_WORKER', 'PLACEMENT_OFFICER']);
  const { id } = (await draft(caseWorker, { traineeId: her.id, toInstitutionId: partner.id, need: 'VOCATIONAL', urgency: 'SOON' })).institutionReferral;
  await step(caseWorker, 'Offer', id);
  await step(receiver, 'Accept', id);
  await giveConsent(caseWorker, her.id, { purpose: 'REFERRAL_TO_INSTITUTION', toInstitutionId: partner.id, language: 'KM', explanationMethod: 'READ_ALOUD' });
  await step(caseWorker, 'Release', id);
  const there = await scene.people.trainee(partner);
  expect(await acceptReferral(receiver, id, there.id)).toMatchObject({ institutionReferral: { state: 'IN_SERVICE' } });
  const pick = profileOf([scene.weaving.code], { searches: [{ text: 'zrapling', skillCode: scene.weaving.code }] });
  for (const [person, trainee] of [
    [scene.officer, her.id],
    [receiver, there.id],
  ] as const)
    expect((await change(person, trainee, pick)).trainee.id).toBe(trainee);
  await pickedBy(partnerOfficer, 1);
  for (const [person, count] of [
    [scene.officer, 1],
    [partnerOfficer, 2],
  ] as const)
    expect((await pickedWords(person)).map(({ people: counted, isShared }) => [counted, isShared])).toEqual([[count, false]]);
  await pickedBy(partnerOfficer, 1);
  expect((await pickedWords(scene.officer)).map(({ people: counted, isShared }) => [counted, isShared])).toEqual([[3, true]]);
});

test('a word that the steward approved before reaches everyone with its third person, and a partner decides only for itself', async () => {
  await pickedBy(partnerOfficer, 1);
  await approve(scene.officer, 'zrapling', scene.weaving.code);
  await approve(partnerOfficer, 'knurbing', scene.weaving.code);
  expect(await searchSkills(scene.employer.user, 'zrapling')).not.toContain(scene.weaving.label);
  await Promise.all([pickedBy(partnerOfficer, 1), pickedBy(scene.officer, 1)]);
  expect((await searchSkills(scene.employer.user, 'zrapling'))[0]).toBe(scene.weaving.label);
  for (let at = 0; at < 3; at++) await saved(partnerOfficer, [scene.weaving.code], [{ text: 'knurbing', skillCode: scene.weaving.code }]);
  expect((await searchSkills(partnerOfficer, 'knurbing'))[0]).toBe(scene.weaving.label);
  for (const person of [scene.officer, scene.employer.user]) expect(await searchSkills(person, 'knurbing')).not.toContain(scene.weaving.label);
});

test('words without a fitting skill become one question, without names, that only their institution reads', async () => {
  expect(await askSkill(scene.officer, 'Frobbing')).toEqual({ isKept: true });
  expect(await askSkill(scene.officer, ' frobbing ')).toEqual({ isKept: true });
  expect(await questions(scene.officer)).toMatchObject([{ word: 'Frobbing', place: 'PROFILE', state: 'OPEN' }]);
  for (const words of ['012 345 678', 'sophea', 'the police', '👍']) expect(await askSkill(scene.officer, words)).toEqual({ isKept: false });
  expect(await askSkill(scene.officer, 'Roumchang', undefined, { displayName: 'Roumchang' })).toEqual({ isKept: false });
  expect(await askSkill(scene.officer, '')).toMatchObject({ problems: [{ path: 'words' }] });
  expect(await askSkill(scene.officer, 'x'.repeat(10_000))).toMatchObject({ problems: [{ path: 'words' }] });
  expect(await questions(scene.officer)).toHaveLength(1);
  expect(await questions(partnerOfficer)).toEqual([]);
});

test('a partner asks in its institution, and the steward reads the question once three people needed it', async () => {
  await askSkill(partnerOfficer, 'frobbing');
  expect(await questions(scene.officer)).toEqual([]);
  for (let at = 0; at < 3; at++) await saved(partnerOfficer, [], [{ text: 'frobbing', skillCode: null }]);
  const [question] = await questions(scene.officer);
  expect(question).toMatchObject({ word: 'frobbing', place: 'PROFILE' });
  expect(await answerQuestion(scene.officer, question.id, scene.weaving.code)).toEqual({
    skillQuestion: { state: 'ANSWERED', skill: { label: scene.weaving.label } },
  });
  for (const person of [scene.officer, partnerOfficer, scene.employer.user]) expect((await searchSkills(person, 'frobbing'))[0]).toBe(scene.weaving.label);
});

const LOCAL = { label: 'fence grobulating', labelKm: 'ហ្វ្រប', relation: 'RELATED' };

test('the steward answers a question with a new local skill in one step, and everyone finds it by the words', async () => {
  await askSkill(scene.employer.user, 'frobbing');
  const [{ id }] = await questions(scene.officer);
  const input = { ...LOCAL, mappedToCode: scene.weaving.code };
  const answer = await answerWithLocal(scene.officer, id, input, 'same');
  expect(answer.skillEntry).toMatchObject({ skill: { label: LOCAL.label }, mappedTo: { code: scene.weaving.code }, relation: 'RELATED', state: 'ACTIVE' });
  expect(answer.skillEntry.localLabels.map(({ label }: Data) => label).sort()).toEqual([LOCAL.label, LOCAL.labelKm]);
  expect(await answerWithLocal(scene.officer, id, input, 'same')).toEqual(answer);
  expect(await questions(scene.officer)).toEqual([]);
  for (const person of [scene.officer, partnerOfficer, scene.employer.user])
    for (const text of ['frobbing', LOCAL.label, LOCAL.labelKm]) expect((await searchSkills(person, text))[0]).toBe(LOCAL.label);
  expect(await lexiconOf(scene.officer)).toMatchObject([{ word: 'frobbing', skill: { label: LOCAL.label }, isShared: true }]);
  const actions = await scene.harness.sql("select action from audit_pending where subject_kind = 'skill' order by action");
  expect(actions).toEqual([{ action: 'LocalSkillAdded' }, { action: 'SkillQuestionAnswered' }]);
});

test('a local skill that is refused leaves its question open, and only the steward may add one', async () => {
  await askSkill(scene.officer, 'frobbing');
  await askSkill(partnerOfficer, 'knurbing');
  const [[ours], [theirs]] = [await questions(scene.officer), await questions(partnerOfficer)];
  const refused: [object, string][] = [
    [{ ...LOCAL, mappedToCode: '00000000-0000-4000-8000-000000000000' }, 'mappedToCode'],
    [{ relation: 'RELATED', mappedToCode: scene.weaving.code }, 'label'],
    [{ ...LOCAL, label: 'clean surfaces', mappedToCode: scene.weaving.code }, 'label'],
    [{ ...LOCAL, label: 'x'.repeat(121), mappedToCode: scene.weaving.code }, 'label'],
  ];
  for (const [input, path] of refused) expect(await answerWithLocal(scene.officer, ours.id, input)).toMatchObject({ problems: [{ path }] });
  const input = { ...LOCAL, mappedToCode: scene.weaving.code };
  for (const [person, id] of [
    [partnerOfficer, theirs.id],
    [scene.officer, theirs.id],
    [scene.officer, 'frobbing'],
  ] as const)
    expect(await answerWithLocal(person, id, input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await questions(scene.officer)).toMatchObject([{ word: 'frobbing', state: 'OPEN' }]);
  expect(await scene.harness.one('select count(*)::int as n from skill where mapped_to is not null')).toEqual({ n: 0 });
});

test('of stewards who answer a question with a local skill at once, only one adds it', async () => {
  await askSkill(scene.officer, 'frobbing');
  const [{ id }] = await questions(scene.officer);
  const answers = ['one', 'other', 'third'].map((label) =>
    answerWithLocal(scene.officer, id, { ...LOCAL, label, labelKm: null, mappedToCode: scene.weaving.code }),
  );
  const both = await Promise.all([...answers, dismissQuestion(await scene.people.staff(scene.steward), id)]);
  expect(both.filter(({ code }) => code === 'TRANSITION_NOT_ALLOWED')).toHaveLength(3);
  const added = both.filter(({ skillEntry }) => skillEntry).length;
  expect(await scene.harness.one('select count(*)::int as n from skill where mapped_to is not null')).toEqual({ n: added });
  expect(await lexiconOf(scene.officer)).toHaveLength(added);
});

test('an employer asks the steward, cannot see earlier questions, and finds the answer', async () => {
  await askSkill(partnerOfficer, 'frobbing');
  for (let at = 0; at < 2; at++) expect(await askSkill(scene.employer.user, 'frobbing')).toEqual({ isKept: true });
  expect(await questions(partnerOfficer)).toMatchObject([{ word: 'frobbing', place: 'PROFILE' }]);
  const [question, ...others] = await questions(scene.officer);
  expect([question, others]).toMatchObject([{ word: 'frobbing', place: 'VACANCY' }, []]);
  await answerQuestion(scene.officer, question.id, scene.weaving.code);
  expect((await searchSkills(scene.employer.user, 'frobbing'))[0]).toBe(scene.weaving.label);
});

test('employers cannot ask more than a steward can read', async () => {
  await scene.harness.sql(
    "insert into skill_question (id, key, word, place, asked_at) select gen_random_uuid(), 'word ' || n, 'word ' || n, 'VACANCY', now() from generate_series(1, 500) n",
  );
  expect(await askSkill(scene.employer.user, 'frobbing')).toEqual({ isKept: true });
  expect(await scene.harness.one('select count(*)::int as n from skill_question')).toEqual({ n: 500 });
});

test('of two stewards who answer a question at once one decides, and the other reads what the first did', async () => {
  await askSkill(scene.officer, 'frobbing');
  const [{ id }] = await questions(scene.officer);
  const colleague = await scene.people.staff(scene.steward);
  const both = await Promise.all([answerQuestion(scene.officer, id, scene.weaving.code), dismissQuestion(colleague, id)]);
  const [done, refused] = [both.filter(({ skillQuestion }) => skillQuestion), both.filter(({ code }) => code === 'TRANSITION_NOT_ALLOWED')];
  expect([done.length, refused.length]).toEqual([1, 1]);
  expect(refused[0].state).toBe(done[0].skillQuestion.state);
  expect(await questions(scene.officer)).toEqual([]);
  expect(await dismissQuestion(partnerOfficer, id)).toMatchObject({ code: 'NOT_FOUND' });
});

test('a dismissed question is not reopened by the same words', async () => {
  await askSkill(scene.officer, 'frobbing');
  const [{ id }] = await questions(scene.officer);
  expect(await dismissQuestion(scene.officer, id, 'same')).toEqual({ skillQuestion: { state: 'DISMISSED', skill: null } });
  expect(await dismissQuestion(scene.officer, id, 'same')).toEqual({ skillQuestion: { state: 'DISMISSED', skill: null } });
  await askSkill(scene.officer, 'frobbing');
  expect(await questions(scene.officer)).toEqual([]);
});
