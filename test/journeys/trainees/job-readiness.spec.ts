import { type Institution, inDays, People, today } from '../../harness/data/people';
import {
  ask,
  change,
  giveAccess,
  giveConsent,
  IDENTITY,
  key,
  MATCHING,
  transition,
  profile,
  register,
  readTrainee,
  setContact,
  setIdentity,
  setLimits,
  verifyContact,
} from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * Staff register a trainee, record what protects her and prepare her until she is job-ready; her identity is
 * visible only to those who need it.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let caseWorker: Person;
let skillCode: string;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  skillCode = (await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1")).code;
});

const registered = (by: Person = officer, changed: object = {}): Promise<Data> => register(by, profile(skillCode, changed));
const events = async (): Promise<string[]> =>
  (await harness.sql<{ event: string }>('select event from outbox order by occurred_at, written_at')).map(({ event }) => event);

test('a trainee becomes job-ready step by step, and not before the rules allow it', async () => {
  const { trainee } = await registered();
  const { id } = trainee;
  expect(trainee).toMatchObject({
    state: 'REGISTERED',
    code: expect.stringMatching(/^W-[0-9A-HJKMNP-TV-Z]{6}$/),
    placementOfficer: { id: officer.id },
    availableActions: ['prepare'],
    missingForJobReady: ['CONSENT_MATCHING', 'VERIFIED_CONTACT', 'LIMITS_REVIEWED', 'AGE_KNOWN'],
    skills: [{ skill: { code: skillCode }, level: 3, source: 'INSTRUCTOR', evidence: 'Final test, May', assertedOn: today() }],
    languages: [{ language: 'km', level: 4 }],
    jobPreferences: [{ iscoCode: '9412', rank: 1 }],
    homeProvince: { code: '12', name: 'Phnom Penh' },
    availableDays: ['MONDAY', 'TUESDAY', 'SUNDAY'],
  });
  expect(await transition(officer, 'traineeMakeJobReady', id)).toMatchObject({
    code: 'TRANSITION_NOT_ALLOWED',
    state: 'REGISTERED',
    availableActions: ['prepare'],
  });
  expect(await transition(officer, 'traineePrepare', id)).toMatchObject({ trainee: { state: 'PREPARING', availableActions: ['becomeJobReady'] } });
  expect(await transition(officer, 'traineeMakeJobReady', id)).toMatchObject({
    __typename: 'NotReady',
    missing: ['CONSENT_MATCHING', 'VERIFIED_CONTACT', 'LIMITS_REVIEWED', 'AGE_KNOWN'],
    message: expect.stringContaining('her age'),
  });

  expect(await setIdentity(caseWorker, id, IDENTITY)).toMatchObject({ trainee: { limits: { ageKnown: true } } });
  const place = await people.employer();
  expect(await setLimits(caseWorker, id, { noNight: true, excludedSites: [place.siteId], excludedIsco: ['51'] })).toMatchObject({
    trainee: { limits: { noNight: true, noAlcohol: false, excludedCount: 2, reviewedOn: today(), ageKnown: true } },
  });
  const [contact] = (
    await setContact(officer, id, {
      kind: 'EMAIL',
      address: 'Sophea@example.org',
      owner: 'SELF',
      safeDays: ['SATURDAY'],
      safeFrom: '09:00',
      safeTo: '17:00',
      language: 'KM',
    })
  ).trainee.contactMethods;
  expect(contact).toMatchObject({
    kind: 'EMAIL',
    owner: 'SELF',
    state: 'UNVERIFIED',
    verifiedOn: null,
    safeDays: ['SATURDAY'],
    safeFrom: '09:00',
    safeTo: '17:00',
  });
  expect(await giveConsent(officer, id, MATCHING)).toMatchObject({ trainee: { consents: [{ purpose: 'MATCHING', isActive: true, expiresOn: inDays(365) }] } });
  expect(await transition(officer, 'traineeMakeJobReady', id)).toMatchObject({ __typename: 'NotReady', missing: ['VERIFIED_CONTACT'] });
  expect(await verifyContact(officer, id, contact.id)).toMatchObject({
    trainee: { missingForJobReady: [], contactMethods: [{ state: 'VERIFIED', verifiedOn: today() }] },
  });
  expect(await transition(officer, 'traineeMakeJobReady', id)).toMatchObject({ trainee: { state: 'JOB_READY', availableActions: [] } });

  expect(await harness.one('select fifteen_on, eighteen_on, no_night, excluded_isco from trainee_limits where trainee_id = $1', [id])).toEqual({
    fifteen_on: '2019-02-28',
    eighteen_on: '2022-02-28',
    no_night: true,
    excluded_isco: ['51'],
  });
  expect((await harness.one<{ at: Date | null }>('select job_ready_at as at from trainee where id = $1', [id])).at).toBeInstanceOf(Date);
  expect(await events()).toEqual(['TraineeRegistered', 'TraineeStartedPreparing', 'ConsentGiven', 'ContactVerified', 'TraineeBecameJobReady']);
});

test('her case worker can read her identity, her placement officer cannot, and every access is logged', async () => {
  const { id } = (await registered()).trainee;
  const refused = await officer.answer(
    'mutation ($id: ID!, $input: IdentityInput!, $k: ID!) { traineeSetIdentity(id: $id, input: $input, idempotencyKey: $k) { __typename } }',
    { id, input: IDENTITY, k: key() },
  );
  expect([refused.data, refused.errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  await setIdentity(caseWorker, id, IDENTITY);
  await ask(
    caseWorker,
    'traineeSetProtection',
    { id: 'ID!', input: 'ProtectionInput!' },
    { id, input: { population: 'SURVIVOR', risk: 'HIGH', reasons: 'Told to nobody else', namedPeople: 'A former employer' } },
  );

  const RECORD =
    'query ($id: ID!) { protectedRecord(traineeId: $id, reason: SUPPORT) { legalName bornOn birthDateCertainty population risk reasons namedPeople history } }';
  const readAccesses = (kind: string): Promise<Data[]> =>
    harness.sql('select actor_id from audit_pending where subject_id = $1 and subject_kind = $2', [id, kind]);
  expect(await caseWorker.ask(RECORD, { id })).toEqual({
    legalName: 'Chan Dara',
    bornOn: '2004-02-29',
    birthDateCertainty: 'DOCUMENT',
    population: 'SURVIVOR',
    risk: 'HIGH',
    reasons: 'Told to nobody else',
    namedPeople: 'A former employer',
    history: null,
  });
  expect(await readAccesses('protected_record')).toEqual([{ actor_id: caseWorker.id }]);
  const refusal = await officer.answer(RECORD, { id });
  expect([refusal.data, refusal.errors?.[0]?.extensions.code]).toEqual([{ protectedRecord: null }, 'FORBIDDEN']);
  expect(await readAccesses('protected_record_refused')).toEqual([{ actor_id: officer.id }]);

  const elsewhere = await people.staff(await people.institution(), ['CASE_WORKER']);
  expect(await elsewhere.ask(RECORD, { id })).toBeNull();
  const stored = JSON.stringify(await harness.sql('select * from audit_pending')) + JSON.stringify(await harness.sql('select outcome from idempotency'));
  for (const secret of ['Chan Dara', 'Told to nobody', 'former employer', '2004-02-29']) expect(stored).not.toContain(secret);
});

test('a query for protected data with other queries runs alone as the protected role', async () => {
  const { id } = (await registered(caseWorker)).trainee;
  await setIdentity(caseWorker, id, IDENTITY);
  const { data, errors } = await caseWorker.answer(
    `query ($id: ID!) { a: trainees { nodes { code skills { level } limits { ageKnown } } } b: protectedRecord(traineeId: $id, reason: SAFETY) { legalName }
       c: trainee(id: $id) { displayName consents { id } } d: protectedRecord(traineeId: $id, reason: SAFETY) { bornOn } e: trainees(state: REGISTERED) { nodes { id contactMethods { id } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    a: { nodes: [{ limits: { ageKnown: true } }] },
    b: { legalName: 'Chan Dara' },
    c: { displayName: 'Sophea' },
    d: { bornOn: '2004-02-29' },
    e: { nodes: [{ id }] },
  });
});

test('without the protected role the staff login reads no row of the protected schema', async () => {
  const settings = { institution_id: institution.id, roles: 'CASE_WORKER' };
  for (const role of ['waymark_staff', 'waymark_staff_writer'])
    await expect(harness.asLogin('staff', role, settings, 'select legal_name from protected.trainee_identity')).rejects.toThrow(/permission denied/);
});

test('staff of another institution get not-found', async () => {
  const { id, code } = (await registered()).trainee;
  const stranger = await people.staff(await people.institution(), ['PLACEMENT_OFFICER', 'CASE_WORKER']);
  expect(await readTrainee(stranger, id)).toBeNull();
  expect(await stranger.ask('query ($code: String!) { traineeByCode(code: $code) { id } }', { code })).toBeNull();
  expect((await stranger.ask('{ trainees { nodes { id } } }')).nodes).toEqual([]);
  for (const target of [id, '00000000-0000-4000-8000-000000000000', 'nobody']) {
    const answers = [
      await transition(stranger, 'traineePrepare', target),
      await transition(stranger, 'traineeMakeJobReady', target),
      await setIdentity(stranger, target, IDENTITY),
      await setLimits(stranger, target, {}),
      await setContact(stranger, target, { kind: 'IN_APP', owner: 'SELF' }),
      await giveConsent(stranger, target, MATCHING),
      await change(stranger, target, profile(skillCode)),
      await giveAccess(stranger, target),
    ];
    expect(answers.map((answer) => answer.__typename)).toEqual(answers.map(() => 'NotFound'));
  }
  expect(await harness.one('select state, version from trainee where id = $1', [id])).toEqual({ state: 'REGISTERED', version: 1 });
});

test.each<[string, object, string[]]>([
  ['no name', { displayName: ' ' }, ['displayName']],
  ['a name too long', { displayName: 'x'.repeat(81) }, ['displayName']],
  ['a province nobody knows', { homeProvince: '26' }, ['homeProvince']],
  ['hours turned round', { wantedHoursMin: 48, wantedHoursMax: 30 }, ['wantedHoursMax']],
  ['negative pay', { minPay: { amount: '-5', currency: 'USD' } }, ['minPay.amount']],
  ['a day that does not exist', { availableFrom: '2027-02-29' }, ['availableFrom']],
  ['no day at all', { availableDays: [] }, ['availableDays']],
  ['a skill of no taxonomy', { skills: [{ skillCode: '00000000-0000-4000-8000-000000000000', level: 3, source: 'TEST' }] }, ['skills.0.skillCode']],
  ['a level of five', { skills: [{ skillCode: '00000000-0000-4000-8000-000000000000', level: 5, source: 'TEST' }] }, ['skills.0.level']],
  ['an occupation nobody knows', { jobPreferences: [{ iscoCode: '0999', rank: 1 }] }, ['jobPreferences.0.iscoCode']],
  [
    'two first wishes',
    {
      jobPreferences: [
        { iscoCode: '9412', rank: 1 },
        { iscoCode: '5120', rank: 1 },
      ],
    },
    ['jobPreferences.1.rank'],
  ],
  ['several at once', { displayName: '', literacy: 5, availableToTime: '25:00' }, ['displayName', 'literacy', 'availableToTime']],
])('a profile with %s is refused, with each field and its remedy', async (_title, changed, paths) => {
  const refused = await registered(officer, changed);
  expect(refused.code).toBe('INVALID_INPUT');
  expect(refused.problems.map((problem: Data) => problem.path).sort()).toEqual([...paths].sort());
  for (const { message } of refused.problems) expect(message.length).toBeGreaterThan(10);
  expect(await harness.sql('select 1 from trainee union all select 1 from outbox')).toEqual([]);
});

test('invalid limits, contacts, consents and identity are refused at their field', async () => {
  const { id } = (await registered(caseWorker)).trainee;
  const nobody = '00000000-0000-4000-8000-000000000000';
  const paths = (answer: Data): string[] => answer.problems.map((problem: Data) => problem.path);
  expect(paths(await setLimits(caseWorker, id, { excludedSites: [nobody], excludedEmployers: [nobody], excludedIsco: ['0999'] }))).toEqual([
    'excludedSites.0',
    'excludedEmployers.0',
    'excludedIsco.0',
  ]);
  expect(paths(await setLimits(caseWorker, id, { excludedProvinces: ['26'] }))).toEqual(['excludedProvinces.0']);
  expect(paths(await setContact(caseWorker, id, { kind: 'EMAIL', owner: 'SELF', address: 'a@b.org, c@d.org' }))).toEqual(['address']);
  expect(paths(await setContact(caseWorker, id, { kind: 'IN_APP', owner: 'SELF', safeFrom: '9' }))).toEqual(['safeFrom']);
  expect(paths(await giveConsent(caseWorker, id, { ...MATCHING, purpose: 'REFERRAL_TO_EMPLOYER' }))).toEqual(['purpose']);
  expect(paths(await giveConsent(caseWorker, id, { ...MATCHING, explanationMethod: 'SHOUTED', expiresOn: inDays(-1) })).sort()).toEqual([
    'expiresOn',
    'explanationMethod',
  ]);
  expect(paths(await setIdentity(caseWorker, id, { legalName: '', birthDateCertainty: 'DOCUMENT' })).sort()).toEqual(['bornOn', 'legalName']);
  expect(paths(await setIdentity(caseWorker, id, { ...IDENTITY, bornOn: inDays(1) }))).toEqual(['bornOn']);
  expect(
    await harness.sql(
      'select 1 from contact_method union all select 1 from consent union all select 1 from protected.trainee_identity union all select 1 from trainee_limits',
    ),
  ).toEqual([]);
});

test('a contact method must be verified again when its address changes, but not when only its hours do', async () => {
  const { id } = (await registered()).trainee;
  const email = { kind: 'EMAIL', owner: 'SELF', address: 'sophea@example.org' };
  const [{ id: contactId }] = (await setContact(officer, id, email)).trainee.contactMethods;
  await verifyContact(officer, id, contactId);
  expect((await setContact(officer, id, { ...email, safeFrom: '10:00' })).trainee.contactMethods).toMatchObject([
    { id: contactId, state: 'VERIFIED', safeFrom: '10:00' },
  ]);
  expect((await setContact(officer, id, { ...email, address: 'new@example.org' })).trainee.contactMethods).toMatchObject([
    { id: contactId, state: 'UNVERIFIED', verifiedOn: null },
  ]);
  const other = (await registered()).trainee;
  expect(await verifyContact(officer, other.id, contactId)).toMatchObject({ __typename: 'NotFound' });
});

test('a repeated request gives the same result, and another request with the same key is refused', async () => {
  const input = profile(skillCode);
  const again = key();
  const send = (body: object): Promise<Data> => ask(officer, 'traineeRegister', { input: 'TraineeInput!' }, { input: body, idempotencyKey: again });
  const first = await send(input);
  expect(await send(input)).toEqual(first);
  expect(await send(profile(skillCode, { displayName: 'Another' }))).toMatchObject({ __typename: 'KeyUsedForOtherRequest' });
  expect(await harness.one('select count(*)::int as n from trainee')).toEqual({ n: 1 });
});

test('a changed profile replaces the previous one, and the date of an unchanged skill stays', async () => {
  const { id } = (await registered()).trainee;
  await harness.sql("update trainee_skill set asserted_on = '2026-01-05' where trainee_id = $1", [id]);
  const result = await change(officer, id, profile(skillCode, { displayName: 'Dara', languages: [{ language: 'en', level: 2 }], jobPreferences: [] }));
  expect(result.trainee).toMatchObject({
    displayName: 'Dara',
    skills: [{ level: 3, assertedOn: '2026-01-05' }],
    languages: [{ language: 'en' }],
    jobPreferences: [],
  });
  const raised = await change(officer, id, profile(skillCode, { skills: [{ skillCode, level: 4, source: 'TEST' }] }));
  expect(raised.trainee.skills).toMatchObject([{ level: 4, source: 'TEST', evidence: null, assertedOn: today() }]);
  await harness.sql("update trainee set state = 'EXITED', exit_reason = 'MOVED', exited_on = current_date where id = $1", [id]);
  expect(await change(officer, id, profile(skillCode))).toMatchObject({ __typename: 'TransitionNotAllowed', state: 'EXITED', availableActions: [] });
});
