import { hash } from '@node-rs/argon2';
import { inFull } from '../sizes';
import { referralIn } from '../harness/data/pipeline-rows';
import { People } from '../harness/data/people';
import { type Person, Harness } from '../harness/harness';

/** Response times do not reveal which records exist. */
let harness: Harness;
let employer: Person;
/** A candidate of another employer. */
let theirs: string;

beforeAll(async () => {
  harness = await Harness.start();
  const people = new People(harness);
  const ours = await people.institution();
  employer = (await people.employer()).user;
  theirs = (await referralIn(harness, await people.trainee(ours), await people.vacancy(await people.employer()), 'SENT')).id;
}, 60_000);
afterAll(() => harness.end());

const ROUNDS = 60;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The durations of two operations in milliseconds, measured alternately, so that other load affects both. */
async function timesOf(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++)
    for (const at of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await [one, other][at]?.();
      times[at].push(performance.now() - began);
    }
  return [median(times[0]), median(times[1])];
}
/**
 * Whether they differ by at most a fifth or three milliseconds, which cannot be measured across a network.
 */
const isAlike = ([one, other]: readonly [number, number]): boolean => Math.abs(one - other) <= Math.max(3, Math.max(one, other) / 5);

inFull(
  'time does not tell what exists: somebody else’s candidate and none, a login that somebody has and one that nobody has',
  async () => {
    const openCandidate = (id: string) => () => employer.answer('query ($id: ID!) { candidate(id: $id) { id } }', { id });
    const candidates = await timesOf(openCandidate(theirs), openCandidate('12345678-1234-4234-8234-123456789012'));
    const enter = (login: string) => async (): Promise<void> => {
      await harness.sql('delete from sign_in_attempt');
      await harness.post('employer', 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input: { login, secret: 'wrong' } });
    };
    const { login } = await harness.one<{ login: string }>('update account set secret_hash = $2 where id = $1 returning login', [employer.id, await hash('x')]);
    const logins = await timesOf(enter(login), enter('nobody@example.org'));
    // Control: a doubled duration is detected.
    const apart = await timesOf(enter(login), async () => (await enter(login)(), await enter(login)()));
    expect({ candidates: isAlike(candidates), logins: isAlike(logins), apart: isAlike(apart) }).toEqual({ candidates: true, logins: true, apart: false });
  },
  120_000,
);

test('different durations are detected', () => expect([isAlike([10, 12]), isAlike([10, 30])]).toEqual([true, false]));
