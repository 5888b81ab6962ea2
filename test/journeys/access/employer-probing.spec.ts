import { inDays, type Employer, type Institution, People, type Vacancy } from '../../harness/data/people';
import { startedPlacement, acceptedPlacement, type CreatedPlacement } from '../../harness/data/placements';
import { Harness } from '../../harness/harness';

/**
 * SQL injected into an employer's login that writes in order to learn from the refusal what it may not read:
 * whether she can be reached, and why she left.
 */
let harness: Harness;
let people: People;
let ours: Institution;
let employer: Employer;
let vacancy: Vacancy;
let place: CreatedPlacement;

beforeAll(async () => {
  harness = await Harness.start();
  people = new People(harness);
  ours = await people.institution();
  await people.staff(ours);
  employer = await people.employer();
  vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 9 });
  place = await startedPlacement(harness, await people.trainee(ours, { population: 'SURVIVOR' }), vacancy);
}, 60_000);
afterAll(() => harness.end());

const EMPLOYER_ROLES = ['waymark_employer', 'waymark_employer_writer'] as const;
/** The result of a statement: the number of rows, or the error message. */
const resultOf = (role: string, sql: string): Promise<string> =>
  harness
    .asLogin('employer', role, { employer_id: employer.id, actor_id: employer.user.id, roles: '' }, sql)
    .then((rows) => `${rows.length} rows`)
    .catch((error: { message: string }) => error.message);

describe('an employer login that writes in order to learn what it may not read', () => {
  // to an employer the two states of each pair are the same, and must stay so whatever it writes
  const PAIRS = [
    ["state = 'ACTIVE'", "state = 'UNREACHABLE'"],
    [
      "state = 'ENDED_FOR_SAFETY', ended_on = starts_on, end_reason = 'DANGER', end_recorded_at = app.now()",
      "state = 'COMPLETED', ended_on = starts_on, end_reason = 'CONTRACT_END', end_recorded_at = app.now()",
    ],
    [
      "state = 'ENDED_BY_TRAINEE', ended_on = starts_on, end_reason = 'TREATMENT', end_recorded_at = app.now()",
      "state = 'ENDED_BY_EMPLOYER', ended_on = starts_on, end_reason = 'DISMISSAL', end_recorded_at = app.now()",
    ],
  ] as const;
  const TRIES = [
    'version = 0',
    "state = 'PLANNED'",
    "state = 'ACTIVE'",
    "state = 'UNREACHABLE'",
    "state = 'COMPLETED'",
    "state = 'ENDED_BY_TRAINEE'",
    "state = 'ENDED_BY_EMPLOYER'",
    "state = 'ENDED_FOR_SAFETY'",
    "state = 'CANCELLED'",
    "state = 'NO_SUCH_STATE'",
    'confirmed_by_employer_at = null',
    'confirmed_by_employer_at = app.now()',
    'verified_at = null',
    "state = 'ACTIVE', verified_at = app.now(), confirmed_by_employer_at = app.now()",
  ];
  const answers = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const role of EMPLOYER_ROLES)
      for (const set of role === 'waymark_employer' ? TRIES.slice(0, 1) : TRIES)
        all.push(`${role} ${set}: ${await resultOf(role, `update placement set ${set} where id = '${place.id}'`)}`);
    return all;
  };
  afterEach(() => harness.sql("update placement set state = 'ACTIVE', ended_on = null, end_reason = null, end_recorded_at = null where id = $1", [place.id]));

  test.each([
    ['at a site that is cleared', true],
    ['at one that is not', false],
  ])('gets the same refusals for two states that look the same to it, %s', async (_, isCleared) => {
    if (!isCleared) await harness.sql('insert into employer_hold (employer_id, opened_at) values ($1, app.now())', [employer.id]);
    for (const pair of PAIRS) {
      const results: string[][] = [];
      for (const state of pair) {
        await harness.sql("update placement set state = 'UNREACHABLE', ended_on = null, end_reason = null, end_recorded_at = null where id = $1", [place.id]);
        await harness.sql(`update placement set ${state} where id = $1`, [place.id]);
        results.push(await answers());
      }
      expect(results[0]).toEqual(results[1]);
      expect(results[0]?.join('\n')).not.toContain('0 rows');
    }
    await harness.sql("update placement set state = 'UNREACHABLE', ended_on = null, end_reason = null, end_recorded_at = null where id = $1", [place.id]);
    await harness.sql('delete from employer_hold');
  });

  test('can neither confirm for her nor end her work', async () => {
    const planned = await acceptedPlacement(harness, await people.trainee(ours), vacancy);
    for (const set of ['confirmed_by_trainee_at = app.now()', 'starts_on = starts_on - 1', "end_reason = 'DISMISSAL'", "planned_on = '2020-01-01'"])
      expect([set, await resultOf('waymark_employer_writer', `update placement set ${set} where id = '${planned.id}'`)]).toEqual([
        set,
        expect.stringContaining('permission denied'),
      ]);
    for (const state of ['CANCELLED', 'ENDED_BY_EMPLOYER', 'UNREACHABLE'])
      expect(await resultOf('waymark_employer_writer', `update placement set state = '${state}' where id = '${planned.id}'`)).toMatch(
        /confirmed by both sides/,
      );
    expect(
      await resultOf(
        'waymark_employer_writer',
        `update placement set state = 'ACTIVE', confirmed_by_employer_at = app.now(), verified_at = app.now() where id = '${planned.id}'`,
      ),
    ).toMatch(/placement_verified_by_both/);
  });
});
