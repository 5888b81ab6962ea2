import { type Institution, People } from '../../harness/data/people';
import { IDENTITY, profile, setContact, setIdentity } from '../../harness/trainee-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff who enter a trainee see who may be the same person, as far as they may find her. */
let harness: Harness;
let people: People;
let institution: Institution;
let officer: Person;
let worker: Person;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  worker = await people.staff(institution, ['CASE_WORKER']);
});

const DUPLICATES = `query ($input: EnteredPersonInput!) { possibleDuplicates(input: $input) { id isSameName isSamePhone placementOfficer } }`;
const search = async (by: Person, input: Data): Promise<Data[]> => await by.ask(DUPLICATES, { input: { names: [], ...input } });
const idsOf = async (by: Person, input: Data): Promise<unknown[]> => (await search(by, input)).map(({ id }) => id);

test('the same name is found in either script, in any case and order of words, and a part of a name is not', async () => {
  const { id } = await people.trainee(institution, { displayName: 'Dara', officer });
  await setIdentity(worker, id, IDENTITY);
  for (const names of [['dara'], ['chan  DARA'], ['Dara Chan'], ['ចាន់ ដារ៉ា'], ['Unknown', 'ចាន់ ដារ៉ា']])
    expect([names, await search(worker, { names })]).toEqual([
      names,
      [expect.objectContaining({ id, isSameName: true, isSamePhone: false, placementOfficer: expect.any(String) })],
    ]);
  for (const names of [['Chan'], ['Chan Dara Sok'], ['ដារ៉ា'], ['%'], ['']]) expect([names, await idsOf(worker, { names })]).toEqual([names, []]);
  expect(await idsOf(worker, { names: ['Chan Dara'], exceptId: id })).toEqual([]);
});

test('the same phone number is found in any writing, and who has the same name and number is first', async () => {
  const [first, second] = [
    await people.trainee(institution, { displayName: 'Bopha', officer }),
    await people.trainee(institution, { displayName: 'Sokha', officer }),
  ];
  await setContact(worker, first.id, { kind: 'CALL', owner: 'SELF', address: '+855 12 345 678' });
  await setIdentity(worker, second.id, { ...IDENTITY, phone: '012345678' });
  expect(await search(worker, { names: ['Sokha'], phone: '012 345 678' })).toEqual([
    expect.objectContaining({ id: second.id, isSameName: true, isSamePhone: true }),
    expect.objectContaining({ id: first.id, isSameName: false, isSamePhone: true }),
  ]);
  expect(await idsOf(worker, { phone: '345 678' })).toEqual([]);
});

test('a placement officer finds no legal name and no number of others, and that looks like no match', async () => {
  const other = await people.trainee(institution, { displayName: 'Dara', officer: await people.staff(institution) });
  const own = await people.trainee(institution, { displayName: 'Sreymom', officer });
  for (const [{ id }, phone] of [
    [other, '012 345 678'],
    [own, '098 765 432'],
  ] as const)
    await setIdentity(worker, id, { ...IDENTITY, phone });
  expect(await idsOf(officer, { names: ['Chan Dara'], phone: '012 345 678' })).toEqual([own.id]);
  expect(await search(officer, { names: ['Nobody'], phone: '012 345 678' })).toEqual(await search(officer, { names: ['Nobody'], phone: '011 111 111' }));
  expect(await idsOf(officer, { names: ['Dara'] })).toEqual([other.id]);
  expect(await idsOf(await people.staff(await people.institution(), ['CASE_WORKER']), { names: ['Dara'], phone: '012 345 678' })).toEqual([]);
  const line = await harness.one("select detail from audit_pending where action = 'TraineesSearched' order by id desc limit 1");
  expect(JSON.stringify(line)).toMatch(/"query":"[0-9a-f]{32}"/);
});

test('a step of the registration is checked by the rules of the whole profile', async () => {
  const { code } = await harness.one<{ code: string }>("select code from skill where not retired and kind = 'S' order by id limit 1");
  const check = async (change: object): Promise<unknown> =>
    worker.ask('query ($i: TraineeInput!) { traineeProfileProblems(input: $i) { path } }', { i: profile(code, change) });
  expect(await check({})).toEqual([]);
  expect(await check({ education: 'x'.repeat(61), wantedHoursMin: 50, wantedHoursMax: 40 })).toEqual([{ path: 'education' }, { path: 'wantedHoursMax' }]);
});
