import { setTimeout as pause } from 'node:timers/promises';
import { type Employer, inDays, type Institution, People } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement, startedPlacement } from '../../harness/data/placements';
import { checkIn } from '../../harness/data/safety';
import { changeEmployerData } from '../../harness/employer-requests';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { forbiddenIn, FORBIDDEN_FOR_EMPLOYERS } from '../../repository/vocabulary';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * The trainee who spoke is never identifiable: an employer on hold reads what one reads whose routine visit is due, at any
 * number of people, and a visit to few people is a routine one.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;

beforeAll(async () => (harness = await Harness.start({ withWorker: true })), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await waitUntilIdle(harness);
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'VETTING_OFFICER', 'SAFETY_LEAD']);
});

interface Scene {
  readonly employer: Employer;
  readonly paths: readonly string[];
  /** Her check-in in which she says that she may not leave. */
  speaks(): Promise<unknown>;
}

/** An employer with people at every stage. */
async function scene(atWork: number): Promise<Scene> {
  const employer = await people.employer();
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 20 });
  const placements = [];
  for (let n = 0; n < atWork; n++)
    placements.push(await startedPlacement(harness, await people.trainee(institution, { officer, displayName: 'Sophea' }), vacancy));
  const planned = await acceptedPlacement(harness, await people.trainee(institution, { officer, displayName: 'Sophea' }), await people.vacancy(employer));
  const { id: sent } = await referralIn(harness, await people.trainee(institution, { officer, displayName: 'Sophea' }), vacancy, 'SENT');
  const { referralId } = await offerIn(
    harness,
    await people.trainee(institution, { officer, displayName: 'Sophea' }),
    await people.vacancy(employer),
    'EXPLAINED',
  );
  const [first] = placements;
  if (!first) throw new Error('no one works there');
  return {
    employer,
    paths: [
      '/employer',
      '/employer/vacancies',
      `/employer/vacancies/${vacancy.id}`,
      `/employer/vacancies/${vacancy.id}/check`,
      '/employer/candidates',
      `/employer/candidates/${sent}`,
      `/employer/candidates/${sent}/offer`,
      `/employer/candidates/${referralId}`,
      '/employer/placements',
      `/employer/placements/${planned.id}`,
      '/employer/members',
      '/employer/sites/new',
    ],
    speaks: async () => expect(await checkIn(first.trainee.user, first.id, { canLeave: 'NO' })).toMatchObject({ __typename: 'CheckInPayload' }),
  };
}

/** An employer at whose site one trainee works. */
async function smallScene(): Promise<Pick<Scene, 'employer' | 'speaks'>> {
  const employer = await people.employer();
  const trainee = await people.trainee(institution, { officer });
  const { id } = await startedPlacement(harness, trainee, await people.vacancy(employer, { startsOn: inDays(0) }));
  return { employer, speaks: async () => expect(await checkIn(trainee.user, id, { canLeave: 'NO' })).toMatchObject({ __typename: 'CheckInPayload' }) };
}

/** What an employer reads on its pages and receives, without names, ids and what differs at every request. */
async function read({ employer, paths }: Scene): Promise<string[]> {
  const pages = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${harness.url}${path}?lang=en`, { headers: { cookie: `wm-employer=${employer.user.token}` }, redirect: 'manual' });
      return `${response.status} ${await response.text()}`;
    }),
  );
  const messages = await harness.sql(
    "select channel, notice, state from message where recipient_id = $1 and notice <> 'start-confirmed' order by notice, channel",
    [employer.user.id],
  );
  return [...pages, JSON.stringify(messages)].map((text) =>
    text
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
      .replace(/(nonce[-=]"?)[\w+/=-]+/g, '$1nonce')
      .replace(/(name="(?:key|csrf)" value="|data-csrf="|data-lasts="|\?d=)[\w-]*/g, '$1value')
      .replace(/Bakery \d+|employer\d+@example\.com|REG-\d+/g, 'name')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+\d\d:\d\d)/g, 'then')
      .replace(/\b\d{1,2}:\d\d(?:\s?[AP]M)?\b/gi, 'time')
      // events of one moment are announced in any order
      .replace(/(?<=<ul class="lines">).*?(?=<\/ul>)/gs, (news) => news.split('<li>').toSorted().join('<li>'))
      // the padding of a page makes up for the length of a name
      .trimEnd(),
  );
}

/** Its approval is over, and the routine visit that follows is due. */
const isDueVisit = ({ employer }: Scene): Promise<unknown> =>
  harness.sql("update vetting set valid_until = $2 where site_id = $1 and state = 'DECIDED'", [employer.siteId, inDays(-1)]);
const planRenewal = ({ employer }: Scene): Promise<unknown> =>
  harness.sql(
    "insert into vetting (institution_id, employer_id, site_id, kind, checklist_version, visit_on, state) values ($1, $2, $3, 'RENEWAL', '2026-1', $4, 'PLANNED')",
    [institution.id, employer.id, employer.siteId, inDays(4)],
  );

test.each([1, 6])(
  'with %i of its people at work, an employer on hold reads what one reads whose routine visit is due',
  async (atWork) => {
    const [held, due] = [await scene(atWork), await scene(atWork)];
    await waitUntilIdle(harness);
    expect(await read(held)).toEqual(await read(due));
    const before = await read(held);
    await held.speaks();
    await isDueVisit(due);
    await waitUntilIdle(harness);
    expect(await harness.sql('select employer_id as id from employer_hold')).toEqual([{ id: held.employer.id }]);
    const [first, second] = [await read(held), await read(due)];
    for (const [at, text] of first.entries()) expect(text).toBe(second[at]);
    expect(first).not.toEqual(before);
    expect(forbiddenIn(first.join('\n'), FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    // the visit that follows is a routine one on both sides
    await planRenewal(held);
    await planRenewal(due);
    const planned = await read(held);
    for (const [at, text] of (await read(due)).entries()) expect(planned[at]).toBe(text);
  },
  120_000,
);

/** A visit that was planned before anybody spoke, as staff plan one. */
const planVisit = async ({ id, siteId }: Employer, kind: string): Promise<Data> => {
  const second = await people.staff(institution, ['VETTING_OFFICER']);
  const input = { siteId, kind, visitOn: inDays(4), visitorIds: [officer.id, second.id], leadVisitorId: officer.id };
  return changeEmployerData(officer, 'vettingPlan', { input, key: `${id} ${kind}` });
};
const plannedKinds = async ({ siteId }: Employer): Promise<string[]> =>
  (await harness.sql("select kind from vetting where site_id = $1 and state = 'PLANNED' order by kind", [siteId])).map(({ kind }) => kind);

test.each([
  ['UNANNOUNCED', 1, 'RENEWAL'],
  ['AFTER_ALERT', 1, 'RENEWAL'],
  ['UNANNOUNCED', 6, 'UNANNOUNCED'],
] as const)(
  'an employer whose visit was planned %s with %i of its people at work reads after the hold what one reads with a routine visit',
  async (kind, atWork, kindAfter) => {
    const [held, due] = [await scene(atWork), await scene(atWork)];
    expect(await planVisit(held.employer, kind)).toMatchObject({ state: 'PLANNED' });
    expect(await planVisit(due.employer, 'RENEWAL')).toMatchObject({ state: 'PLANNED' });
    await held.speaks();
    await isDueVisit(due);
    await waitUntilIdle(harness);
    expect(await plannedKinds(held.employer)).toEqual([kindAfter]);
    const [first, second] = [await read(held), await read(due)];
    for (const [at, text] of first.entries()) expect(text).toBe(second[at]);
    expect(forbiddenIn(first.join('\n'), FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  },
  120_000,
);

test('a hold placed while a visit is being planned leaves no planned visit that points at one of few', async () => {
  const outcomes = new Set<string>();
  // the hold begins so many milliseconds after the plan; below zero the plan begins later
  for (let round = 0, later = 4, by = 8; round < 14; round++, by *= 1.5) {
    const { employer, speaks } = await smallScene();
    const [plan] = await Promise.all([pause(Math.max(-later, 0)).then(() => planVisit(employer, 'AFTER_ALERT')), pause(Math.max(later, 0)).then(speaks)]);
    expect(await harness.one('select count(*)::int as n from employer_hold where employer_id = $1', [employer.id])).toEqual({ n: 1 });
    // the plan came first and became a routine one, or it is refused
    expect([plan.code ?? plan.state, await plannedKinds(employer)]).toEqual(plan.code ? ['INVALID_INPUT', []] : ['PLANNED', ['RENEWAL']]);
    if (outcomes.size > 0 && !outcomes.has(plan.code ?? plan.state)) by = 2;
    outcomes.add(plan.code ?? plan.state);
    later += plan.code ? by : -by;
  }
  expect([...outcomes].sort()).toEqual(['INVALID_INPUT', 'PLANNED']);
}, 120_000);

test('an employer takes every step with the same answer on hold as with a routine visit due', async () => {
  const [held, due] = [await scene(1), await scene(1)];
  await held.speaks();
  await isDueVisit(due);
  const answers = async ({ employer, paths }: Scene): Promise<string> => {
    const [candidate = '', offered = ''] = [paths[5], paths[7]].map((path) => path?.split('/').at(-1) ?? '');
    const asked = [];
    for (const [field, id, input] of [
      ['candidateShortlist', candidate, null],
      ['offerWithdraw', offered, null],
    ] as const)
      asked.push(
        await employer.user.answer(
          `mutation ($id: ID!, $key: ID!) { ${field}(id: $id, idempotencyKey: $key) { __typename ... on Refusal { code message } } }`,
          {
            id,
            key: `${field}-${input}`,
          },
        ),
      );
    asked.push(await employer.user.answer('{ me { employer { state sites { name isCleared approval clearedUntil conditions } } } }'));
    return JSON.stringify(asked);
  };
  expect(await answers(held)).toBe(await answers(due));
});

test.each(['waymark_employer', 'waymark_employer_writer'])(
  'as the employer login in %s: no visit that is secret until it is decided, and the kind of none',
  async (role) => {
    const employer = await people.employer();
    const read = (sql: string): Promise<Data[]> => harness.asLogin('employer', role, { employer_id: employer.id, actor_id: employer.user.id }, sql);
    for (const kind of ['RENEWAL', 'UNANNOUNCED', 'AFTER_ALERT']) await planVisit(employer, kind);
    expect(await read('select state from vetting order by state')).toEqual([{ state: 'DECIDED' }, { state: 'PLANNED' }]);
    for (const sql of ['select kind from vetting', "select id from vetting where kind = 'UNANNOUNCED'", 'select * from vetting order by kind'])
      await expect(read(sql)).rejects.toMatchObject({ code: '42501' });
  },
);

test.each(['UNANNOUNCED', 'AFTER_ALERT'])('a visit of kind %s changes nothing that the employer of the site reads until it is decided', async (kind) => {
  for (const employer of [await people.employer(), await people.employer({ cleared: false })]) {
    const approval = async (): Promise<string> => (await employer.user.ask('{ me { employer { sites { approval isCleared clearedUntil } } } }')).employer.sites;
    const before = await approval();
    await planVisit(employer, kind);
    for (const state of ['PLANNED', 'VISITED', 'SUBMITTED']) {
      await harness.sql('update vetting set state = $2 where site_id = $1 and kind = $3', [employer.siteId, state, kind]);
      expect([state, await approval()]).toEqual([state, before]);
    }
  }
});

describe('a visit to an employer on hold', () => {
  const plan = async (employer: Employer, kind: string): Promise<string> => {
    const second = await people.staff(institution, ['VETTING_OFFICER']);
    const input = { siteId: employer.siteId, kind, visitOn: inDays(2), visitorIds: [officer.id, second.id], leadVisitorId: officer.id };
    const answer = await officer.ask(
      'mutation ($input: VettingPlanInput!, $key: ID!) { vettingPlan(input: $input, idempotencyKey: $key) { __typename ... on InvalidInput { problems { path } } } }',
      { input, key: `${employer.id} ${kind}` },
    );
    return answer.problems ? answer.problems.map(({ path }: { path: string }) => path).join() : answer.__typename;
  };
  const routineOnly = async ({ siteId }: Employer): Promise<boolean> =>
    (await officer.ask('query ($id: ID!) { site(id: $id) { mustVisitAsRoutine } }', { id: siteId })).mustVisitAsRoutine;

  test('is a routine one while few of our trainees work at the site; the database refuses any other', async () => {
    const few = await scene(4);
    expect([await routineOnly(few.employer), await plan(few.employer, 'UNANNOUNCED')]).toEqual([false, 'VettingPlanPayload']);
    await few.speaks();
    expect(await routineOnly(few.employer)).toBe(true);
    expect(await plan(few.employer, 'AFTER_ALERT')).toBe('kind');
    for (const kind of ['AFTER_ALERT', 'UNANNOUNCED']) {
      const insert = harness.sql(
        "insert into vetting (institution_id, employer_id, site_id, kind, checklist_version, visit_on, state) values ($1, $2, $3, $4, '2026-1', app.today(), 'PLANNED')",
        [institution.id, few.employer.id, few.employer.siteId, kind],
      );
      await expect(insert).rejects.toMatchObject({ constraint: 'vetting_small_group' });
    }
    expect(await plan(few.employer, 'RENEWAL')).toBe('VettingPlanPayload');
  });

  test('may be an unannounced one where many work, so that it points at no one; trainees of others are not counted', async () => {
    const partner = await people.institution();
    const many = await scene(5);
    await many.speaks();
    expect([await routineOnly(many.employer), await plan(many.employer, 'AFTER_ALERT')]).toEqual([false, 'VettingPlanPayload']);
    const theirs = await people.employer();
    await people.staff(partner);
    const vacancy = await people.vacancy(theirs, { startsOn: inDays(0), seats: 20 });
    for (let n = 0; n < 6; n++) await startedPlacement(harness, await people.trainee(partner), vacancy);
    await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [theirs.id]);
    expect([await routineOnly(theirs), await plan(theirs, 'AFTER_ALERT')]).toEqual([true, 'kind']);
  });
});
