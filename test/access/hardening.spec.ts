import { readSchema } from '../../src/platform/graphql/schema-files';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { buildSchema, getNamedType, isObjectType, print } from 'graphql';
import { documentId } from '../../src/platform/graphql/stored-operations';
import { PeopleDocument, ShortlistDocument } from '../../src/web/employer/gql';
import { referralIn } from '../harness/data/pipeline-rows';
import { People } from '../harness/data/people';
import { send, type RawResponse, faultIn } from '../harness/raw-requests';
import { statementsOf } from '../harness/statement-count';
import { type Audience, type Person, Harness } from '../harness/harness';

/**
 * Malicious requests are refused with a message: never a server error, never internal details, and never a
 * hint whether something exists.
 */
const AUDIENCES: readonly Audience[] = ['employer', 'staff', 'trainee'];
let harness: Harness;
let members: Record<Audience, Person>;
/** Ids that belong to other users, by kind. */
let foreign: readonly string[];
let candidate: string;
let her: string;

beforeAll(async () => {
  harness = await Harness.start({ settings: { NODE_ENV: 'production', WAYMARK_DEADLINE_SECONDS: '1' } });
  const people = new People(harness);
  const [ours, other] = [await people.institution(), await people.institution()];
  const officer = await people.staff(ours, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'SAFETY_LEAD', 'MONITORING_OFFICER', 'INSTITUTION_ADMIN']);
  await people.staff(other);
  const [employer, rival] = [await people.employer(), await people.employer()];
  const [introducedTrainee, stranger] = [await people.trainee(ours), await people.trainee(other)];
  her = introducedTrainee.id;
  candidate = (await referralIn(harness, introducedTrainee, await people.vacancy(employer), 'SENT')).id;
  const theirs = await referralIn(harness, stranger, await people.vacancy(rival), 'SENT');
  foreign = [stranger.id, theirs.id];
  members = { staff: officer, employer: employer.user, trainee: introducedTrainee.user };
}, 60_000);
afterAll(() => harness.end());

const JSON_BODY = { 'content-type': 'application/json' };
const bearer = (audience: Audience) => ({ ...JSON_BODY, authorization: `Bearer ${members[audience].token}` });
const cookie = (audience: Audience) => ({ ...JSON_BODY, cookie: `__Host-wm-${audience}=${members[audience].token}` });
const asks = (query: unknown, variables?: unknown, more: object = {}): string => JSON.stringify({ query, variables, ...more });
const post = (audience: Audience, body: string | Buffer, headers = {}): Promise<RawResponse> =>
  send(harness, 'POST', `/graphql/${audience}`, { ...bearer(audience), ...headers }, body);
const codeOf = ({ text }: RawResponse): string => JSON.parse(text).errors?.[0].extensions.code ?? 'DONE';
const times = (count: number, text: (at: number) => string): string => Array.from({ length: count }, (_, at) => text(at)).join(' ');
const ME = '{ me { __typename } }';

const BAD_BODIES: readonly (readonly [name: string, body: string | Buffer, headers?: object])[] = [
  ['no JSON', '{'],
  ['a number', '5'],
  ['nothing', 'null'],
  ['a batch', `[${asks(ME)},${asks(ME)}]`],
  ['an empty batch', '[]'],
  ['a query that is no text', asks(5)],
  ['variables that are a list', asks(ME, [1])],
  ['variables that are text', asks(ME, 'x')],
  ['a name that is a number', asks(ME, {}, { operationName: 5 })],
  ['a name that is not there', asks(`query A ${ME}`, {}, { operationName: '__proto__' })],
  ['two operations and no name', asks(`query A ${ME} query B ${ME}`)],
  ['a subscription', asks('subscription { __typename }')],
  ['an unknown persisted query', JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } })],
  ['a persisted query of another version', JSON.stringify({ extensions: { persistedQuery: { version: 9, sha256Hash: 'ab' } } })],
  ['malformed UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0xff, 0x22, 0x7d])],
  ['another encoding', Buffer.from(asks(ME), 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }],
  ['UTF-7', asks(ME), { 'content-type': 'application/json; charset=utf-7' }],
  ['a compressed bomb', asks(ME), { 'content-encoding': 'gzip' }],
  ['a form', 'query={me{__typename}}', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', asks(ME), { 'content-type': 'text/plain' }],
  ['100 kB and more', asks(ME, { x: 'x'.repeat(110_000) })],
  ['a lone surrogate in the document', '{"query":"{ me { a(b: \\"\\ud800\\") } }"}'],
  ['NUL in the document', asks('{ me { \u0000 } }')],
  ['a right-to-left override in the document', asks('{ me { \u202e } }')],
  ['20,000 levels', asks('{ a '.repeat(20_000))],
  ['levels of lists in a variable', `{"query":"{ a }","variables":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['tokens', asks(`{ ${times(2_000, () => '__typename')} }`)],
  ['aliases', asks(`{ ${times(16, (at) => `a${at}: __typename`)} }`)],
  ['levels', asks(`{ a ${'{ a '.repeat(13)} ${'}'.repeat(14)}`)],
  ['many unknown fields', asks(`{ ${times(400, (at) => `f${at}`)} }`)],
  ['many variables', asks(`query (${times(300, (at) => `$v${at}: ID!`)}) ${ME}`)],
  ['an introspection', asks('{ __schema { types { name } } }')],
  ['an unknown directive', asks('{ me { ... @defer { __typename } } }')],
  ['fragments that name each other', asks('fragment A on Query { ...B } fragment B on Query { ...A } { ...A }')],
  ['a document that is not stored', JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` })],
  ['a document id that is none', JSON.stringify({ documentId: { a: 1 } })],
  ['a document and its id', asks(ME, {}, { documentId: 'sha256:00' })],
  ['headers in a bomb', asks(ME), Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, '1']))],
  ['a header of 20 kB', asks(ME), { 'x-long': 'x'.repeat(20_000) }],
  ['cookies in a bomb', asks(ME), { cookie: times(900, (at) => `c${at}=1;`) }],
];

/**
 * The number of statements of one query. Every tenth request also reports the rate limits to other processes,
 * so the minimum of three counts.
 */
async function statementsFor(audience: Audience, body: string): Promise<{ statements: number; response: RawResponse }> {
  let response: RawResponse | undefined;
  const counts: number[] = [];
  for (let at = 0; at < 3; at++) counts.push(await statementsOf(harness, async () => (response = await post(audience, body)), audience));
  return { statements: Math.min(...counts), response: response as RawResponse };
}

describe.each(AUDIENCES)('the %s endpoint', (audience) => {
  test.each(BAD_BODIES.map(([name, body, headers = {}]) => [name, body, headers] as const))('refuses %s', async (_, body, headers) => {
    const response = await post(audience, body, headers);
    expect(faultIn(response)).toBeNull();
    expect([response.status >= 400 && response.status < 500, response.text.length <= 2048]).toEqual([true, true]);
    // in production no message names the schema or suggests a field
    expect(response.text).not.toMatch(/Did you mean|on type|Cannot query/);
    if (response.text) expect(JSON.parse(response.text).errors.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ['en', 'This request is larger than 100 kB, and nothing of it was done. Send less at once, or send a file on its page.'],
    ['km', 'សំណើនេះមានទំហំលើស 100 kB ដូច្នេះយើងមិនបានធ្វើអ្វីតាមសំណើនេះទេ។ សូមផ្ញើម្តងបន្តិចៗ ឬផ្ញើឯកសារនៅលើទំព័ររបស់វា។'],
  ])('answers 130 kB with the limit and the remedy, in language %s', async (language, message) => {
    const { status, text } = await post(audience, asks(ME, { x: 'x'.repeat(130_000) }), { 'accept-language': language });
    expect([status, JSON.parse(text)]).toEqual([413, { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }]);
  });

  test('accepts unusual but harmless requests', async () => {
    const bomb = `${times(28, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F28 on Query { __typename } { ...F0 }`;
    const harmless = [
      await post(audience, asks(bomb)),
      await post(audience, '{"query":"{ __typename }","__proto__":{"query":"x"},"variables":{"__proto__":{"a":1},"constructor":1}}'),
      await post(audience, '{"query":"{ x }","query":"{ __typename }"}'),
      await post(audience, asks('{ __typename }'), { cookie: '__proto__=x; constructor=y; wm-lang=j:{"a":1}; %ff=%ff' }),
      await post(audience, asks('{ __typename }'), { 'accept-language': 'x'.repeat(3000) }),
    ];
    expect(harmless.map(({ status, text }) => [status, JSON.parse(text)])).toEqual(harmless.map(() => [200, { data: { __typename: 'Query' } }]));
  });

  test('rejects a token that is expired, truncated, foreign, guessed or an object', async () => {
    const other = audience === 'staff' ? 'employer' : 'staff';
    const { token } = members[audience];
    const tokens = [token.slice(1), `${token}x`, members[other].token, randomBytes(32).toString('base64url'), 'x'.repeat(5000), "'; drop table session; --"];
    const body = asks(audience === 'trainee' ? '{ myReferrals { id } }' : '{ notices { nodes { id } } }');
    const answers = [
      ...(await Promise.all(tokens.map((one) => post(audience, body, { authorization: `Bearer ${one}` })))),
      await send(harness, 'POST', `/graphql/${audience}`, { ...JSON_BODY, authorization: `Basic ${token}` }, body),
    ];
    await harness.sql("update session set expires_at = now() - interval '1 second' where account_id = $1", [members[audience].id]);
    answers.push(await post(audience, body));
    await harness.sql("update session set expires_at = now() + interval '1 hour' where account_id = $1", [members[audience].id]);
    expect(new Set(answers.map((response) => codeOf(response)))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(new Set(answers.map(({ text }) => text))).toHaveProperty('size', 1);
  });

  test('runs only stored documents for a cookie', async () => {
    const by = (body: string, headers = {}): Promise<RawResponse> => send(harness, 'POST', `/graphql/${audience}`, { ...cookie(audience), ...headers }, body);
    const free = [
      await by(asks(ME)),
      await by(asks(ME), { cookie: `wm-${audience}=${members[audience].token}` }),
      await by(asks(ME), { authorization: 'Bearer x' }),
    ];
    expect(free.map(({ status }) => status)).toEqual([400, 400, 400]);
    const foreignPage = await by(JSON.stringify({ documentId: documentId(print(PeopleDocument)) }), { 'sec-fetch-site': 'cross-site' });
    expect(foreignPage.status).toBe(400);
  });

  test('answers every method but POST with 405', async () => {
    for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await send(harness, method, `/graphql/${audience}?query=${encodeURIComponent(ME)}`, bearer(audience))).status).toBe(405);
  });

  test('refuses a cursor it did not issue, on every list', async () => {
    const schema = buildSchema(readSchema(audience));
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name }) => name === 'after'));
    const uuid = '00000000-0000-4000-8000-000000000000';
    const cursors = [
      '\u0000',
      '\ufffd',
      '-'.repeat(36),
      '9'.repeat(30),
      '-1',
      'NaN',
      `9999-99-99 99:99:99+00|${uuid}`,
      `2026-02-30 00:00:00+00|${uuid}`,
      `2026-01-01|${'-'.repeat(36)}`,
      `|${uuid}`,
      '\ud800|',
      uuid,
    ];
    const wrong: string[] = [];
    for (const { name, args, type } of lists) {
      if (args.some((arg) => String(arg.type).endsWith('!') && arg.defaultValue === undefined)) continue;
      const named = getNamedType(type);
      const below = isObjectType(named) ? '{ __typename pageInfo { hasNextPage } }' : '';
      for (const cursor of cursors) {
        const response = await post(
          audience,
          asks(`query ($after: String) { ${name}(after: $after) ${below} }`, { after: Buffer.from(`c:${cursor}`).toString('base64url') }),
        );
        const fault = faultIn(response);
        if (fault) wrong.push(`${name} after ${JSON.stringify(cursor)}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("a document of the employer's pages runs by its id, with a cookie or a token, for its own audience only", async () => {
  const body = JSON.stringify({ documentId: documentId(print(PeopleDocument)), variables: {} });
  const response = await send(harness, 'POST', '/graphql/employer', cookie('employer'), body);
  expect(JSON.parse(response.text).data.candidates.nodes).toHaveLength(1);
  expect((await post('employer', body)).text).toBe(response.text);
  expect((await send(harness, 'POST', '/graphql/staff', cookie('staff'), body)).status).toBe(400);
  const change = JSON.stringify({ documentId: documentId(print(ShortlistDocument)), variables: { id: candidate, key: 'once' } });
  expect((await send(harness, 'POST', '/graphql/employer', { ...cookie('employer'), 'content-type': 'text/plain' }, change)).status).toBe(400);
  expect(JSON.parse((await send(harness, 'POST', '/graphql/employer', cookie('employer'), change)).text).data.candidateShortlist.__typename).toMatch(
    /Payload$|TransitionNotAllowed/,
  );
});

describe('a query that asks for too much', () => {
  const NESTED = `query ($many: Int) { vacancies(first: $many) { nodes { bestTrainees(first: $many) { trainee { bestVacancies(first: $many) { vacancy { title } } } } } } }`;

  test.each([
    ['in a variable', NESTED, { many: 50 }],
    ['in the default of a variable', NESTED.replace('$many: Int', '$many: Int = 50'), {}],
    ['in the document', NESTED.replace('query ($many: Int)', '').replaceAll('$many', '50'), {}],
    [
      'behind fragments',
      '{ vacancies(first: 50) { nodes { ...V } } } fragment V on Vacancy { bestTrainees(first: 50) { ...M } } fragment M on Match { trainee { bestVacancies(first: 50) { vacancy { title } } } }',
      {},
    ],
    ['as a number without end', NESTED, { many: 1e300 }],
  ])('is refused before any statement when it says so %s', async (_, query, variables) => {
    const { statements, response } = await statementsFor('staff', asks(query, variables));
    // one statement, which identifies the user
    expect([statements, response.status, codeOf(response)]).toEqual([1, 400, 'TOO_COMPLEX']);
  });

  test('is answered if its pages are small', async () => expect(codeOf(await post('staff', asks(NESTED, { many: 5 })))).toBe('DONE'));

  test('an employer cannot read the candidates of all its vacancies at once', async () => {
    const all = '{ vacancies(first: 50) { nodes { candidates(first: 50) { nodes { displayName skills { level } } } } } }';
    expect(codeOf(await post('employer', asks(all)))).toBe('TOO_COMPLEX');
  });
});

const PREPARE = 'mutation ($id: ID!) { traineePrepare(id: $id, idempotencyKey: "late") { __typename } }';

test('a request that exceeds its deadline is stopped, rolled back and refused with a message, and no statement of it continues', async () => {
  const blocker = await harness.owner.connect();
  await blocker.query('begin; lock table trainee in access exclusive mode');
  const [question, change] = await Promise.all([post('staff', asks('{ trainees { nodes { id } } }')), post('staff', asks(PREPARE, { id: her }))]);
  const waiting = await blocker.query("select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()");
  await blocker.query('rollback');
  blocker.release();
  const stopped = { data: null, errors: [{ extensions: { code: 'TOO_COMPLEX' } }] };
  expect([JSON.parse(question.text), JSON.parse(change.text)]).toMatchObject([stopped, stopped]);
  expect(waiting.rowCount).toBe(0);
  expect(JSON.parse((await post('staff', asks(PREPARE, { id: her }))).text).data.traineePrepare.__typename).toMatch(/Payload$|TransitionNotAllowed/);
  expect(codeOf(await post('staff', asks('{ trainees { nodes { id } } }')))).toBe('DONE');
});

test('a request body that never ends is aborted', async () => {
  const { hostname, port } = new URL(harness.url);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
    socket.write('POST /graphql/staff HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
  });
  expect(answer).toMatch(/^(HTTP\/1.1 4\d\d|$)/);
}, 25_000);

test.each(AUDIENCES)(
  'for each query by id, %s gets the same response with the same number of statements for a foreign id and an unknown one',
  async (audience) => {
    const schema = buildSchema(readSchema(audience));
    const byId = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length === 1 && String(args[0]?.type) === 'ID!');
    const differs: string[] = [];
    for (const { name, args, type } of byId)
      for (const id of foreign) {
        const outcomes: string[] = [];
        for (const one of [id, '12345678-1234-4234-8234-123456789012']) {
          const query = `query ($id: ID!) { ${name}(${args[0]?.name}: $id) ${isObjectType(getNamedType(type)) ? '{ __typename }' : ''} }`;
          const { statements, response } = await statementsFor(audience, asks(query, { id: one }));
          outcomes.push(`${statements} ${response.status} ${response.text.trim()}`);
        }
        if (outcomes[0] !== outcomes[1]) differs.push(`${name}: ${outcomes.join(' but ')}`);
      }
    expect(byId.length).toBeGreaterThan(0);
    expect(differs).toEqual([]);
  },
);
