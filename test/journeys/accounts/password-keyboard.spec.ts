import { People } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

let harness: Harness;
let her: Person;
beforeAll(async () => {
  harness = await Harness.start();
  const people = new People(harness);
  her = (await people.trainee(await people.institution())).user;
}, 60_000);
afterAll(() => harness.end());

test.each([
  ['a NUL byte', 'a\u0000b'],
  ['a lone surrogate', '\ud800'],
  ['a right-to-left override', '\u202ea'],
  ['nothing', ''],
  ['too much', 'x'.repeat(256)],
])('a request whose idempotency key has %s is refused at that field, without an effect', async (_what, key) => {
  const answer = await her.ask('mutation ($k: ID!) { matchingPause(idempotencyKey: $k) { __typename ... on InvalidInput { problems { path } } } }', { k: key });
  expect(answer).toEqual({ __typename: 'InvalidInput', problems: [{ path: 'idempotencyKey' }] });
  expect(await harness.one('select state from trainee')).toEqual({ state: 'JOB_READY' });
});
