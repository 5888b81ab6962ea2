import { randomUUID } from 'node:crypto';
import { Phone } from '../../harness/data/check-ins';
import { createDraft, discardDraft, readDraft, saveDraft, submitDraft } from '../../harness/data/vacancy-drafts';
import { type Employer, type Institution, inDays, People } from '../../harness/data/people';
import { pathsOf, changeEmployerData, vacancyInput } from '../../harness/employer-requests';
import { type Person, Harness } from '../../harness/harness';

/** A vacancy draft is edited in sections, and may be incomplete until it is submitted. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let whole: Record<string, unknown>;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  whole = vacancyInput(employer.siteId, code) as Record<string, unknown>;
});

const states = ({ sections }: { sections: { section: string; state: string }[] }): Record<string, string> =>
  Object.fromEntries(sections.map(({ section, state }) => [section, state]));
const typedWhole = async (): Promise<string> => {
  const { id } = await createDraft(employer.user);
  await saveDraft(employer.user, id, whole);
  return id as string;
};

test('a draft edited section by section with rule remarks can be submitted once it is complete', async () => {
  const { user } = employer;
  const draft = await createDraft(user);
  const { id } = draft;
  expect(states(draft)).toEqual({ WORK: 'NOT_STARTED', PAY: 'NOT_STARTED', HOURS: 'NOT_STARTED', DATES: 'NOT_STARTED', PERSON: 'NOT_STARTED' });
  const { terms, kind, title, siteId } = whole as { terms: Record<string, unknown>; kind: string; title: string; siteId: string };
  const paid = await saveDraft(user, id, { kind, title, siteId, terms: { pay: { amount: '40', currency: 'USD', per: 'MONTH' } } });
  expect(states(paid)).toMatchObject({ WORK: 'IN_PROGRESS', PAY: 'IN_PROGRESS', HOURS: 'NOT_STARTED' });
  expect(paid.problems.filter(({ isMissing }: { isMissing: boolean }) => !isMissing)).toMatchObject([{ path: 'terms.pay.amount', section: 'PAY' }]);
  const refused = await submitDraft(user, id);
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
  expect(pathsOf(refused)).toEqual(expect.arrayContaining(['tasks', 'iscoCode', 'terms.startsOn', 'closesOn', 'terms.pay.amount']));
  expect(await harness.sql('select id from vacancy')).toEqual([]);
  const result = await saveDraft(user, id, { ...whole, terms });
  expect([new Set(Object.values(states(result))), result.problems]).toEqual([new Set(['DONE']), []]);
  expect(await submitDraft(user, id)).toEqual({ id, state: 'SUBMITTED' });
  expect(
    await harness.one(
      'select v.state, (select count(*)::int from vacancy_skill where vacancy_id = v.id) as skills, (select count(*)::int from vacancy_draft) as typed from vacancy v where v.id = $1',
      [id],
    ),
  ).toEqual({ state: 'SUBMITTED', skills: 1, typed: 0 });
  expect(await harness.one("select count(*)::int as n from outbox where event = 'VacancySubmitted'")).toEqual({ n: 1 });
});

test('submitting twice at once creates one vacancy, and the draft cannot be changed or submitted afterwards', async () => {
  const id = await typedWhole();
  const answers = await Promise.all([submitDraft(employer.user, id), submitDraft(employer.user, id)]);
  expect(answers.map((answer) => answer.code ?? answer.state).sort()).toEqual(['SUBMITTED', 'TRANSITION_NOT_ALLOWED']);
  expect(await saveDraft(employer.user, id, { title: 'Baker' })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'SUBMITTED' });
  expect(await harness.one('select count(*)::int as n from vacancy')).toEqual({ n: 1 });
  const again = await typedWhole();
  expect([await submitDraft(employer.user, again, 'one key'), await submitDraft(employer.user, again, 'one key')]).toEqual([
    { id: again, state: 'SUBMITTED' },
    { id: again, state: 'SUBMITTED' },
  ]);
});

test('two tabs that edit different sections at the same moment lose no input', async () => {
  const { id } = await createDraft(employer.user);
  await Promise.all([
    saveDraft(employer.user, id, { title: 'Baker' }),
    saveDraft(employer.user, id, { terms: { pay: { amount: '200', currency: 'USD', per: 'MONTH' } } }),
    saveDraft(employer.user, id, { terms: { hoursPerWeek: 40 } }),
    saveDraft(employer.user, id, { closesOn: inDays(20) }),
  ]);
  expect((await readDraft(employer.user, id)).content).toEqual({
    title: 'Baker',
    terms: { pay: { amount: '200' }, hoursPerWeek: 40, startsOn: null },
    closesOn: inDays(20),
  });
});

test('a returned vacancy is edited under its own id, and stays as it was until it is submitted again', async () => {
  const { user } = employer;
  const id = await typedWhole();
  await submitDraft(user, id);
  await changeEmployerData(officer, 'vacancyReturn', { id, input: { remarks: [{ field: 'title', message: 'Say it plainly.' }] } });
  expect((await readDraft(user, id)).content).toMatchObject({ title: 'Kitchen helper', terms: { pay: { amount: '210.00' } } });
  await saveDraft(user, id, { title: 'Dishwasher' });
  expect(await harness.one('select title, state from vacancy where id = $1', [id])).toEqual({ title: 'Kitchen helper', state: 'CHANGES_REQUESTED' });
  await discardDraft(user, id);
  expect((await readDraft(user, id)).content).toMatchObject({ title: 'Kitchen helper' });
  await saveDraft(user, id, { title: 'Dishwasher', seats: 3 });
  expect(await submitDraft(user, id)).toEqual({ id, state: 'SUBMITTED' });
  expect(await harness.one('select title, seats, state from vacancy where id = $1', [id])).toEqual({ title: 'Dishwasher', seats: 3, state: 'SUBMITTED' });
});

test('a vacancy in any state can be copied completely, with days in the future', async () => {
  const { user } = employer;
  const id = await typedWhole();
  await submitDraft(user, id);
  await changeEmployerData(user, 'vacancyWithdraw', { id });
  await harness.clockForward('60 days');
  const copy = await createDraft(user, id);
  expect(copy.id).not.toBe(id);
  expect(copy).toMatchObject({ content: { title: 'Kitchen helper', terms: { startsOn: inDays(90) } }, problems: [] });
  expect(await submitDraft(user, copy.id)).toEqual({ id: copy.id, state: 'SUBMITTED' });
});

test('a site that is not cleared on the first day blocks submission, and the draft is preserved', async () => {
  const newEmployer = await people.employer({ cleared: false });
  const { id } = await createDraft(newEmployer.user);
  await saveDraft(newEmployer.user, id, { ...whole, siteId: newEmployer.siteId });
  expect(await submitDraft(newEmployer.user, id)).toMatchObject({ code: 'NOT_CLEARED' });
  expect((await readDraft(newEmployer.user, id)).content.title).toBe('Kitchen helper');
  expect(await harness.sql('select id from vacancy')).toEqual([]);
});

test('no other employer can read or write a draft, and it cannot name an unknown site or skill', async () => {
  const rival = await people.employer();
  const id = await typedWhole();
  expect(await readDraft(rival.user, id)).toBeNull();
  expect(
    [await saveDraft(rival.user, id, { title: 'x' }), await submitDraft(rival.user, id), await discardDraft(rival.user, id)].map(({ code }) => code),
  ).toEqual(Array.from({ length: 3 }, () => 'NOT_FOUND'));
  expect(await createDraft(rival.user, id)).toMatchObject({ code: 'NOT_FOUND' });
  for (const [login, role] of [
    ['staff', 'waymark_staff'],
    ['staff', 'waymark_staff_writer'],
    ['trainee', 'waymark_trainee'],
    ['worker', 'waymark_worker'],
    ['index', 'waymark_index'],
  ] as const)
    await expect(harness.asLogin(login, role, {}, 'select * from vacancy_draft')).rejects.toThrow(/permission denied/);
  await saveDraft(employer.user, id, { siteId: rival.siteId, skills: [{ skillCode: randomUUID(), need: 'REQUIRED', minLevel: 2 }] });
  expect(await employer.user.ask('query ($id: ID!) { vacancyDraft(id: $id) { content { site { id } skills { skill { code } } } } }', { id })).toEqual({
    content: { site: null, skills: [] },
  });
  expect(pathsOf(await submitDraft(employer.user, id)).sort()).toEqual(['siteId', 'skills.0.skillCode']);
});

test('a suspended business can start and submit no draft, but can discard one', async () => {
  const id = await typedWhole();
  await harness.sql("update employer set state = 'SUSPENDED' where id = $1", [employer.id]);
  expect((await createDraft(employer.user)).code).toBe('TRANSITION_NOT_ALLOWED');
  expect((await submitDraft(employer.user, id)).code).toBe('TRANSITION_NOT_ALLOWED');
  expect(await discardDraft(employer.user, id)).toEqual({ discarded: true });
  expect(await employer.user.ask('{ vacancyDrafts { id } }')).toEqual([]);
});

test('whoever starts again without having written anything gets the own empty draft, and never a colleague’s', async () => {
  const { user } = employer;
  const colleague = await people.colleagueAt(employer);
  const first = await createDraft(user);
  expect((await createDraft(user)).id).toBe(first.id);
  const hers = await createDraft(colleague);
  expect(hers.id).not.toBe(first.id);
  expect((await createDraft(colleague)).id).toBe(hers.id);
  await saveDraft(user, first.id, { title: 'Baker' });
  const second = await createDraft(user);
  expect(second.id).not.toBe(first.id);
  const browser = new Phone(harness, `wm-employer=${user.token}`);
  for (let press = 0; press < 3; press++) {
    await browser.get('/employer/vacancies?lang=en');
    await browser.post('/employer/vacancies', {});
  }
  expect(await harness.sql('select id from vacancy_draft order by created_at, id')).toHaveLength(3);
  const vacancy = await people.vacancy(employer, {});
  expect((await createDraft(user, vacancy.id)).id).not.toBe(second.id);
});

test('an injected statement cannot start a draft in the name of a colleague', async () => {
  const colleague = await people.colleagueAt(employer);
  const insert = (startedBy: string): Promise<unknown> =>
    harness.asLogin(
      'employer',
      'waymark_employer_writer',
      { employer_id: employer.id, actor_id: employer.user.id },
      `insert into vacancy_draft (id, employer_id, content, created_at, changed_at, started_by) values (gen_random_uuid(), '${employer.id}', '{}', now(), now(), '${startedBy}')`,
    );
  await expect(insert(colleague.id)).rejects.toThrow(/row-level security/);
  await insert(employer.user.id);
});
