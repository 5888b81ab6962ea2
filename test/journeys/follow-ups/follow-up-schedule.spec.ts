import { addDays } from '../../../src/shared/local-date';
import { contact, elevenAnswers, followUpOf } from '../../harness/data/follow-ups';
import { type Employer, type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { acceptedPlacement, apprenticeshipAt, clockAt, consentsOfMinor, startedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { step } from '../../harness/data/pipeline-requests';
import { type Person, Harness } from '../../harness/harness';

/**
 * The year after an acceptance: staff speak with her on planned days and record her answers, and no one is
 * forgotten.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let trainee: Trainee;
let place: CreatedPlacement;
const startsOn = inDays(5);
const day = (days: number): string => addDays(startsOn, days);
const NOON = 12 * 3600;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer });
  place = await acceptedPlacement(harness, trainee, await people.vacancy(employer, { startsOn, seats: 3 }));
});

const FIELDS = 'id code form dueOn windowFrom windowTo state isDue attempts assignedTo { id } trainee { code }';
const listed = async (args: string, person = officer): Promise<Record<string, unknown>[]> =>
  (await person.ask(`{ followUps(first: 50${args}) { nodes { ${FIELDS} } } }`)).nodes;
const codes = (nodes: readonly Record<string, unknown>[]): unknown[] => nodes.map(({ code }) => code);
const record = (code: string, input: object, person = officer, key?: string) =>
  followUpOf(harness, place.id, code).then(({ id }) => contact(person, 'followUpRecord', id, { input, ...(key ? { key } : {}) }));
const full = (change: Readonly<Record<string, string>> = {}): object => ({ method: 'IN_PERSON', feelsSafe: 'YES', answers: elevenAnswers(change) });

test('her acceptance plans the whole year: seven follow-ups with her, three check-ins with the employer', async () => {
  const planned = await listed('');
  expect(planned.map(({ code, dueOn, windowFrom, windowTo, form }) => [code, dueOn, windowFrom, windowTo, form])).toEqual([
    ['F0', day(1), day(0), day(4), 'ARRIVAL'],
    ['F1', day(14), day(11), day(17), 'SHORT'],
    ['F2', day(30), day(23), day(37), 'FULL'],
    ['F3', day(60), day(53), day(67), 'SHORT'],
    ['F4', day(90), day(76), day(104), 'FULL'],
    ['F5', day(180), day(159), day(201), 'FULL'],
    ['F6', day(365), day(335), day(395), 'FULL'],
  ]);
  expect(planned.every(({ state, isDue }) => state === 'SCHEDULED' && isDue === false)).toBe(true);
  expect(planned.map(({ assignedTo }) => (assignedTo as { id: string } | null)?.id ?? null)).toEqual([...Array.from({ length: 6 }, () => officer.id), null]);
  const items = await harness.sql<{ day: number; due_on: string; state: string; link_token: string }>(
    'select day, due_on, state, link_token from employer_check_in where placement_id = $1 order by day',
    [place.id],
  );
  expect(items.map(({ day: on, due_on, state }) => [on, due_on, state])).toEqual([14, 30, 90].map((on) => [on, day(on), 'PLANNED']));
  expect(new Set(items.map(({ link_token }) => link_token)).size).toBe(3);
  expect(items.every(({ link_token }) => link_token.length >= 40)).toBe(true);
  expect(await officer.ask('query ($id: ID!) { placement(id: $id) { followUps { code } otherContacts { id } } }', { id: place.id })).toEqual({
    followUps: codes(planned).map((code) => ({ code })),
    otherContacts: [],
  });
});

test('a minor has additional follow-ups until she turns 18', async () => {
  const minor = await people.trainee(institution, { officer, birth: addDays(inDays(0), -Math.round(17.5 * 365.25)) });
  await harness.sql('update trainee_limits set eighteen_on = $2 where trainee_id = $1', [minor.id, day(100)]);
  // a minor is only accepted as an apprentice, with her guardian's consent and her own
  await consentsOfMinor(harness, minor);
  const placement = await acceptedPlacement(harness, minor, await apprenticeshipAt(harness, people, await people.employer(), startsOn));
  const rows = await harness.sql<{ code: string; due_on: string }>(
    "select code, due_on from follow_up where placement_id = $1 and code like 'M%' order by due_on",
    [placement.id],
  );
  expect(rows).toEqual([42, 56, 70, 84].map((on, at) => ({ code: `M${at + 1}`, due_on: day(on) })));
});

test('due follow-ups are listed by date, for everyone and per officer', async () => {
  const colleague = await people.staff(institution);
  expect(codes(await listed(`, dueUntil: "${day(30)}"`))).toEqual(['F0', 'F1', 'F2']);
  await clockAt(harness, day(1));
  expect((await listed('')).filter(({ isDue }) => isDue).map(({ code }) => code)).toEqual(['F0']);
  expect(codes(await listed(', mine: true'))).toEqual(['F0', 'F1', 'F2', 'F3', 'F4', 'F5']);
  // the last one must not be done by her placement officer
  expect(codes(await listed(', mine: true', colleague))).toEqual(['F6']);
  const first = await officer.ask('{ followUps(first: 4) { nodes { code } pageInfo { hasNextPage endCursor } } }');
  const rest = await officer.ask('query ($after: String) { followUps(first: 4, after: $after) { nodes { code } pageInfo { hasNextPage } } }', {
    after: first.pageInfo.endCursor,
  });
  expect([...first.nodes, ...rest.nodes].map(({ code }: { code: string }) => code)).toEqual(['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6']);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  const elsewhere = await people.staff(await people.institution());
  expect(await listed('', elsewhere)).toEqual([]);
  expect(await contact(elsewhere, 'followUpAttempt', (await followUpOf(harness, place.id, 'F0')).id)).toMatchObject({ code: 'NOT_FOUND' });
  const monitor = await people.staff(institution, ['MONITORING_OFFICER']);
  expect((await monitor.answer('{ followUps { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test("the eleven questions are in the reader's language", async () => {
  const items = await officer.ask('{ followUpQuestions(form: FULL) { indicator text isNeeded } }');
  expect(items).toHaveLength(11);
  expect(items[2]).toEqual({
    indicator: 'RESTRICTION_OF_MOVEMENT',
    text: 'Can you leave the workplace and your room when your shift is over?',
    isNeeded: true,
  });
  expect((await officer.ask('{ followUpQuestions(form: SHORT) { isNeeded } }')).filter(({ isNeeded }: { isNeeded: boolean }) => isNeeded)).toHaveLength(5);
  await harness.sql("update account set language = 'km' where id = $1", [officer.id]);
  expect((await officer.ask('{ followUpQuestions(form: ARRIVAL) { text } }'))[0].text).toMatch(/[\u1780-\u17ff]/);
});

test('failed attempts are counted, and a follow-up can be closed with a reason', async () => {
  await clockAt(harness, day(2), NOON);
  const { id } = await followUpOf(harness, place.id, 'F0');
  expect(await contact(officer, 'followUpAttempt', id)).toMatchObject({ state: 'ATTEMPTED', attempts: 1, isDue: true });
  expect(await contact(officer, 'followUpAttempt', id)).toMatchObject({ attempts: 2 });
  expect(await contact(officer, 'followUpClose', id, { input: { reason: ' ' } })).toMatchObject({ code: 'INVALID_INPUT', problems: [{ path: 'reason' }] });
  expect(await contact(officer, 'followUpClose', id, { input: { reason: 'She asked us to wait for the next one.' } })).toMatchObject({
    state: 'CLOSED',
    closedBecause: 'She asked us to wait for the next one.',
    availableActions: [],
  });
  expect(await contact(officer, 'followUpAttempt', id)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED' });
});

test('the last follow-up of the year cannot be recorded by her placement officer, unless there is no one else', async () => {
  await clockAt(harness, day(365), NOON);
  const { id } = await followUpOf(harness, place.id, 'F6');
  expect(
    await harness.sql("select count(*)::int as n from account where institution_id = $1 and roles && '{CASE_WORKER,PLACEMENT_OFFICER,SAFETY_LEAD}'", [
      institution.id,
    ]),
  ).toEqual([{ n: 1 }]);
  const colleague = await people.staff(institution);
  expect(await record('F6', full())).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  expect(await contact(officer, 'followUpAttempt', id)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await harness.sql('update account set closed_at = now() where id = $1', [colleague.id]);
  expect(await contact(officer, 'followUpAttempt', id)).toMatchObject({ state: 'ATTEMPTED' });
  // a closed account cannot sign in again, so a new colleague records it
  expect(await record('F6', full(), await people.staff(institution))).toMatchObject({ followUp: { state: 'DONE' } });
});

test('moving a start twice moves every follow-up that is not done', async () => {
  const monday = (days: number): object => ({ startsOn: day(days) });
  await clockAt(harness, day(1), NOON);
  await record('F0', { method: 'CALL', feelsSafe: 'YES' });
  for (const days of [10, 20])
    expect(await step(officer, 'placementRescheduleStart', { id: place.id, input: monday(days) })).toMatchObject({ state: 'PLANNED' });
  expect(
    (
      await harness.sql<{ code: string; due_on: string; state: string }>('select code, due_on, state from follow_up where placement_id = $1 order by code', [
        place.id,
      ])
    ).map(({ code, due_on, state }) => `${code} ${due_on} ${state}`),
  ).toEqual([
    `F0 ${day(1)} DONE`,
    ...(
      [
        [1, 14],
        [2, 30],
        [3, 60],
        [4, 90],
        [5, 180],
        [6, 365],
      ] as const
    ).map(([code, on]) => `F${code} ${day(20 + on)} SCHEDULED`),
  ]);
  expect(await harness.sql('select day, due_on from employer_check_in where placement_id = $1 order by day', [place.id])).toEqual(
    [14, 30, 90].map((on) => ({ day: on, due_on: day(20 + on) })),
  );
});

test('a trainee who never starts gets no follow-ups, and the employer no check-ins', async () => {
  expect(await step(officer, 'placementCancel', { id: place.id })).toMatchObject({ state: 'CANCELLED' });
  expect(await harness.sql('select distinct state from follow_up where placement_id = $1', [place.id])).toEqual([{ state: 'CANCELLED' }]);
  expect(await harness.sql('select distinct state from employer_check_in where placement_id = $1', [place.id])).toEqual([{ state: 'CANCELLED' }]);
  expect(await listed('')).toEqual([]);
});

test('after the end of her work follow-ups with her continue, and employer check-ins stop', async () => {
  const other = await people.trainee(institution, { officer });
  const otherPlacement = await startedPlacement(harness, other, await people.vacancy(await people.employer(), { startsOn: inDays(0) }));
  expect(await step(officer, 'placementEnd', { id: otherPlacement.id, input: { kind: 'BY_TRAINEE', reason: 'STUDY', endedOn: inDays(0) } })).not.toHaveProperty(
    'code',
  );
  expect(await harness.sql('select distinct state from follow_up where placement_id = $1', [otherPlacement.id])).toEqual([{ state: 'SCHEDULED' }]);
  expect(await harness.sql('select distinct state from employer_check_in where placement_id = $1', [otherPlacement.id])).toEqual([{ state: 'CANCELLED' }]);
  await clockAt(harness, inDays(30), NOON);
  expect(
    await contact(officer, 'followUpRecord', (await followUpOf(harness, otherPlacement.id, 'F2')).id, { input: { ...full(), stillWorks: false } }),
  ).toMatchObject({
    stillWorks: false,
    followUp: { state: 'DONE' },
  });
});
