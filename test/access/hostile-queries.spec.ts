import { endAll, type Running, startApi } from '../faults/support/processes';
import { People } from '../harness/data/people';
import { Harness } from '../harness/harness';

/** The responses of a fresh process to queries that no normal client sends. */
let harness: Harness;
let api: Running;
let token: string;

beforeAll(async () => {
  harness = await Harness.start();
  const people = new People(harness);
  ({ token } = await people.staff(await people.institution(), ['PLACEMENT_OFFICER']));
  api = await startApi({ ...harness.environment(), WAYMARK_DEMO: 'none' });
}, 90_000);
afterAll(async () => {
  await api?.stop();
  endAll();
  await harness.end();
});

const post = async (body: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${api.url}/graphql/staff`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
    body,
  });
  return { status: response.status, text: await response.text() };
};
const deep = (open: string, inner: string, close: string, depth: number): string => open.repeat(depth) + inner + close.repeat(depth);
const TRAINEES = 'query ($first: Int) { trainees(first: $first) { nodes { id } } }';

test.each([
  ['lists that nothing closes in a query', JSON.stringify({ query: `{ trainees(first: ${'['.repeat(1_990)}` })],
  ['lists in a query', JSON.stringify({ query: `{ trainees(first: ${deep('[', '1', ']', 900)}) { nodes { id } } }` })],
  ['objects in a query', JSON.stringify({ query: `{ trainees(first: ${deep('{a:', '1', '}', 450)}) { nodes { id } } }` })],
  ['fields in a query', JSON.stringify({ query: deep('{a', '', '}', 600) })],
  ['lists in a type', JSON.stringify({ query: `query ($a: ${deep('[', 'Int', ']', 900)}) { trainees(first: $a) { nodes { id } } }` })],
  ['lists in variables', `{"query":${JSON.stringify(TRAINEES)},"variables":{"first":${deep('[', '1', ']', 40_000)}}}`],
  ['objects in variables', `{"query":${JSON.stringify(TRAINEES)},"variables":{"first":${deep('{"a":', '1', '}', 15_000)}}}`],
  ['lists in place of a request', deep('[', '1', ']', 45_000)],
])('a client that nests %s too deeply gets an error without a stack trace', async (_title, body) => {
  const { status, text } = await post(body);
  expect(text).not.toMatch(/call stack|INTERNAL|Something went wrong/);
  expect(text).toContain('nested too deeply');
  expect(status).toBe(400);
  expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('a client that requests an invalid page gets an error, and the log contains none', async () => {
  const cursor = Buffer.from('c:nothing of ours').toString('base64url');
  for (const args of ['first: 0', 'first: -1', 'first: 51', 'after: "x"', `after: "${cursor}"`, 'after: "\\u0000"']) {
    for (const field of ['trainees', 'employers', 'vacancies', 'tasks']) {
      const { text } = await post(JSON.stringify({ query: `{ ${field}(${args}) { nodes { id } } }` }));
      const [error] = JSON.parse(text).errors ?? [];
      expect([field, args, error?.extensions.code ?? 'BAD_USER_INPUT', text.includes('went wrong')]).toEqual([field, args, 'BAD_USER_INPUT', false]);
    }
  }
  expect(api.output()).not.toMatch(/"level":(50|60|"error"|"fatal")/);
});
