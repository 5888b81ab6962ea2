import { type Employer, inDays, type Institution, People, type Trainee } from '../../harness/data/people';
import { offerIn, referralIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement } from '../../harness/data/placements';
import { atTen, offerInput, step, teachBack } from '../../harness/data/pipeline-requests';
import { safety } from '../../harness/data/safety';
import { type Person, Harness } from '../../harness/harness';

/** While an employer is on hold, no step leads there: staff are not offered it, and the database refuses it. */
let harness: Harness;
let people: People;
let institution: Institution;
let lead: Person;
let officer: Person;
let employer: Employer;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  institution = await people.institution();
  lead = await people.staff(institution, ['SAFETY_LEAD']);
  officer = await people.staff(institution, ['PLACEMENT_OFFICER', 'CASE_WORKER', 'MONITORING_OFFICER', 'VETTING_OFFICER']);
  employer = await people.employer();
});

const hold = () => safety(lead, 'employerHold', { id: employer.id, input: { reason: 'A neighbour called.' } });
const vacancy = (change: object = {}) => people.vacancy(employer, { startsOn: inDays(20), ...change });
const trainee = (): Promise<Trainee> => people.trainee(institution, { officer });
async function trainees(count: number): Promise<Trainee[]> {
  const made = [];
  for (let n = 0; n < count; n++) made.push(await trainee());
  return made;
}
const page = async (person: Person, path: string): Promise<string> =>
  (await fetch(`${harness.url}${path}`, { headers: { cookie: `wm-${person.audience}=${person.token}` } })).text();
/** The text of a page, without its head. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

test('every step towards the employer is refused by the database, whoever takes it', async () => {
  const [proposed, asked, agreed, shortlisted, interviewed, issued, explained, starting, proposable] = await trainees(9);
  const { id: toAsk } = await referralIn(harness, proposed as Trainee, await vacancy(), 'PROPOSED');
  const { id: toAgree } = await referralIn(harness, asked as Trainee, await vacancy(), 'ASKED');
  const { id: toSend } = await referralIn(harness, agreed as Trainee, await vacancy(), 'AGREED');
  const { id: toOffer } = await referralIn(harness, shortlisted as Trainee, await vacancy(), 'SHORTLISTED');
  const { id: toMeet } = await referralIn(harness, interviewed as Trainee, await vacancy(), 'SHORTLISTED');
  const { interviews } = await step(employer.user, 'interviewPropose', { id: toMeet, input: { slots: [atTen(3)], place: 'Street 63' } }, 'interviews { id }');
  const toExplain = await offerIn(harness, issued as Trainee, await vacancy(), 'ISSUED');
  const toAccept = await offerIn(harness, explained as Trainee, await vacancy(), 'EXPLAINED');
  const planned = await acceptedPlacement(harness, starting as Trainee, await vacancy({ startsOn: inDays(0) }));
  const open = await vacancy();
  await hold();
  const refused = [
    await step(officer, 'referralPropose', { input: { traineeId: proposable?.id, vacancyId: open.id } }),
    await step(officer, 'referralAsk', { id: toAsk }),
    await step((asked as Trainee).user, 'referralAgree', { id: toAgree, input: { fields: ['DISPLAY_NAME', 'SKILLS'] } }),
    await step(officer, 'referralSend', { id: toSend }),
    await step(employer.user, 'offerIssue', { id: toOffer, input: offerInput({ startsOn: inDays(20) }) }),
    await step(employer.user, 'interviewPropose', { id: toOffer, input: { slots: [atTen(3)], place: 'Street 63' } }),
    await step((interviewed as Trainee).user, 'interviewConfirm', { id: interviews[0].id, input: { startsAt: atTen(3) } }),
    await step(officer, 'offerExplain', { id: toExplain.id, input: teachBack }),
    await step((explained as Trainee).user, 'offerAccept', { id: toAccept.id }),
    await step(officer, 'placementRescheduleStart', { id: planned.id, input: { startsOn: inDays(5) } }),
  ];
  // she may say that she started, which starts nothing: the other side cannot confirm it
  expect(await step((starting as Trainee).user, 'placementConfirmStart', { id: planned.id })).toMatchObject({ state: 'PLANNED' });
  refused.push(await step(employer.user, 'placementConfirmStart', { id: planned.id }));
  // an employer learns no more than of a site that is due a visit; a proposal is stopped by the match
  expect(refused.map(({ code }) => code)).toEqual(['EXCLUDED_BY_GATES', ...Array.from({ length: 10 }, () => 'NOT_CLEARED')]);
  const direct = [
    ['referral', "state = 'ASKED'", toAsk],
    ['referral', "state = 'SENT'", toSend],
    ['offer', "state = 'EXPLAINED'", toExplain.id],
    ['offer', "state = 'ACCEPTED'", toAccept.id],
    ['interview', "state = 'CONFIRMED'", interviews[0].id],
    ['placement', 'starts_on = starts_on + 5', planned.id],
    ['placement', "state = 'ACTIVE'", planned.id],
  ] as const;
  for (const [table, change, id] of direct) {
    await expect(harness.sql(`update ${table} set ${change} where id = $1`, [id])).rejects.toMatchObject({ code: '23514' });
  }
});

test('staff are offered no step and read that it is on hold; the trainee and the employer never do', async () => {
  const her = await trainee();
  const { id: referral } = await referralIn(harness, her, await vacancy(), 'AGREED');
  const offered = await trainee();
  const { id: offer } = await offerIn(harness, offered, await vacancy(), 'ISSUED');
  const starting = await trainee();
  const { id: placement } = await acceptedPlacement(harness, starting, await vacancy());
  const open = await vacancy();
  const STATE = `{ referral(id: "${referral}") { isOnHold availableActions } offer(id: "${offer}") { isOnHold availableActions } placement(id: "${placement}") { isOnHold availableActions } }`;
  const state = async () => (await officer.answer(STATE)).data;
  expect(await state()).toMatchObject({
    referral: { isOnHold: false, availableActions: expect.arrayContaining(['send']) },
    offer: { isOnHold: false, availableActions: ['explain'] },
    placement: { isOnHold: false, availableActions: expect.arrayContaining(['rescheduleStart', 'cancel']) },
  });
  const pages = [
    `/staff/trainees/${her.id}/placements`,
    `/staff/trainees/${offered.id}/placements`,
    `/staff/trainees/${starting.id}/placements`,
    `/staff/offers/${offer}`,
    `/staff/placements/${placement}`,
    `/staff/vacancies/${open.id}/matches`,
    '/staff/referrals',
    '/staff/placements',
    '/staff/employers',
    '/staff/vacancies',
  ];
  const shown = async (): Promise<string[]> => {
    const htmls = await Promise.all(pages.map((path) => page(officer, `${path}?lang=en`)));
    return pages.filter((_, at) => /class="tag[^"]*">On hold</.test(htmls[at] ?? ''));
  };
  expect(await shown()).toEqual([]);
  await hold();
  const after = await state();
  expect(after).toMatchObject({
    referral: { isOnHold: true, availableActions: ['withdraw'] },
    offer: { isOnHold: true, availableActions: [] },
    placement: { isOnHold: true },
  });
  expect(after.placement.availableActions).not.toContain('rescheduleStart');
  expect(after.placement.availableActions).toContain('cancel');
  expect(await shown()).toEqual(pages);
  for (const [person, paths] of [
    [her.user, ['/', `/suggestion/${referral}`]],
    [offered.user, ['/', `/offer/${offer}`]],
    [starting.user, ['/', '/job']],
    [employer.user, ['/employer', '/employer/vacancies', '/employer/candidates']],
  ] as const) {
    for (const path of paths) expect(textOf(await page(person, `${path}?lang=en`))).not.toMatch(/\b(on hold|held|safety|alert)\b/i);
  }
});

test('a trainee on the way reads in both languages that her job coach calls before the next step, and nothing about why', async () => {
  const [deciding, offered, starting] = [await trainee(), await trainee(), await trainee()];
  const { id: referral } = await referralIn(harness, deciding, await vacancy(), 'ASKED');
  const { id: offer } = await offerIn(harness, offered, await vacancy(), 'EXPLAINED');
  await acceptedPlacement(harness, starting, await vacancy());
  await hold();
  const read: readonly (readonly [Trainee, string])[] = [
    [deciding, '/'],
    [deciding, `/suggestion/${referral}`],
    [offered, '/'],
    [offered, `/offer/${offer}`],
    [starting, '/'],
  ];
  for (const [her, path] of read) {
    const [english, khmer] = [textOf(await page(her.user, `${path}?lang=en`)), textOf(await page(her.user, `${path}?lang=km`))];
    expect(english).toContain('Your job coach will call before the next step.');
    expect(khmer).not.toContain('Your job coach');
    expect(khmer.replaceAll('\u200b', '')).toContain(KHMER);
  }
});
const KHMER = 'មុនជំហានបន្ទាប់';
