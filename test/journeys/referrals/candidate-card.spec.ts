import { randomUUID } from 'node:crypto';
import { type Employer, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { referralIn } from '../../harness/data/pipeline-rows';
import { atTen, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { FINISHED_IN, completeTraining } from '../../harness/data/training';
import { type Answer, type Data, type Person, Harness } from '../../harness/harness';

/**
 * An employer can learn neither whom the service supports and why, nor that a trainee declined:
 * it sees only the card she agreed to, from when it was sent.
 */
let harness: Harness;
let people: People;
let employer: Employer;
let vacancy: Vacancy;
let skillId: number;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  await people.institution();
  employer = await people.employer();
  skillId = (await harness.one<{ id: number }>("select id from skill where not retired and kind = 'S' order by id limit 1")).id;
  vacancy = await people.vacancy(employer, { seats: 9, skills: [[skillId, 2]] });
});

/** The same for both, before the work starts. */
const ANSWER_BY = `${inDays(20)}T02:00:00.000Z`;
const CANDIDATE = `id state availableActions displayName skills { level source skill { code label } } languages { language level } availability { from days startsAt endsAt } education training { title weeks finishedIn }
  matchSummary { need minLevel level skill { label } } sentAt shownUntil interviews { id slots startsAt place state outcome availableActions } offer { id state answerBy availableActions terms { pay { amount currency per } startsOn } } vacancy { id title takenSeats }`;
const lookAt = (id: string): Promise<Answer> => employer.user.answer(`query ($id: ID!) { candidate(id: $id) { ${CANDIDATE} } }`, { id });

/**
 * Everything an employer reads of one candidate during the transitions, as text with ids removed and
 * timestamps made equal.
 */
async function allThatIsRead(id: string, officer: Person, her: Trainee): Promise<string> {
  const read: unknown[] = [];
  const readCard = async (): Promise<void> => {
    await harness.sql("update referral set sent_at = '2026-01-01T00:00:00Z', shown_until = '2199-01-01T00:00:00Z' where id = $1", [id]);
    read.push(await lookAt(id));
  };
  await readCard();
  for (const [field, input] of [
    ['candidateOpen', undefined],
    ['candidateOpen', undefined],
    ['candidateShortlist', undefined],
    ['interviewPropose', { slots: ['2198-01-01T02:00:00Z'], place: 'Street 163' }],
    ['interviewPropose', { slots: ['2198-01-01T02:00:00Z'], place: 'Street 163' }],
    ['offerIssue', { ...offerInput(), answerBy: ANSWER_BY }],
    ['offerIssue', { ...offerInput(), answerBy: ANSWER_BY }],
  ] as const) {
    read.push(await step(employer.user, field, { id, ...(input ? { input } : {}) }));
    await readCard();
  }
  const offer = await harness.one<{ id: string }>('select id from offer where referral_id = $1', [id]);
  await step(officer, 'offerExplain', { id: offer.id, input: teachBack });
  await readCard();
  await step(her.user, 'offerWaiveCoolingOff', { id: offer.id });
  await readCard();
  await step(her.user, 'offerAccept', { id: offer.id });
  await harness.sql('update vacancy set taken_seats = 0 where id = $1', [vacancy.id]);
  await readCard();
  read.push(await step(employer.user, 'offerWithdraw', { id: offer.id }), await step(employer.user, 'candidateDecline', { id, input: { reason: 'SKILLS' } }));
  return JSON.stringify(read).replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');
}

async function introduce(facts: {
  population: 'SURVIVOR' | 'AT_RISK';
  history: string;
  noNight: boolean;
  home: string;
  /** Titles of courses of her own institution that she passed, in addition to the shared one. */
  courses: readonly string[];
}): Promise<{ id: string; officer: Person; her: Trainee }> {
  const institution = await people.institution();
  const officer = await people.staff(institution);
  const her = await people.trainee(institution, { displayName: 'Sophea', skills: [[skillId, 3]], population: facts.population });
  await harness.sql('update protected.trainee_protection set history = $2, reasons = $2 where trainee_id = $1', [her.id, facts.history]);
  await harness.sql('update trainee_limits set no_night = $2, excluded_employers = $3 where trainee_id = $1', [
    her.id,
    facts.noNight,
    facts.noNight ? [randomUUID()] : [],
  ]);
  await harness.sql("update trainee set home_province = $2, travel = 'ANYWHERE' where id = $1", [her.id, facts.home]);
  await harness.sql('update trainee_skill set evidence = $2, asserted_on = $3 where trainee_id = $1', [
    her.id,
    facts.history,
    facts.noNight ? inDays(-9) : inDays(0),
  ]);
  for (const title of ['Sewing', ...facts.courses]) await completeTraining(harness, her, { title, skills: [skillId] });
  await completeTraining(harness, her, { title: 'Finding one’s feet again', skills: [skillId], kind: 'LIFE_SKILLS' });
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id, travelMinutes: facts.noNight ? 5 : null } });
  await step(officer, 'referralAsk', { id });
  await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS', 'AVAILABILITY', 'LANGUAGES', 'TRAINING'] } });
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
  return { id, officer, her };
}

/**
 * Course titles that no employer may read: forbidden words, plain or disguised, and names of institutions
 * known to the service.
 */
const TELLING = ['Sewing for survivors', 'Sewing at the S-h-e-l-t-e-r', 'ដេរនៅទី\u200bជម្រក', 'Sewing at Hope  Rising', 'Sewing of I-HOPE'];

test('two trainees who differ only in protected data give byte-identical employer responses, whatever their institution', async () => {
  await harness.sql("insert into institution (code, name) values ('I-HOPE', 'Hope Rising')");
  const one = await introduce({ population: 'SURVIVOR', history: 'A shelter since last year.', noNight: true, home: '12', courses: TELLING });
  const twin = await introduce({ population: 'AT_RISK', history: '-', noNight: false, home: '08', courses: [] });
  const [course] = (await lookAt(one.id)).data.candidate.training;
  expect(course).toEqual({ title: 'Sewing', weeks: 8, finishedIn: FINISHED_IN });
  const first = await allThatIsRead(one.id, one.officer, one.her);
  const second = await allThatIsRead(twin.id, twin.officer, twin.her);
  expect(second).toBe(first);
  expect(first).toContain('"displayName":"Sophea"');
  expect(first).toContain('"state":"HIRED"');
  expect(first).not.toMatch(/shelter|survivor|hope|feet|ដេរ|INTERNAL|EXPLAINED/i);
});

test('the card has only the fields she chose, and a field she left out looks like a missing one, also after her profile changes', async () => {
  const institution = await people.institution();
  const officer = await people.staff(institution);
  const her = await people.trainee(institution, { displayName: 'Sophea', skills: [[skillId, 3]] });
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: vacancy.id } });
  await step(officer, 'referralAsk', { id });
  await completeTraining(harness, her, { title: 'Sewing', skills: [skillId] });
  await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'AVAILABILITY'] } });
  await step(officer, 'referralSend', { id });
  await harness.sql("update trainee set display_name = 'Another', education = 'Grade 12' where id = $1", [her.id]);
  expect((await lookAt(id)).data.candidate).toMatchObject({
    displayName: 'Sophea',
    skills: null,
    languages: null,
    education: null,
    training: null,
    availability: { startsAt: '05:00', endsAt: '21:00' },
    matchSummary: [{ need: 'REQUIRED', minLevel: 2, level: null }],
  });
});

test("the match shown to an employer compares the vacancy's requirements with her card only, without later skills", async () => {
  const [, other, third] = await harness.sql<{ id: number }>("select id from skill where not retired and kind = 'S' order by id limit 3");
  const targetVacancy = await people.vacancy(employer, {
    skills: [
      [skillId, 2],
      [other?.id ?? 0, 1],
    ],
  });
  const institution = await people.institution();
  const officer = await people.staff(institution);
  const her = await people.trainee(institution, {
    skills: [
      [skillId, 1],
      [third?.id ?? 0, 4],
    ],
  });
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: targetVacancy.id } });
  await step(officer, 'referralAsk', { id });
  await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } });
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
  await harness.sql('update trainee_skill set level = 4 where trainee_id = $1', [her.id]);
  const { matchSummary } = (await lookAt(id)).data.candidate;
  expect(matchSummary.map(({ need, minLevel, level }: Data) => [need, minLevel, level])).toEqual([
    ['REQUIRED', 2, 1],
    ['REQUIRED', 1, null],
  ]);
  expect(Object.keys(matchSummary[0]).sort()).toEqual(['level', 'minLevel', 'need', 'skill']);
});

test('the card has only skills the vacancy requires or gives credit for, her preview is the same, and a growing profile changes neither', async () => {
  const [pair] = await harness.sql<{ asked: number; near: number }>(
    `select n.skill_id as asked, n.neighbour_id as near from skill_couse n where n.cosine_percent >= 60 and n.skill_id <> n.neighbour_id order by 1, 2 limit 1`,
  );
  const [asked, near] = [pair?.asked ?? 0, pair?.near ?? 0];
  const others = await harness.sql<{ id: number }>(
    "select id from skill where not retired and kind = 'S' and id <> all($1::int[]) and id not in (select neighbour_id from skill_couse where skill_id = any($1::int[])) order by id limit 3",
    [[asked, near]],
  );
  const targetVacancy = await people.vacancy(employer, { skills: [[asked, 2]] });
  await harness.sql("insert into vacancy_language (employer_id, vacancy_id, language, min_level) values ($1, $2, 'km', 1)", [employer.id, targetVacancy.id]);
  const institution = await people.institution();
  const officer = await people.staff(institution);
  const her = await people.trainee(institution, { skills: [[near, 3], ...others.map(({ id }) => [id, 4] as const)] });
  for (const language of ['km', 'vi'])
    await harness.sql('insert into trainee_language (institution_id, trainee_id, language, level) values ($1, $2, $3, 4)', [
      her.institutionId,
      her.id,
      language,
    ]);
  const { id } = await step(officer, 'referralPropose', { input: { traineeId: her.id, vacancyId: targetVacancy.id } });
  await step(officer, 'referralAsk', { id });
  const { card: preview } = await her.user.ask(
    'query ($id: ID!) { myReferral(id: $id) { card { skills { level skill { code label } } languages { language level } } } }',
    { id },
  );
  await step(her.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS', 'LANGUAGES'] } });
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
  const { skills, languages, matchSummary } = (await lookAt(id)).data.candidate;
  expect(skills.map(({ skill, level }: Data) => ({ skill, level }))).toEqual(preview.skills);
  expect(languages).toEqual(preview.languages);
  const { code } = await harness.one<{ code: string }>('select code from skill where id = $1', [near]);
  expect(skills.map(({ skill }: Data) => skill.code)).toEqual([code]);
  expect(languages).toEqual([{ language: 'km', level: 4 }]);
  expect(matchSummary.map(({ level }: Data) => level)).toEqual([null]);
});

test.each(['PROPOSED', 'ASKED', 'AGREED', 'DECLINED_BY_TRAINEE'])('an employer finds no trace of a referral that is %s in any query', async (state) => {
  const institution = await people.institution();
  await people.staff(institution);
  const { id } = await referralIn(harness, await people.trainee(institution), vacancy, state);
  const nobody = randomUUID();
  const attemptAll = async (referralId: string): Promise<string> =>
    JSON.stringify([
      await lookAt(referralId),
      await step(employer.user, 'candidateOpen', { id: referralId }),
      await step(employer.user, 'candidateShortlist', { id: referralId }),
      await step(employer.user, 'candidateDecline', { id: referralId, input: { reason: 'OTHER' } }),
      await step(employer.user, 'interviewPropose', { id: referralId, input: { slots: [atTen(2)], place: 'Street 163' } }),
      await step(employer.user, 'offerIssue', { id: referralId, input: offerInput() }),
    ]);
  expect(await attemptAll(id)).toBe(await attemptAll(nobody));
  expect(await employer.user.ask('{ candidates { nodes { id } pageInfo { hasNextPage endCursor } } }')).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
  });
});

test('an employer reads no data of another employer', async () => {
  const institution = await people.institution();
  await people.staff(institution);
  const rival = await people.employer();
  const { id } = await referralIn(harness, await people.trainee(institution), vacancy, 'SHORTLISTED');
  expect(await rival.user.ask('query ($id: ID!) { candidate(id: $id) { id } }', { id })).toBeNull();
  expect(await rival.user.ask('{ candidates { nodes { id } } }')).toEqual({ nodes: [] });
  for (const field of ['candidateOpen', 'candidateShortlist']) expect(await step(rival.user, field, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await step(rival.user, 'offerIssue', { id, input: offerInput() })).toMatchObject({ code: 'NOT_FOUND' });
});

test('candidates are listed newest first, page by page, none lost and none twice', async () => {
  const institution = await people.institution();
  await people.staff(institution);
  const sent: string[] = [];
  for (let n = 0; n < 5; n++) sent.unshift((await referralIn(harness, await people.trainee(institution), vacancy, 'SENT')).id);
  await harness.sql("update referral set sent_at = date_trunc('hour', sent_at)");
  const listedIds: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 4; pages++) {
    const page = await employer.user.ask('query ($after: String) { candidates(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', {
      after,
    });
    listedIds.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(listedIds).toEqual([...sent].sort().reverse());
});

test('a card is visible until its time is over, and then the response is empty', async () => {
  const institution = await people.institution();
  await people.staff(institution);
  const { id } = await referralIn(harness, await people.trainee(institution), vacancy, 'SHORTLISTED');
  expect((await lookAt(id)).data.candidate).toMatchObject({ displayName: 'Sophea' });
  await harness.clockForward('61 days');
  expect((await lookAt(id)).data).toEqual({ candidate: null });
});
