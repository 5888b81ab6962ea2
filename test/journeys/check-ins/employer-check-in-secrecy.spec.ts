import { randomUUID } from 'node:crypto';
import { MAX_WRONG_CODES } from '../../../src/features/check-ins/domain/code';
import { answer, type SentCheckIn, sendCheckIn, linkState, codeFor, open, Phone, GOOD_ANSWERS } from '../../harness/data/check-ins';
import { inDays } from '../../harness/data/people';
import { startedPlacement } from '../../harness/data/placements';
import { waitUntilIdle } from '../../harness/wait-until-idle';
import { statementsOf } from '../../harness/statement-count';
import { step } from '../../harness/data/pipeline-requests';
import { FORBIDDEN_FOR_EMPLOYERS, forbiddenIn } from '../../repository/vocabulary';
import { CHECK_INS, CheckInScene } from '../../harness/check-in-scene';

/**
 * The employer check-in reveals neither the person before the right code is entered, nor why a link does not
 * work, nor any word of hers.
 */
let scene: CheckInScene;
beforeAll(async () => (scene = await CheckInScene.start()), 60_000);
afterAll(() => scene.end());
// The worker finishes its notifications before the database is emptied for the next test.
afterEach(() => waitUntilIdle(scene.harness), 60_000);
beforeEach(() => scene.reset());

describe('a wrong, expired or revoked link', () => {
  let links: Record<string, string>;
  let code: string;
  beforeEach(async () => {
    const all: SentCheckIn[] = [];
    for (let n = 0; n < 4; n++) {
      const { id } = await startedPlacement(scene.harness, await scene.people.trainee(scene.institution, { officer: scene.officer }), scene.vacancy);
      all.push(await sendCheckIn(scene.harness, id));
    }
    const [expired, unswept, cancelled, ended] = all;
    code = await codeFor(scene.employer.user, (expired as SentCheckIn).id);
    for (const one of [unswept, cancelled, ended]) await codeFor(scene.employer.user, (one as SentCheckIn).id);
    await scene.harness.sql("update employer_check_in set state = 'EXPIRED', expires_at = app.now() where id = $1", [expired?.id]);
    await scene.harness.sql('update employer_check_in set expires_at = app.now() where id = $1', [unswept?.id]);
    await scene.harness.sql("update employer_check_in set state = 'CANCELLED' where id = $1", [cancelled?.id]);
    const { placement_id: placementId } = await scene.harness.one<{ placement_id: string }>('select placement_id from employer_check_in where id = $1', [
      ended?.id,
    ]);
    const over = await step(scene.officer, 'placementEnd', { id: placementId, input: { kind: 'BY_EMPLOYER', reason: 'DISMISSAL', endedOn: inDays(0) } });
    expect(over).toMatchObject({ state: 'ENDED_BY_EMPLOYER' });
    links = {
      wrong: 'x'.repeat(43),
      empty: ' ',
      expired: expired?.token ?? '',
      unswept: unswept?.token ?? '',
      cancelled: cancelled?.token ?? '',
      ended: ended?.token ?? '',
    };
  });

  test('a link that does not work shows the same page, byte for byte, in each language', async () => {
    for (const language of ['en', 'km']) {
      const pages = await Promise.all(
        Object.values(links).map(async (token) => {
          const response = await fetch(`${scene.harness.url}/employer/check-in/${encodeURIComponent(token)}`, { headers: { 'accept-language': language } });
          return Buffer.from(await response.arrayBuffer()).toString('utf8');
        }),
      );
      expect(new Set(pages).size).toBe(1);
      expect(pages[0]).toContain(language === 'en' ? 'This link does not work' : 'តំណនេះប្រើមិនបានទេ');
      expect(forbiddenIn(pages[0] ?? '', FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
    }
  });

  test('a link that does not work costs the same statements and gives the same answers, whatever is tried', async () => {
    const responses = new Set<string>();
    for (const token of Object.values(links)) {
      const outcomes: unknown[] = [];
      const statements = [];
      for (const attempt of [
        () => linkState(scene.harness, token),
        () => open(scene.harness, token, code),
        () => answer(scene.harness, token, code, GOOD_ANSWERS, `k-${randomUUID()}`),
      ]) {
        let answers: unknown;
        statements.push(await statementsOf(scene.harness, async () => void (answers = await attempt()), 'employer'));
        outcomes.push(answers);
      }
      responses.add(JSON.stringify([outcomes, statements]));
    }
    expect([...responses]).toHaveLength(1);
    expect([...responses][0]).toContain('"__typename":"NotFound"');
  });
});

test('a wrong code costs the same statements as a locked one and one that was never created', async () => {
  const { id, token } = await scene.sendCheckIn();
  const counts: number[] = [];
  const count = async (): Promise<void> => {
    for (const attempt of [open, answer]) counts.push(await statementsOf(scene.harness, () => attempt(scene.harness, token, '123456'), 'employer'));
  };
  await count();
  await scene.harness.sql("update employer_check_in set code_hash = 'none', code_expires_at = app.now() + interval '1 day' where id = $1", [id]);
  await count();
  await scene.harness.sql('update employer_check_in set wrong_codes = $2 where id = $1', [id, MAX_WRONG_CODES]);
  await count();
  expect(counts).toEqual([counts[0], counts[1], counts[0], counts[1], counts[0], counts[1]]);
});

const WELL = { feelsSafe: 'YES', paidInFull: 'YES', canLeave: 'YES', holdsOwnId: 'YES', threatened: 'NO', hurt: 'NO' };
const BADLY = { feelsSafe: 'NO', paidInFull: 'NO', canLeave: 'NO', holdsOwnId: 'NO', threatened: 'YES', hurt: 'NOT_SURE' };

test('two trainees with different answers of their own look the same in lists and pages of their employer, without any trace of an alert', async () => {
  const twins = [
    { said: WELL, trainee: scene.her, placementId: scene.place.id },
    { said: BADLY, trainee: await scene.people.trainee(scene.institution, { officer: scene.officer, population: 'SURVIVOR' }), placementId: '' },
  ];
  const [, other] = twins;
  if (other) other.placementId = (await startedPlacement(scene.harness, other.trainee, scene.vacancy)).id;
  const responses: string[] = [];
  for (const { said: answers, trainee, placementId } of twins) {
    const result = await trainee.user.ask('mutation ($input: CheckInInput!, $key: ID!) { checkIn(input: $input, idempotencyKey: $key) { __typename } }', {
      input: { placementId, ...answers },
      key: randomUUID(),
    });
    expect(result).toEqual({ __typename: 'CheckInPayload' });
    await waitUntilIdle(scene.harness);
    const { id, token } = await sendCheckIn(scene.harness, placementId);
    const listed = (await scene.employer.user.ask(CHECK_INS)).nodes[0];
    const code = await codeFor(scene.employer.user, id);
    const path = `/employer/check-in/${token}`;
    const phone = new Phone(scene.harness);
    const pages = [await phone.get(path), await phone.post(`${path}/open`, { code }), await phone.post(path, GOOD_ANSWERS), await phone.get(path)];
    expect(pages[1]?.text).toContain('Sophea');
    responses.push([JSON.stringify({ ...listed, id: '', askedAt: '', answerBy: '' }), ...pages.map(({ text }) => neutral(text, token, code))].join('\n'));
    expect(forbiddenIn(responses.at(-1) ?? '', FORBIDDEN_FOR_EMPLOYERS)).toEqual([]);
  }
  expect((await scene.harness.sql('select severity from safety_alert')).map(({ severity }) => severity)).toEqual(['CRITICAL']);
  expect(responses[0]).toBe(responses[1]);
});

/** The page without its random parts: link, code, form token and key, draft key. */
const neutral = (text: string, token: string, code: string): string =>
  text
    .replaceAll(token, 'LINK')
    .replaceAll(code, 'CODE')
    .replaceAll(/([?;&]d=)[\w-]{32}/g, '$1')
    .replace(/name="(csrf|key)" value="[^"]*"/g, 'name="$1"');

test('no employer login can read the link, hash or trainee, write an answer directly, or see why a question was cancelled', async () => {
  const { id } = await scene.sendCheckIn();
  const settings = { employer_id: scene.employer.id, actor_id: scene.employer.user.id, roles: '' };
  for (const role of ['waymark_employer', 'waymark_employer_writer']) {
    for (const column of ['link_token', 'code_hash', 'trainee_id', 'institution_id', 'wrong_codes', 'version', 'note'])
      await expect(scene.harness.asLogin('employer', role, settings, `select ${column} from employer_check_in`)).rejects.toThrow(/permission denied/);
    await expect(scene.harness.asLogin('employer', role, settings, "update employer_check_in set state = 'ANSWERED'")).rejects.toThrow(/permission denied/);
  }
  const read = (): Promise<unknown[]> => scene.harness.asLogin('employer', 'waymark_employer', settings, 'select id from employer_check_in');
  expect(await read()).toEqual([{ id }]);
  await scene.harness.sql("update employer_check_in set state = 'CANCELLED' where placement_id = $1", [scene.place.id]);
  expect(await read()).toEqual([]);
});

test.each([
  ['staff', 'waymark_staff'],
  ['staff', 'waymark_staff_writer'],
  ['trainee', 'waymark_trainee'],
  ['trainee', 'waymark_trainee_writer'],
  ['worker', 'waymark_worker'],
] as const)('the login of %s in role %s can neither try a code nor answer for an employer', async (login, role) => {
  for (const call of [
    "app.check_in_link('x')",
    "app.verify_check_in_code('x', '123456')",
    "app.answer_check_in('x', '123456', 'ALWAYS', 'ABOVE', 'GOOD', null)",
    "app.set_check_in_code(gen_random_uuid(), '123456', app.now())",
  ])
    await expect(scene.harness.asLogin(login, role, {}, `select ${call}`)).rejects.toThrow(/permission denied/);
});
