import { readSchema } from '../../../src/platform/graphql/schema-files';
import { randomUUID } from 'node:crypto';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLSchema, isLeafType } from 'graphql';
import { NAMED, Sender, TABLE_OF } from '../../harness/bad-requests';
import { inDays, type Institution, People } from '../../harness/data/people';
import { apprenticeshipAt, startedPlacement, acceptedPlacement } from '../../harness/data/placements';
import { checkIn, safety } from '../../harness/data/safety';
import { recordContacts } from '../../harness/data/follow-ups';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { type Audience, type Person, Harness } from '../../harness/harness';
import { SIZES } from '../../sizes';

/**
 * Every request to a mutation is either executed or refused with a message, never an internal error or a
 * partial answer.
 */
let harness: Harness;
let ours: Institution;
let members: Record<Audience, Person>;
let ids: Record<string, string[]>;

beforeAll(async () => {
  harness = await Harness.start();
  await harness.empty();
  const people = new People(harness);
  ours = await people.institution();
  const officer = await people.staff(ours, [
    'PLACEMENT_OFFICER',
    'CASE_WORKER',
    'VETTING_OFFICER',
    'SAFETY_LEAD',
    'MONITORING_OFFICER',
    'INSTITUTION_ADMIN',
    'SYSTEM_ADMIN',
  ]);
  const other = await people.institution();
  const employer = await people.employer();
  const heldEmployer = await people.employer();
  const her = await people.trainee(ours, { population: 'SURVIVOR' });
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 9 });
  const place = await startedPlacement(harness, her, vacancy);
  await recordContacts(harness, officer, place.id);
  await startedPlacement(harness, her, await apprenticeshipAt(harness, people, employer));
  await acceptedPlacement(harness, her, await people.vacancy(employer));
  for (const state of ['ISSUED', 'EXPLAINED'] as const) await offerIn(harness, her, await people.vacancy(employer), state);
  for (const state of ['PROPOSED', 'ASKED', 'AGREED', 'SENT']) await referralIn(harness, her, await people.vacancy(employer), state);
  for (const state of ['DRAFT', 'SUBMITTED']) await people.vacancy(employer, { state });
  await checkIn(her.user, (await startedPlacement(harness, her, await people.vacancy(heldEmployer, { startsOn: inDays(0) }))).id, { canLeave: 'NO' });
  await safety(officer, 'employerHold', { id: employer.id, input: { reason: 'Seen.' } });
  const sqlOf = (table: string, columns: string, values: string): Promise<unknown> =>
    harness.sql(`insert into ${table} (institution_id, ${columns}) values ('${ours.id}', ${values})`);
  await sqlOf(
    'course',
    'kind, title, weeks, hours, seats, starts_on, ends_on, created_at',
    "'LITERACY', 'Reading', 8, 40, 5, app.today() - 30, app.today() + 30, app.now()",
  );
  await sqlOf(
    'training_enrolment',
    'trainee_id, course_id, enrolled_on, state, recorded_at',
    `'${her.id}', (select id from course), app.today() - 9, 'ATTENDING', app.now()`,
  );
  await sqlOf('shelter_stay', 'trainee_id, from_on, recorded_at', `'${her.id}', app.today() - 9, app.now()`);
  await sqlOf('shelter_house', 'name, places, created_at', "'Ours', 2, app.now()");
  await sqlOf('group_session', 'kind, held_on, hours, led_by, recorded_at', "'JOB_READINESS', app.today(), 2, 'Ours', app.now()");
  await sqlOf('service_record', 'trainee_id, kind, provided_on, provider, recorded_at', `'${her.id}', 'LEGAL', app.today(), 'Ours', app.now()`);
  await sqlOf('self_employment', 'trainee_id, activity, started_on, recorded_at', `'${her.id}', 'Noodles', app.today() - 9, app.now()`);
  await harness.sql(
    `insert into programme (saved_by, name, kinds, province_code, about, contact, checked_on, created_at) values ('${ours.id}', 'Ours', '{LEGAL}', '12', 'Help.', 'Ask.', app.today(), app.now())`,
  );
  await harness.sql(
    "insert into skill (id, code, kind, label, occupation_count, idf_squared, mapped_to, relation, added_at) values (nextval('local_skill_id'), gen_random_uuid(), 'S', 'Ours', 1, 9, 1, 'SIBLING', app.now())",
  );
  for (const [state, at] of [
    ['DRAFTED', 'null'],
    ['DONE', 'app.now()'],
  ] as const)
    await harness.sql(
      `with sent as (insert into institution_referral (from_institution_id, to_institution_id, need, urgency, summary, state, offered_at, ended_at, created_at)
         values ('${ours.id}', '${other.id}', 'LEGAL', 'SOON', '{}', '${state}', ${at}, ${at}, app.now()) returning id)
       insert into institution_referral_person (institution_id, referral_id, trainee_id) select '${ours.id}', id, '${her.id}' from sent`,
    );
  const meeting = await referralIn(harness, her, await people.vacancy(await people.employer()), 'SENT');
  await harness.sql(
    "insert into interview (id, referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at) select gen_random_uuid(), id, employer_id, vacancy_id, array[app.now() + interval '2 days'], 'Here', true, true, 'PROPOSED', app.now() from referral where id = $1",
    [meeting.id],
  );
  members = { staff: officer, employer: employer.user, trainee: her.user };
  await harness.sql("update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where day = 14");
  ids = {};
  for (const [prefix, table] of [...Object.entries(TABLE_OF), ...Object.entries(NAMED)])
    ids[prefix] = (await harness.sql<{ id: string }>(`select id::text from ${table}`)).map(({ id }) => id);
}, 60_000);
/** Staff may have reopened her account, which ends her session and gives her a first PIN. */
beforeEach(async () => {
  await harness.sql('update account set pin_is_first = false');
  members = { ...members, trainee: await harness.session('trainee', members.trainee.id) };
});
afterAll(() => harness.end());

const schemaOf = (audience: Audience): GraphQLSchema => buildSchema(readSchema(audience));
type Field = GraphQLField<unknown, unknown>;
/**
 * Mutations that may end the requesting session or remove its roles. The tests of sessions and accounts cover
 * them.
 */
const ENDS_WHO_ASKS =
  'signIn signOut reauthenticate sessionEnd sessionsEndAll colleagueSessionsEnd staffAccountChangeRoles staffAccountClose memberRemove memberRemoveOwner'.split(
    ' ',
  );
const changesOf = (audience: Audience): Field[] =>
  Object.values(schemaOf(audience).getMutationType()?.getFields() ?? {}).filter(({ name }) => !ENDS_WHO_ASKS.includes(name));
const questionsOf = (audience: Audience): Field[] => Object.values(schemaOf(audience).getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

const changing = (field: Field): string =>
  `mutation (${declared(field)}) { ${field.name}(${argumentsOf(field)}) { __typename ... on Refusal { code message } } }`;
const asking = (field: Field): string =>
  `query (${declared(field)}) { ${field.name}(${argumentsOf(field)}) ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
const declared = ({ args }: Field): string => args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
const argumentsOf = ({ args }: Field): string => args.map(({ name }) => `${name}: $${name}`).join(', ');

interface Reply {
  readonly data?: Record<string, { __typename?: string; code?: string } | string | null>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
interface Sent {
  readonly status: number;
  readonly code: string;
  readonly request: string;
}
async function send(audience: Audience, field: Field, query: string, seed: number, key = randomUUID()): Promise<Sent> {
  const sender = new Sender(field.name, ids, seed);
  const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, name === 'idempotencyKey' ? key : sender.value(type, name)]));
  const response = await fetch(`${harness.url}/graphql/${audience}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${members[audience].token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Reply;
  const result = answer.data?.[field.name];
  const code = answer.errors?.[0]?.extensions.code ?? (typeof result === 'object' ? (result?.code ?? result?.__typename) : result);
  return { status: response.status, code: code ?? 'NOTHING', request: `${field.name} ${JSON.stringify(variables).slice(0, 900)}` };
}

const BROKEN = new Set(['INTERNAL', 'UNAUTHENTICATED']);
const codes = new Set<string>();
/** The failures among so many requests to each of these fields. */
async function broken(audience: Audience, fields: readonly Field[], query: (field: Field) => string, mayBeEmpty: boolean): Promise<string[]> {
  const all: string[] = [];
  for (let round = 0; round < SIZES.badRequests; round++)
    for (const [at, field] of fields.entries()) {
      const { status, code, request } = await send(audience, field, query(field), 7919 * (round + 1) + 104_729 * at);
      codes.add(code);
      if (status >= 500 || BROKEN.has(code) || (code === 'NOTHING' && !mayBeEmpty)) all.push(`${status} ${code} ${request}`);
    }
  return all;
}

test.each(['staff', 'employer', 'trainee'] as const)(
  'every mutation of %s answers bad requests with a refusal or executes them',
  async (audience) => expect(await broken(audience, changesOf(audience), changing, false)).toEqual([]),
  300_000,
);

test.each(['staff', 'employer', 'trainee'] as const)(
  'every query of %s answers bad arguments with a result or a refusal',
  async (audience) => expect(await broken(audience, questionsOf(audience), asking, true)).toEqual([]),
  300_000,
);

// A visitor's key identifies no one: it is stored together with the request body and repeated for no other
// request.
const WITHOUT_A_KEY_OF_THEIR_OWN = ['employerRegister', 'invitationAccept', 'passwordReset', 'passwordResetRequest', 'checkInAnswer', 'checkInOpen'];

test.each(['staff', 'employer', 'trainee'] as const)(
  'a repeated mutation of %s gets the same answer, and its key executes no other request',
  async (audience) => {
    // the codes sent above count as attempts, and a rate-limited request does not use its key
    await harness.sql('delete from sign_in_attempt');
    const wrong: string[] = [];
    for (const [at, field] of changesOf(audience).entries()) {
      if (WITHOUT_A_KEY_OF_THEIR_OWN.includes(field.name) || field.args.every(({ name }) => name !== 'idempotencyKey')) continue;
      const [key, seed] = [randomUUID(), 31 * at + 5];
      const [first, again, other] = [
        await send(audience, field, changing(field), seed, key),
        await send(audience, field, changing(field), seed, key),
        await send(audience, field, changing(field), seed + 1_000_003, key),
      ];
      if (again.code !== first.code || first.request !== again.request) wrong.push(`${first.code}, then ${again.code}: ${first.request}`);
      const differs = other.request !== first.request && first.code !== 'BAD_USER_INPUT' && other.code !== 'BAD_USER_INPUT';
      if (differs && other.code !== 'KEY_USED_FOR_OTHER_REQUEST')
        wrong.push(`${first.code}: ${first.request}, then under its key ${other.code}: ${other.request}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('the requests reached far enough to be refused by rules and to be executed', () => {
  for (const code of ['INVALID_INPUT', 'NOT_FOUND', 'TRANSITION_NOT_ALLOWED', 'BAD_USER_INPUT']) expect(codes).toContain(code);
  expect([...codes].filter((code) => code.endsWith('Payload')).length).toBeGreaterThan(5);
});
