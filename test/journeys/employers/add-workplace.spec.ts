import { MAX_SITES } from '../../../src/features/employers/domain/parse-employer';
import { type Employer, type Institution, People } from '../../harness/data/people';
import { changeEmployerData, submittedVetting, vacancyInput } from '../../harness/employer-requests';
import { type Data, type Person, Harness } from '../../harness/harness';

/**
 * An owner of a registered business adds a site, once; it is vetted like the first one before anyone is
 * referred there.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let keys = 0;
const SHOP = { name: 'Second shop', provinceCode: '08', district: 'Ta Khmau', address: 'Street 2' };

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
});

const add = (person: Person, input: object = SHOP, key = `site-${++keys}`): Promise<Data> =>
  person.ask(
    `mutation ($input: SiteInput!, $key: ID!) { siteAdd(input: $input, idempotencyKey: $key) { __typename
       ... on SiteAddPayload { site { id name province { code } approval isCleared } } ... on Refusal { code message } ... on InvalidInput { problems { path message } } } }`,
    { input, key },
  );
const sites = (): Promise<number> =>
  harness.one<{ n: number }>('select count(*)::int as n from employer_site where employer_id = $1', [employer.id]).then(({ n }) => n);
const mayAdd = async (person: Person): Promise<boolean> => (await person.ask('{ me { employer { mayAddSite } } }')).employer.mayAddSite;

test('a site is added once per request, starts unvetted, is listed for vetting officers, and allows no vacancy to open until it is approved', async () => {
  const { code } = await harness.one<{ code: string }>("select code from skill where label like 'clean %' order by id limit 1");
  const officer = (): Promise<Person> => people.staff(institution, ['VETTING_OFFICER']);
  const [lead, second, third] = [await officer(), await officer(), await officer()];
  expect(await mayAdd(employer.user)).toBe(true);
  const { site } = await add(employer.user, SHOP, 'once');
  expect(site).toMatchObject({ name: 'Second shop', province: { code: '08' }, approval: 'NOT_STARTED', isCleared: false });
  expect((await add(employer.user, SHOP, 'once')).site).toEqual(site);
  expect(await add(employer.user, { ...SHOP, name: 'Third shop' }, 'once')).toMatchObject({ code: 'KEY_USED_FOR_OTHER_REQUEST' });
  expect(await sites()).toBe(2);
  expect(await harness.sql("select actor_id, subject_id from audit_pending where action = 'SiteAdded'")).toEqual([
    { actor_id: employer.user.id, subject_id: site.id },
  ]);

  const { nodes } = await lead.ask('{ sitesToVisit { nodes { reason site { id } } } }');
  expect(nodes).toEqual([{ reason: 'FIRST', site: { id: site.id } }]);
  const { id } = await changeEmployerData(employer.user, 'vacancyCreate', { input: vacancyInput(site.id, code) });
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id })).toMatchObject({ code: 'NOT_CLEARED' });
  const vetting = await submittedVetting(lead, second, site.id);
  for (const person of [second, third]) await changeEmployerData(person, 'vettingDecide', { id: vetting, input: { decision: 'APPROVED' } });
  expect(await changeEmployerData(employer.user, 'vacancySubmit', { id })).toMatchObject({ state: 'SUBMITTED' });
});

test('an invalid site is refused at its field: empty, unknown, or a duplicate', async () => {
  expect(await add(employer.user, { name: '', provinceCode: '99', district: ' ', address: '' })).toMatchObject({
    code: 'INVALID_INPUT',
    problems: ['name', 'provinceCode', 'district', 'address'].map((path) => ({ path })),
  });
  await add(employer.user);
  expect(await add(employer.user, { ...SHOP, name: 'second SHOP', address: 'Street 3' })).toMatchObject({ problems: [{ path: 'name' }] });
  expect(await sites()).toBe(2);
});

test('only an owner can add a site, and not while the business is suspended', async () => {
  const colleague = await people.colleagueAt(employer);
  expect(await mayAdd(colleague)).toBe(false);
  expect(await add(colleague)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  await harness.sql("update employer set state = 'SUSPENDED' where id = $1", [employer.id]);
  expect(await mayAdd(employer.user)).toBe(false);
  expect(await add(employer.user)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  expect(await sites()).toBe(1);
});

test('of many simultaneous sites, only as many as a business may have are accepted', async () => {
  for (let at = 2; at < MAX_SITES; at++)
    await harness.sql(
      "insert into employer_site (id, employer_id, name, province_code, district, address) values (gen_random_uuid(), $1, $2, '12', 'Chamkar Mon', 'Street 163')",
      [employer.id, `House ${at}`],
    );
  expect(await sites()).toBe(MAX_SITES - 1);
  const answers = await Promise.all([1, 2, 3].map((at) => add(employer.user, { ...SHOP, name: `Shop ${at}` })));
  expect(answers.filter(({ __typename }) => __typename === 'SiteAddPayload')).toHaveLength(1);
  expect(answers.filter(({ code }) => code === 'INVALID_INPUT')).toHaveLength(2);
  expect([await sites(), await mayAdd(employer.user)]).toEqual([MAX_SITES, false]);
});

test('another business cannot see the site', async () => {
  const other = await people.employer();
  await add(employer.user);
  const { employer: own } = await other.user.ask('{ me { employer { sites { name } } } }');
  expect(own.sites).toEqual([{ name: 'Main house' }]);
});
