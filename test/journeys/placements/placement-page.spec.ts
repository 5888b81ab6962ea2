import { addDays } from '../../../src/shared/local-date';
import { Phone } from '../../harness/data/check-ins';
import { followUpOf } from '../../harness/data/follow-ups';
import { inDays, People } from '../../harness/data/people';
import { acceptedPlacement, clockAt } from '../../harness/data/placements';
import { type Person, Harness } from '../../harness/harness';

/** What staff read on the page of a placement. */
let harness: Harness;
let officer: Person;
let placementId: string;
const startsOn = inDays(5);
const NOON = 12 * 3600;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  const people = new People(harness);
  const institution = await people.institution();
  officer = await people.staff(institution, ['PLACEMENT_OFFICER']);
  const trainee = await people.trainee(institution, { officer });
  placementId = (await acceptedPlacement(harness, trainee, await people.vacancy(await people.employer(), { startsOn }))).id;
});

const pageText = async (path: string): Promise<string> => (await new Phone(harness, `wm-staff=${officer.token}`).get(`${path}?lang=en`)).text;
const typedDay = (day: string): string => day.split('-').reverse().join('/');
const newFirstDay = async (): Promise<string | undefined> => {
  const fields = (await pageText(`/staff/placements/${placementId}`)).match(/<input[^>]*>/g) ?? [];
  return /value="([^"]*)"/.exec(fields.find((field) => field.includes('name="newStart"')) ?? '')?.[1];
};

test('the new first day is prefilled with the planned day, and once that has passed with today', async () => {
  expect(await newFirstDay()).toBe(typedDay(startsOn));
  const late = addDays(startsOn, 2);
  await clockAt(harness, late, NOON);
  expect(await newFirstDay()).toBe(typedDay(late));
});

test('an upcoming follow-up has the same due day on the placement page and on To do', async () => {
  const { due_on: dueOn, window_to: until } = await followUpOf(harness, placementId, 'F0');
  expect(dueOn < until).toBe(true);
  await clockAt(harness, addDays(until, -1), NOON);
  for (const path of [`/staff/placements/${placementId}`, '/staff']) {
    const shown = await pageText(path);
    expect(shown).toMatch(new RegExp(`<time[^>]*datetime="${until}"[^>]*>Due tomorrow</time>`, 'i'));
    expect(shown).not.toContain(`datetime="${dueOn}"`);
  }
});
