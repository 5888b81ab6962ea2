import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { inDays, type Institution, People } from '../world/people';
import { apprenticeshipAt, placeStarted, placeTaken } from '../world/placements';
import { checkIn, safety } from '../world/safety';
import { spokenWith } from '../world/follow-ups';
import { offerIn, referralIn } from '../world/path';
import { type Audience, type Person, World } from '../world/world';
import { SIZES } from '../sizes';

/** Whatever is sent to a change of ours is done or refused with words: never a fault of the service, never half an answer. */
let world: World;
let ours: Institution;
let members: Record<Audience, Person>;
let ids: Record<string, string[]>;

beforeAll(async () => {
  world = await World.start();
  await world.empty();
  const people = new People(world);
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
  const held = await people.employer();
  const her = await people.trainee(ours, { population: 'SURVIVOR' });
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 9 });
  const place = await placeStarted(world, her, vacancy);
  await spokenWith(world, officer, place.id);
  await placeStarted(world, her, await apprenticeshipAt(world, people, employer));
  await placeTaken(world, her, await people.vacancy(employer));
  for (const state of ['ISSUED', 'EXPLAINED'] as const) await offerIn(world, her, await people.vacancy(employer), state);
  for (const state of ['PROPOSED', 'ASKED', 'AGREED', 'SENT']) await referralIn(world, her, await people.vacancy(employer), state);
  for (const state of ['DRAFT', 'SUBMITTED']) await people.vacancy(employer, { state });
  await checkIn(her.user, (await placeStarted(world, her, await people.vacancy(held, { startsOn: inDays(0) }))).id, { canLeave: 'NO' });
  await safety(officer, 'employerHold', { id: employer.id, input: { reason: 'Seen.' } });
  const sqlOf = (table: string, columns: string, values: string): Promise<unknown> =>
    world.sql(`insert into ${table} (institution_id, ${columns}) values ('${ours.id}', ${values})`);
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
  await sqlOf('group_session', 'kind, held_on, hours, led_by, recorded_at', "'JOB_READINESS', app.today(), 2, 'Ours', app.now()");
  await sqlOf('service_record', 'trainee_id, kind, provided_on, provider, recorded_at', `'${her.id}', 'LEGAL', app.today(), 'Ours', app.now()`);
  await sqlOf('self_employment', 'trainee_id, activity, started_on, recorded_at', `'${her.id}', 'Noodles', app.today() - 9, app.now()`);
  await world.sql(
    `insert into programme (kept_by, name, kinds, province_code, about, contact, checked_on, created_at) values ('${ours.id}', 'Ours', '{LEGAL}', '12', 'Help.', 'Ask.', app.today(), app.now())`,
  );
  for (const [state, at] of [
    ['DRAFTED', 'null'],
    ['DONE', 'app.now()'],
  ] as const)
    await world.sql(
      `with sent as (insert into institution_referral (from_institution_id, to_institution_id, need, urgency, summary, state, offered_at, ended_at, created_at)
         values ('${ours.id}', '${other.id}', 'LEGAL', 'SOON', '{}', '${state}', ${at}, ${at}, app.now()) returning id)
       insert into institution_referral_person (institution_id, referral_id, trainee_id) select '${ours.id}', id, '${her.id}' from sent`,
    );
  const meeting = await referralIn(world, her, await people.vacancy(await people.employer()), 'SENT');
  await world.sql(
    "insert into interview (id, referral_id, employer_id, vacancy_id, slots, place, companion_allowed, transport_paid, state, sent_at) select gen_random_uuid(), id, employer_id, vacancy_id, array[app.now() + interval '2 days'], 'Here', true, true, 'PROPOSED', app.now() from referral where id = $1",
    [meeting.id],
  );
  members = { staff: officer, employer: employer.user, trainee: her.user };
  await world.sql("update employer_check_in set state = 'ASKED', asked_at = app.now(), expires_at = app.now() + interval '14 days' where day = 14");
  ids = {};
  for (const [prefix, table] of [...Object.entries(TABLE_OF), ...Object.entries(NAMED)])
    ids[prefix] = (await world.sql<{ id: string }>(`select id::text from ${table}`)).map(({ id }) => id);
}, 60_000);
afterAll(() => world.end());

/** What a change is made on, by the first word of its name. */
const TABLE_OF: Readonly<Record<string, string>> = {
  vetting: 'vetting',
  vacancy: 'vacancy',
  employer: 'employer',
  trainee: 'trainee',
  referral: 'referral',
  candidate: 'referral',
  interviewPropose: 'referral',
  offer: 'offer',
  task: 'task',
  service: 'service_record',
  groupSession: 'group_session',
  stay: 'shelter_stay',
  course: 'course',
  enrolment: 'training_enrolment',
  selfEmployment: 'self_employment',
  placement: 'placement',
  learningReview: 'placement',
  agreement: 'apprenticeship_agreement',
  alert: 'safety_alert',
  hold: 'employer_hold',
  followUp: 'follow_up',
  consent: 'consent',
  checkIn: 'employer_check_in',
  institutionReferral: 'institution_referral',
  programme: 'programme',
  interview: 'interview',
  followUpCorrect: 'follow_up_record',
};
/** What an input names by its id. */
const NAMED: Readonly<Record<string, string>> = {
  traineeId: 'trainee',
  traineeIds: 'trainee',
  vacancyId: 'vacancy',
  placementId: 'placement',
  employerId: 'employer',
  siteId: 'employer_site',
  courseId: 'course',
  toInstitutionId: 'institution',
  institutionId: 'institution',
  partnerId: 'institution',
  contactMethodId: 'contact_method',
  leadVisitorId: 'account',
  visitorIds: 'account',
  caseWorkerId: 'account',
  placementOfficerId: 'account',
};
/** What an input says in words of its own. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/provin/i, '12'],
  [/amount/i, '100.00'],
  [/isco/i, '9412'],
  [/At$/, '08:00'],
  [/skill/i, '1'],
  [/^code$/, 'OURS-1'],
  [/login/, 'somebody@example.org'],
  [/grantId/, 'first-grant'],
  [/indicator/, 'S1'],
];

/** A sequence that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
const TEXTS = [
  '',
  ' ',
  'x',
  'a\u0000b',
  '\ud800',
  '\u202e\u0000',
  'x'.repeat(5000),
  'ស្រី',
  "'; drop table trainee; --",
  '១២៣',
  '12',
  '-1',
  '99999999999999999999',
  '1e9',
  '0.001',
  'NaN',
  '08:00',
  '24:60',
  '0x10',
  'a\nb',
];
const NOBODY = randomUUID();
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const DAYS = ['2024-02-29', '0001-01-01', '1900-01-01', '9999-12-31'];
const INSTANTS = ['2026-11-24T16:59:59Z', '2026-11-24T17:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2024-02-29T23:59:59+07:00'];
const NUMBERS = [-2_147_483_648, -1, 0, 1, 5, 127, 2_147_483_647];

class Sender {
  readonly #next: () => number;
  /** How much of what is sent is as it should be: a request that is wrong in one place comes further than one that is wrong in all. */
  readonly #sane: number;

  constructor(
    private readonly field: string,
    seed: number,
  ) {
    this.#next = chance(seed);
    this.#sane = this.#one([0.5, 0.9, 0.95, 1]);
  }

  #one = <T>(from: readonly T[]): T => from[Math.floor(this.#next() * from.length)] as T;
  #isSane = (): boolean => this.#next() < this.#sane;

  #id(name: string): unknown {
    // the longest name that fits is the nearest
    const prefix =
      Object.keys(TABLE_OF)
        .filter((word) => this.field.startsWith(word))
        .sort((a, b) => b.length - a.length)[0] ?? '';
    const own = (name in NAMED ? ids[name] : ids[prefix]) ?? [];
    if (this.#isSane() && own.length > 0) return this.#one(own);
    return this.#one([...TEXTS, NOBODY, '00000000-0000-0000-0000-000000000000', this.#one(Object.values(ids).flat())]);
  }

  value(type: GraphQLInputType, name = ''): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) return Array.from({ length: this.#isSane() ? 1 : this.#one([0, 2, 80]) }, () => this.value(type.ofType, name));
    if (isInputObjectType(type)) {
      const given = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#next() < 0.7);
      return Object.fromEntries(given.map((field) => [field.name, !isNonNullType(field.type) && !this.#isSane() ? null : this.value(field.type, field.name)]));
    }
    if (isEnumType(type)) return this.#one(type.getValues()).name;
    return this.#scalar(String(type), name);
  }

  #scalar(type: string, name: string): unknown {
    if (type === 'ID') return this.#id(name);
    if (type === 'Boolean') return this.#next() < 0.7;
    const isSane = this.#isSane();
    if (type === 'Int') return isSane ? this.#one([1, 2, 3]) : this.#one(NUMBERS);
    if (type === 'Float') return isSane ? 1.5 : this.#one([...NUMBERS, 1e-9, 1e300, 0.005]);
    if (type === 'LocalDate') return isSane ? inDays(Math.round(this.#next() * 6) - 4) : this.#one(DAYS);
    if (type === 'DateTime') return isSane ? TOMORROW : this.#one(INSTANTS);
    return isSane ? (WORDS.find(([word]) => word.test(name))?.[1] ?? 'Seen.') : this.#one(TEXTS);
  }
}

const schemaOf = (audience: Audience): GraphQLSchema => buildSchema(readFileSync(join(__dirname, `../../schema/${audience}.graphql`), 'utf8'));
type Field = GraphQLField<unknown, unknown>;
const changesOf = (audience: Audience): Field[] =>
  Object.values(schemaOf(audience).getMutationType()?.getFields() ?? {}).filter(({ name }) => !['signIn', 'signOut'].includes(name));
const questionsOf = (audience: Audience): Field[] => Object.values(schemaOf(audience).getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

const changing = (field: Field): string => `mutation (${declared(field)}) { ${field.name}(${given(field)}) { __typename ... on Refusal { code message } } }`;
const asking = (field: Field): string =>
  `query (${declared(field)}) { ${field.name}(${given(field)}) ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
const declared = ({ args }: Field): string => args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
const given = ({ args }: Field): string => args.map(({ name }) => `${name}: $${name}`).join(', ');

interface Reply {
  readonly data?: Record<string, { __typename?: string; code?: string } | string | null>;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}
interface Sent {
  readonly status: number;
  readonly code: string;
  readonly said: string;
}
async function send(audience: Audience, field: Field, query: string, seed: number, key = randomUUID()): Promise<Sent> {
  const sender = new Sender(field.name, seed);
  const variables = Object.fromEntries(field.args.map(({ name, type }) => [name, name === 'idempotencyKey' ? key : sender.value(type, name)]));
  const response = await fetch(`${world.url}/graphql/${audience}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: `Bearer ${members[audience].token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Reply;
  const told = answer.data?.[field.name];
  const code = answer.errors?.[0]?.extensions.code ?? (typeof told === 'object' ? (told?.code ?? told?.__typename) : told);
  return { status: response.status, code: code ?? 'NOTHING', said: `${field.name} ${JSON.stringify(variables).slice(0, 900)}` };
}

const BROKEN = new Set(['INTERNAL', 'UNAUTHENTICATED']);
const seen = new Set<string>();
/** What broke, of so many requests to each of these. */
async function broken(audience: Audience, fields: readonly Field[], query: (field: Field) => string, nothingIsAnAnswer: boolean): Promise<string[]> {
  const all: string[] = [];
  for (let round = 0; round < SIZES.badRequests; round++)
    for (const [at, field] of fields.entries()) {
      const { status, code, said } = await send(audience, field, query(field), 7919 * (round + 1) + 104_729 * at);
      seen.add(code);
      if (status >= 500 || BROKEN.has(code) || (code === 'NOTHING' && !nothingIsAnAnswer)) all.push(`${status} ${code} ${said}`);
    }
  return all;
}

test.each(['staff', 'employer', 'trainee'] as const)(
  'every change of %s answers bad requests with a refusal or does what was asked',
  async (audience) => expect(await broken(audience, changesOf(audience), changing, false)).toEqual([]),
  120_000,
);

test.each(['staff', 'employer', 'trainee'] as const)(
  'every question of %s that is asked badly is answered or refused',
  async (audience) => expect(await broken(audience, questionsOf(audience), asking, true)).toEqual([]),
  120_000,
);

// a visitor's key says nothing about others: it is kept with the body, and repeated for nobody else
const WITHOUT_A_KEY_OF_THEIR_OWN = ['employerRegister', 'checkInAnswer', 'checkInOpen'];

test.each(['staff', 'employer', 'trainee'] as const)(
  'a change of %s that is sent again is answered again, and under its key no other one is made',
  async (audience) => {
    const wrong: string[] = [];
    for (const [at, field] of changesOf(audience).entries()) {
      if (WITHOUT_A_KEY_OF_THEIR_OWN.includes(field.name)) continue;
      const [key, seed] = [randomUUID(), 31 * at + 5];
      const [first, again, other] = [
        await send(audience, field, changing(field), seed, key),
        await send(audience, field, changing(field), seed, key),
        await send(audience, field, changing(field), seed + 1_000_003, key),
      ];
      if (again.code !== first.code || first.said !== again.said) wrong.push(`${first.code}, then ${again.code}: ${first.said}`);
      const differs = other.said !== first.said && first.code !== 'BAD_USER_INPUT' && other.code !== 'BAD_USER_INPUT';
      if (differs && other.code !== 'KEY_USED_FOR_OTHER_REQUEST') wrong.push(`${first.code}, then under its key ${other.code}: ${other.said}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('the requests came far enough to be refused by rules and to be done', () => {
  for (const code of ['INVALID_INPUT', 'NOT_FOUND', 'MOVE_NOT_ALLOWED', 'BAD_USER_INPUT']) expect(seen).toContain(code);
  expect([...seen].filter((code) => code.endsWith('Payload')).length).toBeGreaterThan(5);
});
