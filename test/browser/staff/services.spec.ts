import { IndicatorRows } from '../../harness/data/counted-rows';
import { inDays, type Trainee } from '../../harness/data/people';
import type { Person } from '../../harness/harness';
import { SIZES } from '../../sizes';
import { Scene, WAIT_MS } from '../support/scene';
import type { Visitor } from '../support/visitor';

let scene: Scene;
let caseWorker: Person;
let sophea: Trainee;
let dara: Trainee;
beforeAll(async () => (scene = await Scene.start()), 180_000);
afterAll(() => scene.end());
beforeEach(async () => {
  await scene.reset();
  caseWorker = await scene.people.staff(scene.institution, ['CASE_WORKER']);
  // the right-to-left letters stay inside her name
  sophea = await scene.people.trainee(scene.institution, { displayName: 'Sophea ‏سوفيا' });
  dara = await scene.people.trainee(scene.institution, { displayName: 'Dara' });
});

const entered = async (person: Pick<Person, 'id'>, script = true): Promise<Visitor> => {
  const visitor = await scene.visitor({ script });
  await scene.enterAsStaff(visitor, person);
  return visitor;
};
const ok = async (visitor: Visitor, script: boolean): Promise<void> => {
  if (script) expect(await visitor.faults()).toEqual([]);
  else expect(visitor.complaints).toEqual([]);
};
const codeOf = async ({ id }: Trainee): Promise<string> => (await scene.harness.one<{ code: string }>('select code from trainee where id = $1', [id])).code;

test.each(SIZES.scripts)(
  'a service submitted twice is recorded once and can be voided, and a group session is recorded with all attendees or none (JavaScript: %s)',
  async (script) => {
    const visitor = await entered(caseWorker, script);
    const { page } = visitor;
    await scene.harness.sql(
      "insert into donor_grant (id, donor, title, starts_on, ends_on, amount, currency, created_at) values ('shelter', 'D', 'Shelter grant', '2020-01-01', '2040-01-01', 0, 'USD', now())",
    );
    await scene.harness.sql("insert into donor_grant_institution values ('shelter', $1)", [scene.institution.id]);
    await page.goto('/staff/services');
    await page.getByRole('link', { name: 'Record service' }).click();
    await page.getByRole('button', { name: 'Record service' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Type' }).waitFor();
    await ok(visitor, script);
    await page.getByLabel('Trainee code').fill(await codeOf(sophea));
    await page.getByRole('group', { name: 'Type' }).getByLabel('Individual counselling').check();
    await page.getByLabel('Hours').fill('much');
    await page.getByRole('button', { name: 'Record service' }).click();
    await page.getByRole('alert').getByText('Enter a number, for example 2 or 1.5.').waitFor();
    expect(await page.getByLabel('Trainee code').inputValue()).toBe(await codeOf(sophea));
    await page.getByLabel('Hours').fill('១.៥');
    await page.getByText('Her current grant pays. Use another grant').click();
    await page.getByLabel('Other grant').selectOption({ label: 'Shelter grant, 1 Jan 2020 to 1 Jan 2040' });
    const again = await page.context().newPage();
    const form = await page
      .locator('form[action="/staff/services/new"] input, form[action="/staff/services/new"] textarea, form[action="/staff/services/new"] select')
      .evaluateAll((fields) =>
        fields.map((field) => {
          const { name, value, type, checked } = field as unknown as { name: string; value: string; type: string; checked: boolean };
          return type === 'radio' && !checked ? null : [name, value];
        }),
      );
    const sent = Object.fromEntries(form.filter((entry): entry is string[] => entry !== null)) as Record<string, string>;
    await page.getByRole('button', { name: 'Record service' }).click();
    await page.getByText('Service recorded.').waitFor();
    await again.request.post('/staff/services/new', { form: sent, headers: { 'sec-fetch-site': 'same-origin' } });
    expect(await scene.harness.sql('select kind, hours::float as hours, grant_id from service_record')).toEqual([
      { kind: 'COUNSELLING_INDIVIDUAL', hours: 1.5, grant_id: 'shelter' },
    ]);
    await visitor.picture('services');
    await ok(visitor, script);
    await page.getByRole('link', { name: 'Individual counselling' }).click();
    await page.getByRole('button', { name: 'Withdraw record' }).click();
    await page.getByText('Withdrawn. The record is kept but no longer counts.').waitFor();
    await ok(visitor, script);

    await page.goto('/staff/group-sessions/new');
    await page.getByRole('group', { name: 'Type' }).getByLabel('Preparation for work').check();
    await page.getByLabel('Topic').fill('An interview, played through');
    await page.getByLabel('Hours').fill('2');
    await page.getByLabel('Codes of all attendees').fill(`${await codeOf(sophea)}\nW-NOBODY`);
    await page.getByRole('button', { name: 'Record group session' }).click();
    await page.getByRole('alert').getByText('No trainee here has the code W-NOBODY.').waitFor();
    expect(await scene.harness.sql('select id from group_session')).toEqual([]);
    await page.getByLabel('Codes of all attendees').fill(await codeOf(sophea));
    await page.getByRole('button', { name: 'Record group session' }).click();
    await page.getByText('1 attendee').waitFor();
    await page.getByLabel('Trainee code').fill(await codeOf(dara));
    await page.getByRole('button', { name: 'Add attendee' }).click();
    await page.getByText('2 attendees').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Sophea' }).getByRole('button', { name: 'Remove attendee' }).click();
    await page.getByText('1 attendee').waitFor();
    await visitor.picture('group-session');
    await ok(visitor, script);
    // the week shows who leads what on which day; the week before has none
    await page.goto('/staff/group-sessions');
    await page.getByRole('region', { name: 'Sessions of the week' }).getByText('1 attendee').waitFor();
    await visitor.picture('session-week');
    await ok(visitor, script);
    await page.getByRole('link', { name: 'Previous week' }).click();
    await page.getByText('No sessions this week').waitFor();
    await page.getByRole('table', { name: 'All sessions' }).getByRole('link', { name: 'An interview, played through' }).waitFor();
  },
  WAIT_MS,
);

test(
  'only case workers can start and end a stay, and self-employment counts once it is verified',
  async () => {
    const visitor = await entered(caseWorker);
    const { page } = visitor;
    await page.goto('/staff/stays');
    expect(await page.title()).toBe('Stays · Waymark');
    await page.getByLabel('Trainee code').fill(await codeOf(sophea));
    await page.getByLabel('First night').fill(inDays(-3));
    await page.getByRole('button', { name: 'Record stay' }).click();
    await page.getByText('Stay recorded.').waitFor();
    await page.getByLabel('Trainee code').fill(await codeOf(sophea));
    await page.getByRole('button', { name: 'Record stay' }).click();
    await page.getByRole('alert').getByText('She already has a stay in these days.').waitFor();
    await visitor.picture('stays');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Open stay' }).click();
    await page.getByLabel('Departure date').fill(inDays(-1));
    await page.getByRole('button', { name: 'Record departure' }).click();
    await page.getByText('Departure recorded.').waitFor();
    const { pathname } = new URL(page.url());
    const officer = await entered(await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    for (const path of ['/staff/stays', pathname]) expect((await officer.context.request.get(path)).status()).toBe(404);
    expect(await officer.page.content()).not.toContain('/staff/stays');

    await officer.page.goto('/staff/self-employment');
    await officer.page.getByLabel('Trainee code').fill(await codeOf(dara));
    await officer.page.getByLabel('Activity').fill('A noodle stall');
    await officer.page.getByLabel('Find the kind of work').fill('cook');
    await officer.page.getByRole('button', { name: 'Search' }).click();
    await officer.page.getByLabel('Kind of work', { exact: true }).waitFor();
    await officer.page.getByRole('button', { name: 'Record self-employment' }).click();
    await officer.page.getByText('It counts once it is verified.').first().waitFor();
    await officer.picture('own-work');
    expect(await officer.faults()).toEqual([]);
    await officer.page.getByRole('link', { name: 'A noodle stall' }).click();
    await officer.page.getByRole('group', { name: 'How was it verified?' }).getByLabel('Visit').check();
    await officer.page.getByRole('button', { name: 'Mark as verified' }).click();
    await officer.page.getByText('It now counts in reports.').waitFor();
    expect(await scene.harness.one('select verification_method, isco_code is not null as named from self_employment')).toEqual({
      verification_method: 'VISIT',
      named: true,
    });
    await officer.page.getByText('End of self-employment').click();
    await officer.page.getByRole('button', { name: 'Record end' }).click();
    await officer.page.getByText('End recorded.').waitFor();
    expect(await officer.faults()).toEqual([]);
  },
  WAIT_MS,
);

test.each(SIZES.scripts)(
  'a case worker adds houses, admits to them, reads who is where, moves a trainee and closes an empty house (JavaScript: %s)',
  async (script) => {
    const visitor = await entered(caseWorker, script);
    const { page } = visitor;
    const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
    const numbersOf = async (name: string): Promise<string[]> => (await row(name).locator('td.number').allInnerTexts()).slice(0, 3);
    const begin = async (person: Trainee, house: string): Promise<void> => {
      await page.getByLabel('Trainee code').fill(await codeOf(person));
      await page.getByLabel('House', { exact: true }).selectOption({ label: house });
      await page.getByLabel('First night').fill(inDays(-2));
      await page.getByRole('button', { name: 'Record stay' }).click();
    };
    await page.goto('/staff/stays');
    expect(await page.getByLabel('House', { exact: true }).count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Houses' }).click();
    await page.getByText('No houses yet').waitFor();
    for (const [name, places] of [
      ['Rose House', '1'],
      ['Lotus House', '2'],
    ] as const) {
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Places to sleep').fill(places);
      await page.getByRole('button', { name: 'Add house' }).click();
      await page.getByText('House added.').waitFor();
    }
    await ok(visitor, script);
    await page.goto('/staff/stays');
    await begin(sophea, 'Rose House, 1 free');
    await page.getByText('Stay recorded.').waitFor();
    await begin(dara, 'Rose House, full');
    await page.getByRole('alert').getByText('This house is full. Free places in other houses: Lotus House (2).').waitFor();
    await page.getByLabel('House', { exact: true }).selectOption({ label: 'Lotus House, 2 free' });
    await page.getByRole('button', { name: 'Record stay' }).click();
    await page.getByText('Stay recorded.').waitFor();
    expect([await numbersOf('Rose House'), await numbersOf('Lotus House')]).toEqual([
      ['1', '1', '0'],
      ['2', '1', '1'],
    ]);
    await row('Sophea').getByText('2', { exact: true }).waitFor();
    await visitor.picture('stays-by-house');
    await ok(visitor, script);
    await row('Sophea').getByRole('link', { name: 'Open stay' }).click();
    await page.getByLabel('House', { exact: true }).selectOption({ label: 'Lotus House, 1 free' });
    await page.getByRole('button', { name: 'Record move' }).click();
    await page.getByText('Move recorded.').waitFor();
    await ok(visitor, script);
    await page.goto('/staff/stays');
    expect([await numbersOf('Rose House'), await numbersOf('Lotus House')]).toEqual([
      ['1', '0', '1'],
      ['2', '2', '0'],
    ]);
    // the house with people says who they are, and offers no closing
    await page.getByRole('link', { name: 'Lotus House' }).click();
    await page.getByRole('table', { name: 'Staying here now' }).getByRole('link', { name: 'Dara' }).waitFor();
    expect(await page.getByRole('button', { name: 'Close house' }).count()).toBe(0);
    await ok(visitor, script);
    await page.goto('/staff/houses');
    await page.getByRole('link', { name: 'Rose House' }).click();
    await page.getByText('House no longer in use').click();
    await page.getByRole('button', { name: 'Close house' }).click();
    await page.getByText('House closed.').waitFor();
    await ok(visitor, script);
    expect(await scene.harness.sql('select name, closed_on is not null as closed from shelter_house order by name')).toEqual([
      { name: 'Lotus House', closed: false },
      { name: 'Rose House', closed: true },
    ]);

    // an administrator keeps the houses and learns how many stay there, not who
    const admin = await entered(await scene.people.staff(scene.institution, ['INSTITUTION_ADMIN']), script);
    await admin.page.goto('/staff/houses');
    await admin.page.getByRole('link', { name: 'Lotus House' }).click();
    await admin.page.getByText('2 trainees. Case workers can see who stays here.').waitFor();
    expect(await admin.page.content()).not.toContain('Dara');
    expect((await admin.context.request.get('/staff/stays')).status()).toBe(404);
    await ok(admin, script);
    const officer = await entered(await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']), script);
    expect((await officer.context.request.get('/staff/houses')).status()).toBe(404);
  },
  WAIT_MS,
);

test(
  "a trainee's page lists the services she received to staff who may read them, and links to the recording pages",
  async () => {
    const { visitor, page } = await withHerRecord();
    await page.goto('/staff/services');
    await page.getByRole('link', { name: 'Sophea' }).first().click();
    await page.getByRole('navigation', { name: 'Sections of her record' }).getByRole('link', { name: 'Services' }).click();
    const part = (id: string) => page.locator(`#${id}`).innerText();
    expect(await part('services')).toContain('Individual counselling');
    expect(await part('services')).toContain('Interviews');
    expect(await part('courses')).toMatch(/5 of 100 hours/);
    expect(await part('stays')).toContain('Staying now');
    expect(await part('own-work')).toContain('A stall');
    await visitor.picture('person-services');
    expect(await visitor.faults()).toEqual([]);
    await page.getByRole('link', { name: 'Record stay' }).click();
    expect(await page.getByLabel('Trainee code').inputValue()).toBe(await codeOf(sophea));
    await page.goBack();
    await page.getByRole('link', { name: 'Record service' }).click();
    expect(await page.getByLabel('Trainee code').inputValue()).toBe(await codeOf(sophea));

    const officer = await entered(await scene.people.staff(scene.institution, ['PLACEMENT_OFFICER']));
    await officer.page.goto(`/staff/trainees/${sophea.id}/services`);
    expect(await officer.page.locator('#services').innerText()).toContain('Job search');
    const content = await officer.page.content();
    for (const hers of ['Counselling', 'Staying now', '/staff/stays']) expect(content).not.toContain(hers);
    const watcher = await entered(await scene.people.staff(scene.institution, ['MONITORING_OFFICER']));
    expect((await watcher.context.request.get(`/staff/trainees/${sophea.id}/services`)).status()).toBe(404);
  },
  WAIT_MS,
);

/** One record of each kind that a trainee may have. */
async function withHerRecord(): Promise<{ visitor: Visitor; page: Visitor['page'] }> {
  const { institution, harness } = scene;
  const counted = new IndicatorRows(harness, scene.people);
  await counted.grant('seed', [institution]);
  const { id: session } = await harness.one<{ id: string }>(
    "insert into group_session (institution_id, kind, held_on, hours, led_by, topic, recorded_at) values ($1, 'JOB_READINESS', $2, 2, 'Chan', 'Interviews', now()) returning id",
    [institution.id, inDays(-3)],
  );
  await counted.service(sophea, 'COUNSELLING_INDIVIDUAL', inDays(-3));
  await counted.service(sophea, 'JOB_SEARCH', inDays(-3));
  await counted.service(sophea, 'JOB_READINESS', inDays(-3), { session_id: session });
  await counted.stay(sophea, inDays(-9));
  await counted.selfEmployment(sophea, inDays(-5));
  const enrolment = await counted.enrol(sophea, await counted.course(institution, 'LITERACY'), inDays(-20));
  await harness.sql('insert into attendance (institution_id, enrolment_id, trainee_id, held_on, hours, recorded_at) values ($1, $2, $3, $4, 5, now())', [
    institution.id,
    enrolment,
    sophea.id,
    inDays(-4),
  ]);
  const visitor = await entered(caseWorker);
  return { visitor, page: visitor.page };
}
