import { betweenInstitutions } from '../../harness/data/partners';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** Due work that is about no trainee of the reader: visits, questions for skills and referrals from partners. */
let harness: Harness;
let people: People;
let ours: Institution;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  employer = await people.employer();
});

const DUE = `{ due { total nodes { step group dueOn questionTotal skillQuestions { word } trainee { displayName } site { name } employer { legalName } institutionReferral { urgency } } } }`;
interface Node {
  readonly step: string;
  readonly group: string;
  readonly dueOn: string | null;
  readonly questionTotal: number | null;
  readonly skillQuestions: readonly { readonly word: string }[] | null;
}
const due = async (person: Person): Promise<Node[]> => (await person.ask(DUE)).nodes as Node[];
const stepsOf = async (person: Person): Promise<unknown[]> => (await due(person)).map(({ step, group, dueOn }) => [step, group, dueOn]);

async function visit(institution: Institution, state: string, visitOn: string, lead?: Person): Promise<string> {
  const { id } = await harness.one<{ id: string }>(
    `insert into vetting (id, institution_id, employer_id, site_id, kind, checklist_version, visit_on, workers_interviewed, workers_interviewed_off_site, state)
     values (gen_random_uuid(), $1, $2, $3, 'UNANNOUNCED', '2026-1', $4, 3, 2, $5) returning id`,
    [institution.id, employer.id, employer.siteId, visitOn, state],
  );
  if (lead)
    await harness.sql('insert into vetting_visitor (institution_id, vetting_id, account_id, is_lead) values ($1, $2, $3, true)', [institution.id, id, lead.id]);
  return id;
}

test('a visit is due on its day to the institution that makes it, and its decision to those who did not lead it', async () => {
  const [lead, second] = [await people.staff(ours, ['VETTING_OFFICER']), await people.staff(ours, ['VETTING_OFFICER'])];
  const partner = await people.institution();
  await visit(ours, 'PLANNED', inDays(0), lead);
  await visit(ours, 'PLANNED', inDays(1), lead);
  await visit(ours, 'VISITED', inDays(-2), lead);
  const submitted = await visit(ours, 'SUBMITTED', inDays(-3), lead);
  await visit(partner, 'PLANNED', inDays(0));
  await visit(partner, 'SUBMITTED', inDays(-1));
  const ofLead = [
    ['VISIT_TO_SUBMIT', 'OVERDUE', inDays(-2)],
    ['VISIT_TO_RECORD', 'TODAY', inDays(0)],
  ];
  const decision = ['VISIT_TO_DECIDE', 'OVERDUE', inDays(-3)];
  expect([await stepsOf(lead), await stepsOf(second)]).toEqual([ofLead, [decision, ...ofLead]]);
  const decide = (by: Person, outcome: string): Promise<unknown> =>
    harness.sql('insert into vetting_decision (institution_id, vetting_id, account_id, decision, decided_at) values ($1, $2, $3, $4, now())', [
      ours.id,
      submitted,
      by.id,
      outcome,
    ]);
  await decide(second, 'APPROVED');
  expect(await stepsOf(second)).toEqual(ofLead);
  await decide(await people.staff(ours, ['VETTING_OFFICER']), 'REFUSED');
  expect(await stepsOf(second)).toEqual([decision, ...ofLead]);
  const theirs = await people.staff(partner, ['VETTING_OFFICER']);
  expect((await stepsOf(theirs)).map((row) => (row as string[])[0])).toEqual(['VISIT_TO_DECIDE', 'VISIT_TO_RECORD']);
});

test('open questions for skills are one item with their number, and an answer is due to whoever waits for it', async () => {
  const officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  const colleague = await people.staff(ours, ['PLACEMENT_OFFICER']);
  const trainee = await people.trainee(ours, { officer, displayName: 'Bopha' });
  for (let at = 1; at <= 23; at++)
    await harness.sql(
      "insert into skill_question (id, institution_id, key, word, place, asked_at) values (gen_random_uuid(), $1, $2, $2, 'PROFILE', now() - $3 * interval '1 hour')",
      [ours.id, `word ${at}`, at],
    );
  const [item, ...others] = await due(officer);
  expect([item?.step, item?.questionTotal, item?.skillQuestions?.length, item?.skillQuestions?.[0]?.word, others]).toEqual([
    'SKILL_QUESTIONS',
    23,
    20,
    'word 23',
    [],
  ]);
  const page = await (await fetch(`${harness.url}/staff`, { headers: { cookie: `wm-staff=${officer.token}; wm-lang=en` } })).text();
  expect(page).toContain('and 3 others');
  await harness.sql(
    "insert into skill_question_watcher (institution_id, question_id, account_id, trainee_id) select $1, id, $2, $3 from skill_question where key = 'word 7'",
    [ours.id, officer.id, trainee.id],
  );
  expect((await due(officer)).map(({ step }) => step)).toEqual(['SKILL_QUESTIONS']);
  await harness.sql("update skill_question set state = 'DISMISSED', decided_at = now() where key = 'word 7'");
  const both = await due(officer);
  expect(both).toHaveLength(2);
  expect(both.find(({ step }) => step === 'SKILL_ANSWER')?.skillQuestions?.map(({ word }) => word)).toEqual(['word 7']);
  expect(both.find(({ step }) => step === 'SKILL_QUESTIONS')?.questionTotal).toBe(22);
  expect((await due(colleague)).map(({ step }) => step)).toEqual(['SKILL_QUESTIONS']);
});

test('a referral from a partner is due until its time to answer is over', async () => {
  const caseWorker = await people.staff(ours, ['CASE_WORKER']);
  await betweenInstitutions(people, ours, caseWorker);
  expect((await due(caseWorker)).map(({ step }) => step)).toEqual(['PARTNER_REFERRAL']);
  await harness.sql("update institution_referral set due_at = app.now() - interval '1 minute' where state = 'OFFERED'");
  expect(await due(caseWorker)).toEqual([]);
});
