import { dayText } from '../../../src/shared/local-date';
import { type Institution, inDays, People, type Trainee } from '../../harness/data/people';
import { addGrant, answerOf, changeServices } from '../../harness/data/services';
import { type Data, type Person, Harness } from '../../harness/harness';

/** The houses of a shelter: places, admissions, moves, and who may read them. */
let harness: Harness;
let people: People;
let institution: Institution;
let caseWorker: Person;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  caseWorker = await people.staff(institution, ['CASE_WORKER']);
  trainee = await people.trainee(institution);
});

const addHouse = (name: string, places: number, by = caseWorker): Promise<Data> => changeServices(by, 'houseAdd', { input: { name, places } });
const admit = (who: Trainee, house: Data, more: object = {}, by = caseWorker): Promise<Data> =>
  changeServices(by, 'stayStart', { input: { traineeId: who.id, fromOn: inDays(-3), houseId: house?.['id'] ?? null, ...more } });
const usesOf = async (person: Person, args = ''): Promise<unknown[]> =>
  (await person.ask(`{ houses${args} { nodes { name taken free state } } }`)).nodes.map(({ name, taken, free, state }: Data) => [name, taken, free, state]);
const stayRows = (): Promise<Data[]> =>
  harness.sql(
    'select h.name, s.from_on::text, s.to_on::text from shelter_stay s left join shelter_house h on h.id = s.house_id where s.voided_at is null order by s.from_on, s.to_on',
  );

test('a house has no name that looks like an address, and no two open houses have the same name', async () => {
  await addHouse('Lotus House', 3);
  expect(await addHouse('lotus house', 2)).toMatchObject({ problems: [{ path: 'name', message: 'There is already a house with this name.' }] });
  for (const name of ['No. 12, Street 271', 'ផ្លូវ ២៧១'])
    expect(await addHouse(name, 2)).toMatchObject({ problems: [{ path: 'name', message: 'This looks like an address. Give the house a name only.' }] });
  expect(await usesOf(caseWorker)).toEqual([['Lotus House', 0, 3, 'OPEN']]);
});

test('a stay needs no house before there is one, and afterwards one with a free place; a full house is refused with the free places of the others', async () => {
  expect(await admit(await people.trainee(institution), null)).toMatchObject({ state: 'OPEN', house: null });
  const rose = await addHouse('Rose House', 1);
  expect(rose).toMatchObject({ name: 'Rose House', places: 1, taken: 0, free: 1, closedOn: null, state: 'OPEN', availableActions: ['change', 'close'] });
  expect(await admit(trainee, null)).toMatchObject({ problems: [{ path: 'houseId', message: 'Please fill this in.' }] });
  expect(await admit(trainee, rose)).toMatchObject({ state: 'OPEN', house: { name: 'Rose House' } });
  const next = await people.trainee(institution);
  expect(await admit(next, rose)).toMatchObject({
    problems: [{ path: 'houseId', message: 'This house is full. Record a departure from it first, or choose another house.' }],
  });
  const lotus = await addHouse('Lotus House', 3);
  await addHouse('Jasmine House', 2);
  expect(await admit(next, rose)).toMatchObject({
    problems: [{ path: 'houseId', message: 'This house is full. Free places in other houses: Jasmine House (2), Lotus House (3).' }],
  });
  expect(await admit(next, lotus)).toMatchObject({ house: { name: 'Lotus House' } });
  expect(await usesOf(caseWorker)).toEqual([
    ['Jasmine House', 0, 2, 'OPEN'],
    ['Lotus House', 1, 2, 'OPEN'],
    ['Rose House', 1, 0, 'OPEN'],
  ]);
  // a stay that is over takes no place
  expect(await admit(await people.trainee(institution), rose, { fromOn: inDays(-9), toOn: inDays(-5) })).toMatchObject({ state: 'ENDED' });
  const [first] = (await caseWorker.ask('query ($id: ID!) { stays(open: true, houseId: $id) { nodes { id } } }', { id: rose['id'] })).nodes;
  await changeServices(caseWorker, 'stayEnd', { id: first.id, input: { toOn: inDays(0) } });
  expect(await admit(await people.trainee(institution), rose, { fromOn: inDays(0) })).toMatchObject({ house: { name: 'Rose House' } });
});

test('of two admissions to the last place at the same moment, one gets it', async () => {
  const rose = await addHouse('Rose House', 2);
  await admit(trainee, rose);
  const others = [await people.trainee(institution), await people.trainee(institution), await people.trainee(institution)];
  const lead = await people.staff(institution, ['SAFETY_LEAD']);
  const answers = await Promise.all(others.map((one, at) => admit(one, rose, {}, at === 0 ? lead : caseWorker)));
  expect(answers.filter(({ state }) => state === 'OPEN')).toHaveLength(1);
  expect(answers.filter(({ problems }) => problems?.[0].path === 'houseId')).toHaveLength(2);
  expect(await usesOf(caseWorker)).toEqual([['Rose House', 2, 0, 'OPEN']]);
});

test('the database gives the last place once, even to writers that look at nothing before', async () => {
  const rose = await addHouse('Rose House', 1);
  const others = [await people.trainee(institution), await people.trainee(institution), await people.trainee(institution)];
  const insert = ({ id }: Trainee): Promise<unknown> =>
    harness.sql('insert into shelter_stay (institution_id, trainee_id, house_id, from_on, recorded_at) values ($1, $2, $3, $4, now())', [
      institution.id,
      id,
      rose['id'],
      inDays(-1),
    ]);
  const results = await Promise.allSettled(others.map(insert));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ constraint: 'shelter_stay_house_places' });
  await expect(harness.sql('update shelter_house set closed_on = $1', [inDays(0)])).rejects.toMatchObject({ constraint: 'shelter_house_empty' });
});

test('a move ends one stay and begins the next on the same day, once, and keeps the grant; to a full house nothing moves', async () => {
  await addGrant(harness, 'hers', [institution]);
  const [rose, lotus] = [await addHouse('Rose House', 1), await addHouse('Lotus House', 1)];
  const stay = await admit(trainee, rose, { grantId: 'hers' });
  const move = (input: object, key?: string): Promise<Data> => changeServices(caseWorker, 'stayMove', { id: stay['id'], input, ...(key ? { key } : {}) });
  expect(await move({ houseId: lotus['id'], movedOn: inDays(-3) })).toMatchObject({
    problems: [{ path: 'movedOn', message: `Choose ${dayText('en-GB', inDays(-2))} or later.` }],
  });
  expect(await move({ houseId: lotus['id'], movedOn: inDays(1) })).toMatchObject({ problems: [{ path: 'movedOn' }] });
  expect(await move({ houseId: rose['id'], movedOn: inDays(-1) })).toMatchObject({ problems: [{ path: 'houseId' }] });
  const before = await admit(await people.trainee(institution), lotus);
  expect(await move({ houseId: lotus['id'], movedOn: inDays(-1) })).toMatchObject({
    problems: [{ path: 'houseId', message: 'This house is full. Record a departure from it first, or choose another house.' }],
  });
  await changeServices(caseWorker, 'stayVoid', { id: before['id'] });
  const moved = await move({ houseId: lotus['id'], movedOn: inDays(-1) }, 'one-move');
  expect(moved).toMatchObject({ fromOn: inDays(-1), toOn: null, state: 'OPEN', grantId: 'hers', house: { name: 'Lotus House' }, trainee: { id: trainee.id } });
  expect(await move({ houseId: lotus['id'], movedOn: inDays(-1) }, 'one-move')).toEqual(moved);
  expect(await move({ houseId: lotus['id'], movedOn: inDays(-1) })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'ENDED' });
  expect(await stayRows()).toEqual([
    { name: 'Rose House', from_on: inDays(-3), to_on: inDays(-1) },
    { name: 'Lotus House', from_on: inDays(-1), to_on: null },
  ]);
  expect(await usesOf(caseWorker)).toEqual([
    ['Lotus House', 1, 0, 'OPEN'],
    ['Rose House', 0, 1, 'OPEN'],
  ]);
  expect(await harness.sql("select action from audit_pending where action in ('StayMoved', 'StayStarted') order by at, id")).toHaveLength(4);
});

test('two moves into the last place of each other’s house at the same moment do not block each other for ever', async () => {
  const [rose, lotus] = [await addHouse('Rose House', 2), await addHouse('Lotus House', 2)];
  const other = await people.trainee(institution);
  const [hers, theirs] = [await admit(trainee, rose), await admit(other, lotus)];
  const answers = await Promise.all([
    changeServices(caseWorker, 'stayMove', { id: hers['id'], input: { houseId: lotus['id'], movedOn: inDays(0) } }),
    changeServices(caseWorker, 'stayMove', { id: theirs['id'], input: { houseId: rose['id'], movedOn: inDays(0) } }),
  ]);
  expect(answers.map(({ house }) => house?.name)).toEqual(['Lotus House', 'Rose House']);
});

test('a house with someone in it is neither closed nor made too small, and an open name is used once', async () => {
  const rose = await addHouse('Rose House', 2);
  const stay = await admit(trainee, rose);
  await admit(await people.trainee(institution), rose);
  const change = (input: object): Promise<Data> => changeServices(caseWorker, 'houseChange', { id: rose['id'], input });
  expect(await changeServices(caseWorker, 'houseClose', { id: rose['id'] })).toMatchObject({
    code: 'NOT_READY',
    message: 'To do first: record the departure of the trainees in this house, or move them to another house.',
  });
  expect(await change({ name: 'Rose House', places: 1 })).toMatchObject({ problems: [{ path: 'places', message: 'The minimum is 2.' }] });
  expect(await addHouse('rose house', 4)).toMatchObject({ problems: [{ path: 'name', message: 'There is already a house with this name.' }] });
  for (const [name, places] of [
    ['', 4],
    ['x'.repeat(81), 4],
    ['Lotus House', 0],
    ['Lotus House', 501],
  ] as const)
    expect(await addHouse(name, places)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await change({ name: 'Jasmine House', places: 3 })).toMatchObject({ name: 'Jasmine House', places: 3, taken: 2, free: 1 });
  await changeServices(caseWorker, 'stayVoid', { id: stay['id'] });
  await harness.sql('update shelter_stay set to_on = $1 where voided_at is null', [inDays(0)]);
  expect(await changeServices(caseWorker, 'houseClose', { id: rose['id'] })).toMatchObject({
    state: 'CLOSED',
    closedOn: inDays(0),
    free: 0,
    availableActions: [],
  });
  expect(await change({ name: 'Rose House', places: 3 })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', state: 'CLOSED' });
  await addHouse('Lotus House', 1);
  expect(await admit(await people.trainee(institution), rose)).toMatchObject({ problems: [{ path: 'houseId', message: 'Choose one of the listed answers.' }] });
  expect(await addHouse('Jasmine House', 1)).toMatchObject({ state: 'OPEN' });
  expect(await usesOf(caseWorker)).toEqual([
    ['Jasmine House', 0, 1, 'OPEN'],
    ['Lotus House', 0, 1, 'OPEN'],
  ]);
  expect(await usesOf(caseWorker, '(withClosed: true)')).toHaveLength(3);
});

describe('who reads and writes houses', () => {
  let rose: Data;
  beforeEach(async () => {
    rose = await addHouse('Rose House', 2);
    await admit(trainee, rose);
  });

  test('an administrator keeps houses and reads how many stay there, never who; other staff read none', async () => {
    const admin = await people.staff(institution, ['INSTITUTION_ADMIN']);
    expect(await usesOf(admin)).toEqual([['Rose House', 1, 1, 'OPEN']]);
    expect((await admin.ask('{ houses { nodes { stays { nodes { fromOn } } } } }')).nodes).toEqual([{ stays: { nodes: [] } }]);
    expect(await changeServices(admin, 'houseChange', { id: rose['id'], input: { name: 'Rose House', places: 5 } })).toMatchObject({
      places: 5,
      taken: 1,
      free: 4,
    });
    expect((await answerOf(admin, 'stayMove', { id: rose['id'], input: { houseId: rose['id'], movedOn: inDays(0) } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const lead = await people.staff(institution, ['SAFETY_LEAD']);
    expect((await lead.ask('{ houses { nodes { stays { nodes { trainee { id } } } } } }')).nodes).toEqual([
      { stays: { nodes: [{ trainee: { id: trainee.id } }] } },
    ]);
    expect((await answerOf(lead, 'houseClose', { id: rose['id'] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
    expect((await officer.answer('{ houses { nodes { name } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const settings = { institution_id: institution.id, actor_id: officer.id, roles: 'PLACEMENT_OFFICER' };
    expect(await harness.asLogin('staff', 'waymark_staff', settings, 'select name from shelter_house')).toEqual([]);
    const write = "insert into shelter_house (institution_id, name, places, created_at) values ($1, 'x', 1, now())";
    await expect(harness.asLogin('staff', 'waymark_staff_writer', settings, write, [institution.id])).rejects.toThrow('row-level security');
  });

  test('another institution sees no house, and can neither use, change nor count it', async () => {
    const elsewhere = await people.institution();
    const other = await people.staff(elsewhere, ['CASE_WORKER', 'INSTITUTION_ADMIN']);
    expect(await usesOf(other, '(withClosed: true)')).toEqual([]);
    expect((await other.answer('query ($id: ID!) { house(id: $id) { name } }', { id: rose['id'] })).data).toEqual({ house: null });
    for (const field of ['houseChange', 'houseClose'] as const)
      expect(await changeServices(other, field, { id: rose['id'], ...(field === 'houseChange' ? { input: { name: 'Mine', places: 9 } } : {}) })).toMatchObject({
        code: 'NOT_FOUND',
      });
    const theirs = await people.trainee(elsewhere);
    expect(await admit(theirs, rose, {}, other)).toMatchObject({ problems: [{ path: 'houseId', message: 'Choose one of the listed answers.' }] });
    const settings = { institution_id: elsewhere.id, actor_id: other.id, roles: 'CASE_WORKER' };
    expect(await harness.asLogin('staff', 'waymark_staff', settings, 'select taken from app.taken_places(array[$1::uuid])', [rose['id']])).toEqual([]);
  });

  test('no login of employers, trainees or reports reads a house, even with injected SQL', async () => {
    const employer = await people.employer();
    for (const role of ['waymark_employer', 'waymark_employer_writer'])
      await expect(harness.asLogin('employer', role, { employer_id: employer.id }, 'select 1 from shelter_house')).rejects.toThrow('permission denied');
    const hers = { institution_id: institution.id, trainee_id: trainee.id };
    for (const role of ['waymark_trainee', 'waymark_trainee_writer'])
      await expect(harness.asLogin('trainee', role, hers, 'select 1 from shelter_house')).rejects.toThrow('permission denied');
    const reads = await harness.sql<{ grantee: string }>(
      `select distinct grantee from information_schema.column_privileges
       where (table_name = 'shelter_house' or table_name = 'shelter_stay' and column_name = 'house_id') and grantee like 'waymark\\_%' and grantee <> 'waymark_owner' order by 1`,
    );
    expect(reads.map(({ grantee }) => grantee)).toEqual(['waymark_staff', 'waymark_staff_writer']);
  });

  test('whoever reads who stays in a house is in the access log', async () => {
    await harness.sql('delete from audit_pending');
    await caseWorker.ask('{ houses { nodes { name taken } } }');
    expect(await harness.sql('select action from audit_pending')).toEqual([]);
    await caseWorker.ask('{ houses { nodes { stays(first: 5) { nodes { fromOn } } } } }');
    expect(await harness.sql("select action, subject_id, actor_id, detail ->> 'listSize' as size from audit_pending order by action")).toEqual([
      { action: 'RecordAccessed', subject_id: trainee.id, actor_id: caseWorker.id, size: '1' },
      { action: 'TraineesListed', subject_id: caseWorker.id, actor_id: caseWorker.id, size: '1' },
    ]);
  });
});
