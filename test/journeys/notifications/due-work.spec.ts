import { STAFF_ROLES } from '../../../src/features/accounts/domain/permissions';
import { dueGroupOf, DUE_GROUPS, type DueStep, dueStepsOf } from '../../../src/features/notifications/domain/due-work';
import { type Employer, inDays, type Institution, People, today, type Trainee } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { apprenticeshipAt, acceptedPlacement, startedPlacement } from '../../harness/data/placements';
import { alertAndHold } from '../../harness/data/safety';
import { type Person, Harness } from '../../harness/harness';

/** What staff are to do: who has what, in which group and order, counted and paged. */
let harness: Harness;
let people: People;
let ours: Institution;
let employer: Employer;
let officer: Person;
let caseWorker: Person;
let colleague: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(ours, ['CASE_WORKER']);
  colleague = await people.staff(ours, ['PLACEMENT_OFFICER']);
  employer = await people.employer();
});

const DUE = `query ($filter: DueFilter, $first: Int, $after: String, $before: String) { due(filter: $filter, first: $first, after: $after, before: $before) {
  start total startCursor pageInfo { hasNextPage endCursor } groups { group total } kinds { kind total }
  nodes { step kind group id dueOn isLate isMine trainee { displayName } employer { legalName } } } }`;

interface Node {
  readonly step: DueStep;
  readonly group: string;
  readonly id: string;
  readonly dueOn: string | null;
  readonly isMine: boolean;
}
interface Page {
  readonly start: number;
  readonly total: number;
  readonly startCursor: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly groups: readonly { readonly group: string; readonly total: number }[];
  readonly kinds: readonly { readonly kind: string; readonly total: number }[];
  readonly nodes: readonly Node[];
}
const due = async (person: Person, filter: object = {}, range: object = {}): Promise<Page> => await person.ask(DUE, { filter, first: 50, ...range });
const stepsOf = ({ nodes }: Page): string[] => nodes.map(({ step }) => step);

async function task(
  of: Trainee,
  assignedTo: Person | null,
  { kind = 'REACH_TRAINEE', daysAgo = 0, dueOn = null as string | null, subject = of.id } = {},
): Promise<void> {
  await harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, assigned_to, state, created_at, due_on)
     values ($1, $2, $3, $4, gen_random_uuid(), $5, 'OPEN', app.now() - $6 * interval '1 day', $7)`,
    [of.institutionId, of.id, kind, subject, assignedTo?.id ?? null, daysAgo, dueOn],
  );
}
const mine = (options: object = {}): Promise<Trainee> => people.trainee(ours, { officer, ...options });

/** A follow-up that is due with a last day; missed, with its task, if that day has passed. */
async function followUp(of: Trainee, lastDay: string): Promise<string> {
  const { id } = await startedPlacement(harness, of, await people.vacancy(employer, { startsOn: inDays(0) }));
  const first = await harness.one<{ id: string }>('select id from follow_up where placement_id = $1 order by due_on limit 1', [id]);
  const state = lastDay < today() ? 'MISSED' : 'SCHEDULED';
  await harness.sql('update follow_up set window_from = $2, due_on = $2, window_to = $2, state = $3 where id = $1', [first.id, lastDay, state]);
  if (state === 'MISSED') await task(of, null, { kind: 'FOLLOW_UP_MISSED', subject: first.id });
  return first.id;
}

/** Work of every step, some of it a colleague's. */
async function everything(): Promise<void> {
  const vacancy = await people.vacancy(employer);
  for (const [state, daysAgo] of [
    ['PROPOSED', 3],
    ['PROPOSED', 0],
    ['ASKED', 1],
    ['ASKED', 9],
    ['AGREED', 0],
  ] as const) {
    const { id } = await referralIn(harness, await mine(), vacancy, state);
    await harness.sql(
      "update referral set proposed_at = proposed_at - $2 * interval '1 day', asked_at = asked_at - $2 * interval '1 day', answered_at = answered_at - $2 * interval '1 day' where id = $1",
      [id, daysAgo],
    );
  }
  await referralIn(harness, await people.trainee(ours, { officer: colleague }), vacancy, 'ASKED');
  await offerIn(harness, await mine(), vacancy, 'ISSUED');
  const soon = await offerIn(harness, await mine(), vacancy, 'EXPLAINED');
  await harness.sql("update offer set answer_by = app.now() + interval '1 day' where referral_id = $1", [soon.referralId]);
  await followUp(await mine(), inDays(-1));
  await followUp(await mine(), inDays(0));
  await followUp(await people.trainee(ours, { officer: colleague }), inDays(0));
  await acceptedPlacement(harness, await mine(), await people.vacancy(employer, { startsOn: inDays(0) }));
  await acceptedPlacement(harness, await mine(), await apprenticeshipAt(harness, people, employer));
  const trainee = await mine();
  await task(trainee, officer, { kind: 'CALL_TRAINEE', dueOn: inDays(-1) });
  await task(trainee, officer, { kind: 'REACH_TRAINEE', daysAgo: 4 });
  await task(trainee, null, { kind: 'PLACEMENT_ENDED', dueOn: inDays(30) });
  await task(trainee, colleague, { kind: 'PLACEMENT_ENDED' });
  await people.vacancy(employer, { state: 'SUBMITTED' });
  await people.employer({ cleared: false });
  // no step leads towards an employer on hold
  const held = await people.employer();
  await referralIn(harness, await mine(), await people.vacancy(held), 'ASKED');
  await alertAndHold(harness, await people.trainee(ours, { officer }), held, caseWorker);
}

/** All items, page by page. */
async function allOf(person: Person, filter: object, first = 50): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await due(person, filter, { first, after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

test('the list has the rows of the other lists, in the group and order of the rule, and its totals are their number', async () => {
  await everything();
  const lead = await people.staff(ours, ['SAFETY_LEAD', 'VETTING_OFFICER']);
  for (const person of [officer, colleague, caseWorker, lead])
    for (const isMine of [true, false]) {
      const page = await due(person, { mine: isMine });
      const nodes = await allOf(person, { mine: isMine }, 3);
      expect(nodes).toEqual(page.nodes);
      expect(nodes.map(({ group }) => group)).toEqual(nodes.map(({ step, dueOn }) => dueGroupOf(step, dueOn, today())));
      const order = nodes.map(({ group }) => DUE_GROUPS.findIndex((one) => one === group));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const { group, total } of page.groups) expect([group, total]).toEqual([group, nodes.filter((node) => node.group === group).length]);
      expect(page.kinds.reduce((all, { total }) => all + total, 0)).toBe(nodes.length);
      for (const { kind, total } of page.kinds) {
        const ofKind = await due(person, { mine: isMine, kind });
        expect([kind, ofKind.total, ofKind.nodes.length]).toEqual([kind, total, total]);
        expect(ofKind.groups.reduce((all, group) => all + group.total, 0)).toBe(total);
      }
    }
  for (const isMine of [true, false]) {
    const ids = async (step: string): Promise<string[]> =>
      (await allOf(officer, { mine: isMine })).flatMap((node) => (node.step === step ? node.id : [])).toSorted();
    const listed = async (field: string): Promise<string[]> =>
      ((await officer.ask(`{ list: ${field} { nodes { id } } }`)) as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id).toSorted();
    expect(await ids('FOLLOW_UP')).toEqual(await listed(`followUps(mine: ${isMine}, dueUntil: "${today()}", exceptOnHold: true, first: 50)`));
    expect(await ids('REFERRAL_TO_ASK')).toEqual(await listed(`referrals(state: PROPOSED, mine: ${isMine}, exceptOnHold: true)`));
    expect(await ids('REPLY_AWAITED')).toEqual(await listed(`referrals(state: ASKED, mine: ${isMine}, exceptOnHold: true)`));
    expect(await ids('CARD_TO_SEND')).toEqual(await listed(`referrals(state: AGREED, mine: ${isMine}, exceptOnHold: true)`));
    expect(await ids('START_TO_CONFIRM')).toEqual(await listed(`placements(state: PLANNED, mine: ${isMine}, exceptOnHold: true)`));
    // a missed follow-up is listed, so its task is not
    const missed = await harness.sql<{ id: string }>("select id from task where kind = 'FOLLOW_UP_MISSED'");
    expect(await ids('TASK')).toEqual((await listed(`tasks(mine: ${isMine})`)).filter((id) => !missed.some((one) => one.id === id)));
  }
  const sites = (await lead.ask('{ sitesToVisit { nodes { site { id } dueOn } } }')).nodes as { site: { id: string }; dueOn: string }[];
  const visits = (await allOf(lead, {})).filter(({ step }) => step === 'SITE_TO_VISIT');
  expect(visits.map(({ id, dueOn }) => [id, dueOn])).toEqual(sites.map(({ site, dueOn }) => [site.id, dueOn]));
  expect(visits.length).toBeGreaterThan(0);
}, 60_000);

test('each step is listed for those who do it, with its last day', async () => {
  await everything();
  const rows = async (person: Person, filter: object = {}): Promise<unknown[]> =>
    (await due(person, filter)).nodes.map(({ step, group, dueOn }) => [step, group, dueOn]);
  const own = [
    ['REPLY_AWAITED', 'OVERDUE', inDays(-6)],
    ['FOLLOW_UP', 'OVERDUE', inDays(-1)],
    ['REFERRAL_TO_ASK', 'OVERDUE', inDays(-1)],
    ['TASK', 'OVERDUE', inDays(-1)],
    ['TASK', 'TODAY', null],
    // a hold opens unassigned tasks: to check on the trainees of its employer, and to visit a workplace
    ['TASK', 'TODAY', null],
    ['TASK', 'TODAY', null],
    // and one to contact her, today
    ['TASK', 'TODAY', inDays(0)],
    ['FOLLOW_UP', 'TODAY', inDays(0)],
    ['START_TO_CONFIRM', 'TODAY', null],
    ['START_TO_CONFIRM', 'TODAY', null],
    ['VACANCY_TO_REVIEW', 'TODAY', null],
    ['CARD_TO_SEND', null, inDays(1)],
    ['REFERRAL_TO_ASK', null, inDays(2)],
    ['OFFER_TO_EXPLAIN', 'LATER', inDays(10)],
    ['AGREEMENT_TO_SIGN', 'LATER', inDays(15)],
    ['TASK', 'LATER', inDays(30)],
    ['OFFER_EXPIRES', 'WAITING', inDays(1)],
    ['REPLY_AWAITED', 'WAITING', inDays(2)],
  ];
  const sorted = (list: unknown[]): string[] => list.map((row) => JSON.stringify(row)).toSorted();
  const withoutWeek = (list: unknown[]): unknown[] =>
    list.map((row) => {
      const [step, group, dueOn] = row as [string, string, string];
      return ['CARD_TO_SEND', 'REFERRAL_TO_ASK'].includes(step) && dueOn > today() ? [step, null, dueOn] : [step, group, dueOn];
    });
  expect(sorted(withoutWeek(await rows(officer)))).toEqual(sorted(own));
  const others = [
    ['REPLY_AWAITED', 'WAITING', inDays(3)],
    ['FOLLOW_UP', 'TODAY', inDays(0)],
    ['TASK', 'TODAY', null],
  ];
  expect(sorted(withoutWeek(await rows(officer, { mine: false })))).toEqual(sorted([...own, ...others]));
  // alerts are of case workers and safety leads, a hold is of a second person, visits of vetting officers
  expect(stepsOf(await due(caseWorker))).toEqual(expect.arrayContaining(['ALERT']));
  expect(stepsOf(await due(caseWorker, { mine: false })).filter((step) => ['HOLD_TO_LIFT', 'SITE_TO_VISIT', 'CARD_TO_SEND'].includes(step))).toEqual([]);
  const lead = await people.staff(ours, ['SAFETY_LEAD']);
  expect(stepsOf(await due(lead))[0]).toBe('ALERT');
  expect(stepsOf(await due(lead))).toEqual(expect.arrayContaining(['HOLD_TO_LIFT', 'SITE_TO_VISIT']));
}, 60_000);

test('work of other institutions and other roles is neither listed nor counted', async () => {
  await everything();
  const theirs = await people.institution();
  const strangers = [await people.staff(theirs), await people.staff(theirs, ['SAFETY_LEAD'])];
  for (const stranger of strangers) {
    const { nodes, kinds } = await due(stranger, { mine: false });
    // sites and their visits are shared by all institutions
    expect(nodes.filter(({ step }) => step !== 'SITE_TO_VISIT')).toEqual([]);
    expect(kinds.filter(({ kind, total }) => kind !== 'WORKPLACES' && total > 0)).toEqual([]);
  }
  const vetting = await due(await people.staff(ours, ['VETTING_OFFICER']), { mine: false });
  // of the tasks only those about employers
  expect(vetting.kinds.filter(({ total }) => total > 0)).toEqual([
    { kind: 'WORKPLACES', total: 2 },
    { kind: 'TASKS', total: 2 },
  ]);
  for (const role of STAFF_ROLES) {
    const { nodes, total } = await due(await people.staff(ours, [role]), { mine: false });
    expect(total).toBe(nodes.length);
    expect(nodes.filter(({ step }) => !dueStepsOf([role]).includes(step))).toEqual([]);
  }
}, 60_000);

test('120 items have true totals, and no item is listed twice or missed while others are done between two pages', async () => {
  for (let at = 0; at < 120; at++)
    await task(await mine(), officer, { kind: 'PLACEMENT_ENDED', daysAgo: at % 7, dueOn: at < 40 ? inDays(-1 - (at % 3)) : null });
  const first = await due(officer);
  expect([first.total, first.nodes.length, first.start]).toEqual([120, 50, 0]);
  expect(first.groups.filter(({ total }) => total > 0)).toEqual([
    { group: 'OVERDUE', total: 40 },
    { group: 'TODAY', total: 80 },
  ]);
  expect(first.kinds.find(({ kind }) => kind === 'TASKS')?.total).toBe(120);
  const done = (ids: readonly string[]): Promise<unknown> =>
    harness.sql("update task set state = 'DONE', done_at = app.now(), done_by = $2 where id = any($1)", [ids, officer.id]);
  // of this page, among them the item at its end
  await done(first.nodes.slice(40).map(({ id }) => id));
  const second = await due(officer, {}, { after: first.pageInfo.endCursor });
  expect([second.total, second.start, second.nodes.length]).toEqual([110, 40, 50]);
  await done(first.nodes.slice(0, 5).map(({ id }) => id));
  const third = await due(officer, {}, { after: second.pageInfo.endCursor });
  expect([third.total, third.start, third.nodes.length, third.pageInfo.hasNextPage]).toEqual([105, 85, 20, false]);
  const seen = [...first.nodes, ...second.nodes, ...third.nodes].map(({ id }) => id);
  expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  const invalid = Buffer.from('c:none').toString('base64url');
  expect((await due(officer, {}, { after: invalid })).start).toBe(0);
  // back to the page before; when the last page is done, the list ends with the items before it
  const back = await due(officer, {}, { before: third.startCursor });
  expect(back.nodes).toEqual(second.nodes);
  await done(third.nodes.map(({ id }) => id));
  const last = await due(officer, {}, { after: second.pageInfo.endCursor });
  expect([last.total, last.start, last.nodes.at(-1)]).toEqual([85, 35, second.nodes.at(-1)]);
}, 60_000);

test.each([1_200, 5_000])('%i items are counted and paged to the last', async (count) => {
  const { id } = await mine();
  await harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, assigned_to, state, created_at, due_on)
     select $1, $2, 'PLACEMENT_ENDED', $2, gen_random_uuid(), $3, 'OPEN', app.now(), $4::date + n % 40 from generate_series(1, $5::int) n`,
    [ours.id, id, officer.id, inDays(-20), count],
  );
  const first = await due(officer);
  expect([first.total, first.groups.reduce((all, { total }) => all + total, 0)]).toEqual([count, count]);
  expect(new Set((await allOf(officer, {})).map((node) => node.id)).size).toBe(count);
});
