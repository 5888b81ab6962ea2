import { type Employer, type Institution, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { atTen, inHours, offerInput, teachBack, step } from '../../harness/data/pipeline-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * The pipeline with three people: staff propose, she agrees, an employer reads her card, meets her and makes
 * an offer; she accepts and has the placement.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;
let requiredSkill: { id: number; code: string; label: string };

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution);
  employer = await people.employer();
  requiredSkill = await harness.one("select id, code, label from skill where not retired and kind = 'S' order by id limit 1");
  vacancy = await people.vacancy(employer, { seats: 1, skills: [[requiredSkill.id, 2]] });
  trainee = await people.trainee(institution, { skills: [[requiredSkill.id, 3]], displayName: 'Sophea' });
});

const propose = (): ReturnType<typeof step> =>
  step(officer, 'referralPropose', { input: { traineeId: trainee.id, vacancyId: vacancy.id, travelMinutes: 25 } }, 'score travelMinutes trainee { code }');

test('a matching vacancy and trainee are suggested to staff from both sides, with reasons that add up', async () => {
  const match =
    'score coversPercent modelId contributions { kind points skill { label } need have } gaps { level } failedGates { rule } trainee { code } vacancy { id }';
  const [forHer] = (await officer.ask(`query ($id: ID!) { trainee(id: $id) { bestVacancies { ${match} } } }`, { id: trainee.id })).bestVacancies;
  const [forIt] = (await officer.ask(`query ($id: ID!) { vacancy(id: $id) { bestTrainees { ${match} } } }`, { id: vacancy.id })).bestTrainees;
  expect(forHer).toEqual(forIt);
  expect(forHer).toMatchObject({ coversPercent: 100, gaps: [], failedGates: [], trainee: { code: trainee.code }, vacancy: { id: vacancy.id } });
  expect(forHer.contributions.reduce((sum: number, part: { points: number }) => sum + part.points, 0)).toBe(forHer.score);
  expect(forHer.contributions[0]).toMatchObject({ kind: 'SKILL', skill: { label: requiredSkill.label }, need: 2, have: 3 });
  expect(await propose()).toMatchObject({ state: 'PROPOSED', score: forHer.score, trainee: { code: trainee.code } });
});

test('from the proposal to the placement, each of the three sees their own part', async () => {
  const { id, availableActions } = await propose();
  expect(availableActions).toEqual(['ask', 'withdraw']);
  expect(await trainee.user.ask('{ myReferrals { id } }')).toEqual([]);
  expect(await step(officer, 'referralAsk', { id })).toMatchObject({ state: 'ASKED', availableActions: ['withdraw'] });

  const [suggested] = await trainee.user.ask(
    '{ myReferrals { id state availableActions travelMinutes reasons { kind skill { label } have need } card { displayName skills { level skill { label } } } vacancy { title employerName district terms { pay { amount } startsAt } } } }',
  );
  expect(suggested).toMatchObject({ id, state: 'ASKED', availableActions: ['agree', 'decline'], travelMinutes: 25 });
  expect(suggested.reasons).toEqual(
    expect.arrayContaining([
      { kind: 'HAS_SKILL', skill: { label: requiredSkill.label }, have: 3, need: 2 },
      { kind: 'NEAR_HOME', skill: null, have: null, need: null },
    ]),
  );
  expect(suggested.card).toEqual({ displayName: 'Sophea', skills: [{ level: 3, skill: { label: requiredSkill.label } }] });
  expect(suggested.vacancy).toMatchObject({ title: 'Kitchen helper', district: 'Chamkar Mon', terms: { pay: { amount: '260.00' }, startsAt: '08:00' } });

  expect(await step(trainee.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } })).toMatchObject({
    state: 'AGREED',
    availableActions: [],
  });
  expect(await trainee.user.ask('{ me { consents { purpose employerName fields isActive } } }')).toMatchObject({
    consents: expect.arrayContaining([expect.objectContaining({ purpose: 'REFERRAL_TO_EMPLOYER', fields: ['DISPLAY_NAME', 'SKILLS'], isActive: true })]),
  });
  const candidates = '{ candidates { nodes { id state displayName } } }';
  expect(await employer.user.ask(candidates)).toEqual({ nodes: [] });
  expect(await step(officer, 'referralSend', { id })).toMatchObject({ state: 'SENT' });
  expect(await employer.user.ask(candidates)).toEqual({ nodes: [{ id, state: 'SENT', displayName: 'Sophea' }] });

  expect(await step(employer.user, 'candidateOpen', { id })).toMatchObject({ state: 'VIEWED', availableActions: ['shortlist', 'invite', 'notSelect'] });
  expect(await step(employer.user, 'candidateShortlist', { id })).toMatchObject({ state: 'SHORTLISTED' });
  const slots = [atTen(2), atTen(3)];
  const invited = await step(
    employer.user,
    'interviewPropose',
    { id, input: { slots, place: 'Street 163', companionAllowed: true } },
    'interviews { id state availableActions }',
  );
  expect(invited).toMatchObject({ state: 'INTERVIEWING', interviews: [{ state: 'PROPOSED', availableActions: ['cancel'] }] });
  expect(await step(employer.user, 'interviewPropose', { id, input: { slots, place: 'Street 163' } })).toMatchObject({ code: 'ALREADY_OPEN' });
  const [interview] = await trainee.user.ask('{ myInterviews { id slots availableActions companionAllowed transportPaid vacancy { title } } }');
  expect(interview).toEqual({
    id: invited.interviews[0].id,
    slots,
    availableActions: ['confirm', 'cancel'],
    companionAllowed: true,
    transportPaid: false,
    vacancy: { title: 'Kitchen helper' },
  });
  expect(await step(trainee.user, 'interviewConfirm', { id: interview.id, input: { startsAt: slots[1] } })).toMatchObject({ state: 'CONFIRMED' });
  expect(await step(employer.user, 'interviewRecord', { id: interview.id, input: { outcome: 'HIRE' } })).toMatchObject({ code: 'TOO_SOON' });
  await harness.clockForward('83 hours');
  expect(await step(employer.user, 'interviewRecord', { id: interview.id, input: { outcome: 'HIRE' } })).toMatchObject({ state: 'DONE' });

  const offer = await step(employer.user, 'offerIssue', { id, input: offerInput({ pay: { amount: '250.00', currency: 'USD', per: 'MONTH' } }) });
  expect(offer).toMatchObject({ state: 'ISSUED', availableActions: ['withdraw'] });
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await step(officer, 'offerExplain', { id: offer.id, input: { ...teachBack, place: false } })).toMatchObject({ code: 'NOT_READY' });
  expect(await step(officer, 'offerExplain', { id: offer.id, input: teachBack }, 'differences { term promised offered }')).toMatchObject({
    state: 'EXPLAINED',
    differences: [{ term: 'pay', promised: '260.00 USD MONTH', offered: '250.00 USD MONTH' }],
  });
  expect(await employer.user.ask('query ($id: ID!) { candidate(id: $id) { offer { state } } }', { id })).toEqual({ offer: { state: 'ISSUED' } });
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ code: 'TOO_SOON' });
  await harness.clockForward('24 hours');
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED', availableActions: [] });

  expect(await trainee.user.ask('{ myPlacements { state startsOn vacancy { title } } }')).toMatchObject([
    { state: 'PLANNED', vacancy: { title: 'Kitchen helper' } },
  ]);
  expect(await employer.user.ask('query ($id: ID!) { candidate(id: $id) { state displayName offer { state } } }', { id })).toEqual({
    state: 'HIRED',
    displayName: 'Sophea',
    offer: { state: 'ACCEPTED' },
  });
  expect(await harness.one('select taken_seats as taken, state from vacancy where id = $1', [vacancy.id])).toEqual({ taken: 1, state: 'FILLED' });
  const events = (await harness.sql<{ event: string }>('select event from outbox order by written_at, id')).map(({ event }) => event);
  expect(events).toEqual(
    expect.arrayContaining(['ReferralProposed', 'ReferralSent', 'OfferIssued', 'OfferAccepted', 'ReferralHired', 'PlacementPlanned', 'VacancyFilled']),
  );
});

test('a referral cannot be proposed against a gate, by staff tied to the employer, or twice at a time', async () => {
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'KIN')", [officer.id, employer.id]);
  expect(await propose()).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  await harness.sql('delete from employer_tie');
  await harness.sql('update trainee_limits set no_night = true where trainee_id = $1', [trainee.id]);
  await harness.sql('update vacancy set night = true where id = $1', [vacancy.id]);
  const gated = await officer.ask(
    'mutation ($input: ReferralProposeInput!) { referralPropose(input: $input, idempotencyKey: "gated") { __typename ... on ExcludedByGates { rules message } } }',
    { input: { traineeId: trainee.id, vacancyId: vacancy.id } },
  );
  expect(gated).toMatchObject({ __typename: 'ExcludedByGates', rules: ['LIMIT_NIGHT'] });
  await harness.sql('update vacancy set night = false where id = $1', [vacancy.id]);
  expect(await propose()).toMatchObject({ state: 'PROPOSED' });
  expect(await propose()).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await harness.sql('select count(*)::int as n from match')).toEqual([{ n: 1 }]);
});

test('an offer is refused with unlawful terms, from a site not cleared on the start, and without time to answer', async () => {
  const { id } = await propose();
  for (const [person, field, input] of [
    [officer, 'referralAsk', undefined],
    [trainee.user, 'referralAgree', { fields: ['DISPLAY_NAME'] }],
    [officer, 'referralSend', undefined],
    [employer.user, 'candidateShortlist', undefined],
  ] as const)
    expect(await step(person, field, { id, ...(input ? { input } : {}) })).not.toHaveProperty('code');
  const issue = (input: object): Promise<unknown> =>
    employer.user.ask(
      `mutation ($id: ID!, $input: OfferInput!, $key: ID!) { offerIssue(id: $id, input: $input, idempotencyKey: $key) { __typename ... on InvalidInput { problems { path } } } }`,
      { id, input, key: JSON.stringify(input) },
    );
  const check = (input: object): Promise<Data> =>
    employer.user.ask('query ($id: ID!, $input: OfferInput!) { candidate(id: $id) { offerProblems(input: $input) { path } } }', { id, input });
  expect(await check(offerInput({ hoursPerWeek: 72 }))).toEqual({ offerProblems: [{ path: 'terms.hoursPerWeek' }] });
  expect(await check(offerInput({ hoursPerWeek: 40, pay: { amount: '1', currency: 'KHR', per: 'MONTH' } }))).toEqual({
    offerProblems: [{ path: 'terms.pay.amount' }],
  });
  expect(await check({ ...offerInput(), answerBy: inHours(2) })).toEqual({ offerProblems: [{ path: 'answerBy' }] });
  expect(await check(offerInput())).toEqual({ offerProblems: [] });
  expect(await issue(offerInput({ hoursPerWeek: 72 }))).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'terms.hoursPerWeek' }] });
  expect(await issue({ ...offerInput(), answerBy: inHours(2) })).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'answerBy' }] });
  expect(await issue(offerInput({ startsOn: '2199-01-01' }))).toEqual({ __typename: 'NotCleared' });
  await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, now())', [employer.id]);
  expect(await issue(offerInput())).toEqual({ __typename: 'NotCleared' });
});

test("a placement in her own institution's enterprise is counted separately", async () => {
  employer = await people.employer({ ownEnterpriseOf: institution });
  vacancy = await people.vacancy(employer);
  const { id } = await propose();
  await step(officer, 'referralAsk', { id });
  await step(trainee.user, 'referralAgree', { id, input: { fields: ['DISPLAY_NAME'] } });
  await step(officer, 'referralSend', { id });
  await step(employer.user, 'candidateShortlist', { id });
  const offer = await step(employer.user, 'offerIssue', { id, input: offerInput() });
  await step(officer, 'offerExplain', { id: offer.id, input: teachBack });
  expect(await step(trainee.user, 'offerWaiveCoolingOff', { id: offer.id })).toMatchObject({ state: 'EXPLAINED', availableActions: ['accept', 'decline'] });
  expect(await step(trainee.user, 'offerAccept', { id: offer.id })).toMatchObject({ state: 'ACCEPTED' });
  expect(await harness.sql('select own_enterprise, kind from placement')).toEqual([{ own_enterprise: true, kind: 'JOB' }]);
});
