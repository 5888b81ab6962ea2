import { randomBytes } from 'node:crypto';
import { type Employer, type Institution, inDays, People, type Trainee, type Vacancy } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement } from '../../harness/data/placements';
import { confirmWord, recordWord, verifiedCall, wordOf, yesToOffer } from '../../harness/words';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The database refuses what would make a word of a trainee count that she did not speak, whatever the service would have said. */
let harness: Harness;
let people: People;
let institution: Institution;
let proposer: Person;
let first: Person;
let second: Person;
let third: Person;
let employer: Employer;
let vacancy: Vacancy;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  proposer = await people.staff(institution);
  [first, second, third] = [await people.staff(institution), await people.staff(institution), await people.staff(institution)];
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 2 });
  trainee = await people.trainee(institution, { officer: proposer });
  await verifiedCall(harness, trainee);
});

const asStaff = (person: Person, sql: string, params: unknown[] = []): Promise<Data[]> =>
  harness.asLogin(
    'staff',
    'waymark_staff_writer',
    { institution_id: institution.id, actor_id: person.id, roles: 'PLACEMENT_OFFICER,SAFETY_LEAD' },
    sql,
    params,
  );
const constraintOf = (writing: Promise<unknown>): Promise<string> =>
  writing.then(
    () => 'written',
    (error: Data) => error.constraint ?? error.code,
  );

const TEACH_BACK = `'{"pay": true, "hours": true, "place": true, "contactPerson": true}'`;
const record = (by: Person, offerId: string, { as = by, teachBack = TEACH_BACK, spoken = 'app.now()' } = {}): Promise<Data[]> =>
  asStaff(
    by,
    `insert into witnessed_word (institution_id, trainee_id, word, offer_id, question, language, manner, place, spoken_at, teach_back, recorded_by, recorded_at)
     values ($1, $2, 'YES_TO_OFFER', $3, 'Do you want it?', 'km', 'IN_PERSON', 'Office', ${spoken}, ${teachBack}, $4, app.now()) returning id`,
    [institution.id, trainee.id, offerId, as.id],
  );

test('no login accepts, agrees, plans or confirms without a word of that transaction', async () => {
  const { id: offerId, referralId } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  const { id: asked } = await referralIn(harness, await people.trainee(institution), vacancy, 'ASKED');
  const place = await acceptedPlacement(harness, await people.trainee(institution), vacancy);
  await recordWord(first, yesToOffer(offerId));
  const attempts: readonly (readonly [string, string])[] = [
    ["update offer set state = 'ACCEPTED', decided_at = app.now() where id = $1", offerId],
    ["update offer set state = 'DECLINED', decided_at = app.now() where id = $1", offerId],
    ["update referral set state = 'HIRED' where id = $1", referralId],
    ["update referral set state = 'AGREED', answered_at = app.now() where id = $1", asked],
    ["update referral set state = 'DECLINED_BY_TRAINEE' where id = $1", asked],
    [
      `insert into placement (id, offer_id, referral_id, employer_id, vacancy_id, kind, own_enterprise, starts_on, state)
       select gen_random_uuid(), o.id, o.referral_id, o.employer_id, o.vacancy_id, 'JOB', false, o.starts_on, 'PLANNED' from offer o where o.id = $1`,
      offerId,
    ],
    ['update placement set confirmed_by_trainee_at = app.now() where id = $1', place.id],
    ['update placement set verified_at = app.now() where id = $1', place.id],
    ['update placement set confirmed_by_employer_at = app.now() where id = $1', place.id],
  ];
  for (const [sql, id] of attempts)
    expect([sql, await constraintOf(asStaff(second, sql, [id]))]).toEqual([sql, expect.stringMatching(/^(trainee_own_decision|start_confirmed_by_both)$/)]);
  for (const login of ['employer', 'trainee', 'worker', 'index', 'report'] as const)
    await expect(
      harness.asLogin(
        login,
        `waymark_${login}`,
        {},
        "insert into witnessed_word (institution_id, trainee_id, word) values (gen_random_uuid(), gen_random_uuid(), 'STOP')",
      ),
    ).rejects.toMatchObject({ code: '42501' });
});

test('nobody records in another name, for the future, as who proposed it, or with less than the whole teach-back', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  expect(await constraintOf(record(first, id))).toBe('written');
  expect(await constraintOf(record(first, id, { as: second }))).toBe('witnessed_word_own');
  expect(await constraintOf(record(proposer, id))).toBe('witnessed_word_no_conflict');
  expect(await constraintOf(record(first, id, { spoken: "app.now() + interval '1 hour'" }))).toBe('witnessed_word_later');
  expect(await constraintOf(record(first, id, { teachBack: `'{"pay": true, "hours": true, "place": true, "contactPerson": false}'` }))).toBe(
    'witnessed_word_teach_back',
  );
  await harness.sql("update offer set cooling_off_until = app.now() + interval '1 hour' where id = $1", [id]);
  expect(await constraintOf(record(first, id))).toBe('witnessed_word_cooling_off');
});

test('the second witness is another person, in a session of their own with a new second factor, on nobody’s side', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(id));
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  const confirm = (by: Person, as = by): Promise<string> =>
    constraintOf(asStaff(by, 'update witnessed_word set confirmed_by = $2, confirmed_at = app.now() where id = $1', [wordId, as.id]));
  const confirmIn = (session: string, by: Person): Promise<string> =>
    constraintOf(
      harness.asLogin(
        'staff',
        'waymark_staff_writer',
        { institution_id: institution.id, actor_id: by.id, session },
        'update witnessed_word set confirmed_by = $2, confirmed_at = app.now() where id = $1',
        [wordId, by.id],
      ),
    );
  expect(await confirm(first)).toBe('witnessed_word_two_people');
  expect(await confirm(first, second)).toBe('witnessed_word_own');
  expect(await confirm(proposer)).toBe('witnessed_word_no_conflict');
  await harness.sql("insert into employer_tie (account_id, employer_id, tie) values ($1, $2, 'SHAREHOLDER')", [second.id, employer.id]);
  expect(await confirm(second)).toBe('witnessed_word_no_conflict');
  expect(await confirm(third)).toBe('written');
  expect(await confirmIn('00', third)).toBe('witnessed_word_own');
  const hash = randomBytes(32);
  await harness.sql(
    "insert into session (token_hash, account_id, expires_at, idle_minutes, authenticated_at) values ($1, $2, now() + interval '1 hour', 60, now() - interval '10 minutes')",
    [hash, third.id],
  );
  expect(await confirmIn(hash.toString('hex'), third)).toBe('witnessed_word_step_up');
});

test('the third person is neither witness, and asks by a way that she confirmed', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(id));
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  await confirmWord(second, wordId);
  const ask = (by: Person, way = 'CALL', answer = 'YES'): Promise<string> =>
    constraintOf(
      asStaff(by, 'update witnessed_word set asked_again_by = $2, asked_again_at = app.now(), asked_again_way = $3, answered_again = $4 where id = $1', [
        wordId,
        by.id,
        way,
        answer,
      ]),
    );
  for (const witness of [first, second]) expect(await ask(witness)).toBe('witnessed_word_two_people');
  expect(await ask(third, 'IN_APP')).toBe('witnessed_word_verified_way');
  expect(await ask(third, 'CALL', 'NO')).toBe('witnessed_word_own');
  expect(await ask(third)).toBe('written');
  for (const set of ["state = 'DONE', done_at = app.now()", "state = 'REPLACED'", "kind = 'CALL_TRAINEE'", 'due_on = due_on + 1'])
    expect([set, await constraintOf(asStaff(third, `update task set ${set} where kind = 'ASK_AGAIN'`))]).toEqual([set, 'word_task_kept']);
  await expect(asStaff(third, "delete from task where kind = 'ASK_AGAIN'")).rejects.toMatchObject({ code: '42501' });
});

test('what was recorded stays, and only she and staff in their name take it back', async () => {
  const { id } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(id));
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  for (const set of ["question = 'Other'", "place = 'Other'", `recorded_by = '${second.id}'`, "teach_back = '{}'"])
    expect([set, await constraintOf(asStaff(second, `update witnessed_word set ${set} where id = $1`, [wordId]))]).toEqual([set, 'witnessed_word_kept']);
  expect(await constraintOf(asStaff(second, 'update witnessed_word set reversed_at = app.now() where id = $1', [wordId]))).toBe('witnessed_word_own');
  const other = await people.trainee(institution);
  const settings = { institution_id: institution.id, trainee_id: trainee.id, actor_id: other.user.id };
  expect(
    await constraintOf(
      harness.asLogin('trainee', 'waymark_trainee_writer', settings, 'update witnessed_word set reversed_at = app.now() where id = $1', [wordId]),
    ),
  ).toBe('witnessed_word_own');
});
