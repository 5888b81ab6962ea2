import { type Institution, People, type Trainee } from '../../harness/data/people';
import { type Person, Harness } from '../../harness/harness';

/** The trainees on the list of due work: what it shows of them, and how many a day. */
let harness: Harness;
let people: People;
let ours: Institution;
let officer: Person;
let colleague: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  await harness.sql('delete from daily_disclosure');
  await harness.sql('delete from daily_listing');
  people = new People(harness);
  ours = await people.institution();
  officer = await people.staff(ours, ['PLACEMENT_OFFICER']);
  colleague = await people.staff(ours, ['PLACEMENT_OFFICER']);
});

const DUE = `query ($filter: DueFilter) { due(filter: $filter) { nodes { trainee { displayName contactMethods { address } } } } }`;
interface Node {
  readonly trainee: { readonly displayName: string; readonly contactMethods: readonly { readonly address: string }[] | null } | null;
}
const due = async (person: Person, filter: object = {}): Promise<Node[]> => (await person.ask(DUE, { filter })).nodes as Node[];

const task = (of: Trainee, assignedTo: Person | null, kind: string): Promise<unknown> =>
  harness.sql(
    `insert into task (institution_id, trainee_id, kind, subject_id, cause_id, assigned_to, state, created_at)
     values ($1, $2, $3, $2, gen_random_uuid(), $4, 'OPEN', app.now())`,
    [of.institutionId, of.id, kind, assignedTo?.id ?? null],
  );

test('the trainees of the list open no record: they have a limit of their own, which own work never reaches', async () => {
  const own = await people.trainee(ours, { officer, displayName: 'Bopha' });
  const other = await people.trainee(ours, { officer: colleague, displayName: 'Kunthea' });
  for (const trainee of [own, other]) {
    await harness.sql(
      `insert into contact_method (institution_id, trainee_id, kind, address, owner, state, verified_on, safe_days, safe_from_minute, safe_to_minute, may_leave_message)
       values ($1, $2, 'CALL', '012 345 678', 'SELF', 'VERIFIED', current_date, 31, 480, 1020, true)`,
      [ours.id, trainee.id],
    );
    await task(trainee, trainee === own ? officer : colleague, 'PLACEMENT_ENDED');
  }
  const listed = (count: number): Promise<unknown> =>
    harness.sql("insert into daily_listing select (now() at time zone 'Asia/Phnom_Penh')::date, $1, gen_random_uuid() from generate_series(1, $2::int)", [
      officer.id,
      count,
    ]);
  const numbers = async (): Promise<unknown> =>
    Object.fromEntries(
      (await due(officer, { mine: false })).map(({ trainee }) => [trainee?.displayName, trainee?.contactMethods?.map(({ address }) => address)]),
    );
  expect(await numbers()).toMatchObject({ Bopha: expect.arrayContaining(['012 345 678']), Kunthea: undefined });
  expect(await harness.sql('select from daily_disclosure')).toEqual([]);
  expect(await harness.sql("select action, detail ->> 'list' as list from audit_pending where actor_id = $1", [officer.id])).toEqual([
    { action: 'TraineesListed', list: 'due' },
  ]);
  await harness.sql('delete from daily_listing');
  await listed(600);
  expect(await due(officer)).toHaveLength(1);
  const refused = await officer.answer(DUE, { filter: { mine: false } });
  expect([refused.data, refused.errors?.[0]?.extensions.code]).toEqual([null, 'RATE_LIMITED']);
  expect((await harness.sql("select from outbox where event = 'AccountSearchLimitReached'")).length).toBe(1);
  // an unassigned task about a trainee of a colleague is its own work too; the page shows it without the colleague's
  await task(other, null, 'CALL_TRAINEE');
  expect((await due(officer)).map(({ trainee }) => trainee?.displayName).toSorted()).toEqual(['Bopha', 'Kunthea']);
  await task(await people.trainee(ours, { officer: colleague, displayName: 'Maly' }), colleague, 'PLACEMENT_ENDED');
  const page = await fetch(`${harness.url}/staff?whose=all`, { headers: { cookie: `wm-staff=${officer.token}; wm-lang=en` } });
  const text = await page.text();
  expect([page.status, text.includes('Colleagues’ tasks are shown again tomorrow.'), text.match(/class="due /g)?.length]).toEqual([200, true, 2]);
});
