import { Pages } from '../../src/web/shared/page/pages';
import { type FormFound, filled, formsIn } from '../browser/support/page-forms';
import { createDraft, saveDraft } from '../harness/data/vacancy-drafts';
import { type Employer, type Institution, People, type Trainee } from '../harness/data/people';
import { safety } from '../harness/data/safety';
import { profile, register } from '../harness/trainee-requests';
import { type Person, Harness } from '../harness/harness';

/**
 * Two people have the same form open, change different answers and submit at once: both changes are saved
 * every time, without an edit conflict. If only one can be saved, the second person is shown the conflict.
 */
let harness: Harness;
let people: People;
let institution: Institution;
let employer: Employer;
let two: readonly [Person, Person];
let sophea: Trainee;
beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  employer = await people.employer();
  two = [await people.staff(institution), await people.staff(institution)];
  sophea = await people.trainee(institution);
});

const ROUNDS = 8;
type Typed = Readonly<Record<string, readonly string[]>>;

const ask = (person: Person, address: string, body?: URLSearchParams): Promise<Response> =>
  fetch(harness.url + address, {
    method: body ? 'POST' : 'GET',
    headers: { cookie: `wm-${person.audience}=${person.token}` },
    body: body ?? null,
    redirect: 'manual',
  });

async function formOf(answer: Response, action: RegExp): Promise<FormFound> {
  const form = formsIn(await answer.text()).find((one) => action.test(one.action));
  if (!form) throw new Error(`no form to ${action.source}`);
  return form;
}

/** The current form with these answers in place of the existing ones, and the named button among them. */
const typedIn = (form: FormFound, typed: Typed): URLSearchParams =>
  new URLSearchParams([
    ...filled({ ...form, button: null }, ({ value }) => value).filter(([name]) => !(name in typed)),
    ...Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value])),
  ]);

/** Both have opened the form before either submits; neither gets it back with a conflict. */
async function bothPress(pair: readonly [Person, Person], open: (person: Person) => Promise<FormFound>, typed: readonly [Typed, Typed]): Promise<void> {
  const [first, second] = [await open(pair[0]), await open(pair[1])];
  const answers = await Promise.all([ask(pair[0], first.action, typedIn(first, typed[0])), ask(pair[1], second.action, typedIn(second, typed[1]))]);
  const leads = answers.map(({ headers }) => headers.get('location') ?? first.action);
  expect(leads.filter((address) => address.startsWith(first.action))).toEqual([]);
}

/** What was saved in each round, and what should have been saved. */
async function rounds(pressed: (round: number) => Promise<readonly [kept: unknown, typed: unknown]>): Promise<void> {
  const [stored, typed]: [unknown[], unknown[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const [is, was] = await pressed(round);
    stored.push(is);
    typed.push(was);
  }
  expect(stored).toEqual(typed);
}

test('her limits: the first that are saved, and later ones', () => {
  const path = `/staff/trainees/${sophea.id}/limits`;
  const form = async (person: Person): Promise<FormFound> => formOf(await ask(person, path), /\/limits$/);
  return rounds(async (round) => {
    const sql =
      round % 2 === 0
        ? 'delete from trainee_limits'
        : "update trainee_limits set no_night = false, no_live_in = false, no_alcohol = false, excluded_provinces = '{}'";
    await harness.sql(`${sql} where trainee_id = $1`, [sophea.id]);
    await bothPress(two, form, [{ flags: ['noNight'] }, { flags: ['noAlcohol'], excludedProvinces: ['08'] }]);
    const stored = await harness.one('select no_night, no_alcohol, excluded_provinces from trainee_limits where trainee_id = $1', [sophea.id]);
    return [stored, { no_night: true, no_alcohol: true, excluded_provinces: ['08'] }];
  });
});

test('her limits: a form submitted twice at once, and again later, is saved once', async () => {
  const path = `/staff/trainees/${sophea.id}/limits`;
  const form = await formOf(await ask(two[0], path), /\/limits$/);
  const press = (): Promise<Response> => ask(two[0], path, typedIn(form, { flags: ['noNight'] }));
  const leads = [...(await Promise.all([press(), press()])), await press()].map(({ headers }) => headers.get('location')?.startsWith(path));
  expect(leads).toEqual([false, false, false]);
  expect(await harness.sql("select 1 from audit_pending where action = 'TraineeLimitsReviewed'")).toHaveLength(1);
});

test('her profile: an answer in one form, a list in the other', async () => {
  const { code } = await harness.one<{ code: string }>("select code from skill where label like 'clean %' order by id limit 1");
  const { id } = (await register(two[0], profile(code))).trainee;
  const form = async (person: Person): Promise<FormFound> => formOf(await ask(person, `/staff/trainees/${id}/change`), /\/change$/);
  await rounds(async (round) => {
    await bothPress(two, form, [
      { education: [`Grade ${round}`], go: ['send'] },
      { languageLevel: [String((round % 3) + 1)], go: ['send'] },
    ]);
    const stored = await harness.one('select education, level from trainee t join trainee_language l on l.trainee_id = t.id where t.id = $1', [id]);
    return [stored, { education: `Grade ${round}`, level: (round % 3) + 1 }];
  });
});

test('her protected record: the first that is saved, and later ones, of both halves', () => {
  const path = `/staff/trainees/${sophea.id}/protected`;
  const form = async (person: Person): Promise<FormFound> => {
    const opening = await formOf(await ask(person, path), /\/protected$/);
    return formOf(await ask(person, path, typedIn(opening, { reason: ['RECORD_KEEPING'] })), /\/record$/);
  };
  const her = { legalName: ['Sok Chenda'], birthDateCertainty: ['UNKNOWN'], population: ['AT_RISK'], risk: ['LOW'] };
  return rounds(async (round) => {
    if (round % 3 === 0)
      for (const table of ['person_history', 'trainee_protection', 'trainee_identity'])
        await harness.sql(`delete from protected.${table} where trainee_id = $1`, [sophea.id]);
    await bothPress(two, form, [
      { ...her, address: [`Lane ${round}`], history: [`History ${round}`] },
      { ...her, phone: [`012 345 6${round}`], reasons: [`Reason ${round}`] },
    ]);
    const stored = await harness.one(
      'select address, phone, reasons, history from protected.trainee_identity join protected.trainee_protection using (trainee_id) where trainee_id = $1',
      [sophea.id],
    );
    return [stored, { address: `Lane ${round}`, phone: `012 345 6${round}`, reasons: `Reason ${round}`, history: `History ${round}` }];
  });
});

test("a safety alert: the second person sees the first one's notes next to their own, and must see them before overwriting", async () => {
  const [worker, lead] = [two[0], await people.staff(institution, ['SAFETY_LEAD'])];
  const input = { traineeId: sophea.id, severity: 'CRITICAL', indicators: [], note: 'She called.' };
  await safety(worker, 'alertOpen', { input });
  const { id } = await harness.one<{ id: string }>('select id from safety_alert where trainee_id = $1', [sophea.id]);
  const path = `/staff/alerts/${id}`;
  const stored = () => harness.one('select safety_wishes, life_at_risk from safety_alert where id = $1', [id]);
  const [first, second] = [await formOf(await ask(worker, path), /\/triage$/), await formOf(await ask(lead, path), /\/triage$/)];
  const danger = { safetyWishes: ['In danger'], lifeAtRisk: ['YES'] };
  await ask(worker, first.action, typedIn(first, danger));

  // an answer is missing: the form that comes back is still based on the version that was opened first
  const open = await ask(lead, second.action, typedIn(second, { safetyWishes: ['Calm'], lifeAtRisk: [] }));
  const request = await formOf(await ask(lead, open.headers.get('location') ?? path), /\/triage$/);
  const response = await ask(lead, request.action, typedIn(request, { lifeAtRisk: ['NO'] }));
  expect(await stored()).toEqual({ safety_wishes: 'In danger', life_at_risk: true });
  const page = await (await ask(lead, response.headers.get('location') ?? path)).text();
  expect(page).toContain('It now says “In danger”');
  expect(page).toContain('It now says “Yes”');
  const again = await formOf(new Response(page), /\/triage$/);
  expect(Object.fromEntries(typedIn(again, {}))).toMatchObject({ safetyWishes: 'Calm', lifeAtRisk: 'NO' });

  await ask(lead, again.action, typedIn(again, {}));
  expect(await stored()).toEqual({ safety_wishes: 'Calm', life_at_risk: false });
});

const payAndCost = (id: string) =>
  harness.one("select content #>> '{terms,pay,amount}' as amount, content #>> '{costItems,0,kind}' as cost from vacancy_draft where id = $1", [id]);

test('a vacancy section: the pay in one form, the costs in the other', async () => {
  const pair = [employer.user, await people.colleagueAt(employer)] as const;
  const { id } = await createDraft(employer.user);
  const form = async (person: Person): Promise<FormFound> => formOf(await ask(person, `/employer/vacancies/${id}/pay`), /\/pay$/);
  await rounds(async (round) => {
    const costs = ['UNIFORM_AND_TOOLS', 'TRANSPORT'];
    await bothPress(pair, form, [
      { amount: [String(200 + round)], step: ['save'] },
      { costKind: [costs[round % 2] ?? ''], costPayer: ['EMPLOYER'], step: ['save'] },
    ]);
    return [await payAndCost(id), { amount: String(200 + round), cost: costs[round % 2] }];
  });
});

test("a vacancy section: a colleague's save right after a button within the form is not reverted by the next one", async () => {
  const [owner, colleague] = [employer.user, await people.colleagueAt(employer)];
  const { id } = await createDraft(owner);
  await saveDraft(owner, id, { terms: { pay: { amount: '190' } } });
  const path = `/employer/vacancies/${id}/pay`;
  const open = async (address: string): Promise<FormFound> => formOf(await ask(owner, address), /\/pay$/);
  const form = await open(path);
  const pages = harness.app.get(Pages, { strict: false });
  const asks = pages.execute.bind(pages);
  const request = jest.spyOn(pages, 'execute').mockImplementation(async (...question) => {
    const answer = await asks(...question);
    if ('vacancyDraftSave' in (answer as object)) await saveDraft(colleague, id, { terms: { pay: { amount: '240' } } });
    return answer;
  });
  const onTheWay = await ask(owner, path, typedIn(form, { step: ['add-cost'] }));
  request.mockRestore();
  const again = await open(onTheWay.headers.get('location') ?? path);
  await ask(owner, path, typedIn(again, { costKind: ['TRANSPORT'], costPayer: ['EMPLOYER'], step: ['save'] }));
  expect(await payAndCost(id)).toEqual({ amount: '240', cost: 'TRANSPORT' });
});
