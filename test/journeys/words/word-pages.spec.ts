import { Phone } from '../../harness/data/check-ins';
import { inDays, People, type Trainee } from '../../harness/data/people';
import { offerIn } from '../../harness/data/pipeline-rows';
import { acceptedPlacement } from '../../harness/data/placements';
import { confirmWord, recordWord, verifiedCall, wordOf, yesToOffer } from '../../harness/words';
import { type Data, type Person, Harness } from '../../harness/harness';

/** Staff record and confirm what a trainee said on pages without scripts, and she reads and changes it on hers. */
let harness: Harness;
let people: People;
let first: Person;
let second: Person;
let employer: Awaited<ReturnType<People['employer']>>;
let trainee: Trainee;

beforeAll(async () => (harness = await Harness.start()), 60_000);
afterAll(() => harness.end());
beforeEach(async () => {
  await harness.empty();
  people = new People(harness);
  const institution = await people.institution();
  const officer = await people.staff(institution);
  [first, second] = [await people.staff(institution), await people.staff(institution)];
  employer = await people.employer();
  trainee = await people.trainee(institution, { officer, language: 'en' });
  await verifiedCall(harness, trainee);
});

const as = (person: Person, cookie = 'wm-staff'): Phone => new Phone(harness, `${cookie}=${person.token}`);

test('a first witness records her yes, a second confirms it, and she changes it on her page', async () => {
  const { id: offerId } = await offerIn(harness, trainee, await people.vacancy(employer, { startsOn: inDays(3) }), 'EXPLAINED');
  const [witness, other, hers] = [as(first), as(second), as(trainee.user, 'wm-trainee')];
  const form = await witness.get(`/staff/trainees/${trainee.id}/words?lang=en`);
  expect(form.text).toContain('Record what she said');
  expect(form.text).not.toMatch(/type="password"|name="pin"/i);
  const recorded = await witness.post(`/staff/trainees/${trainee.id}/words`, {
    said: `YES_TO_OFFER ${offerId}`,
    question: 'Do you want this job?',
    language: 'km',
    manner: 'IN_PERSON',
    place: 'Shelter office',
    told: ['pay', 'hours', 'place', 'contactPerson'],
  });
  expect(recorded.text).toContain('Second witness needed');
  const wordId = await wordOf(harness, 'YES_TO_OFFER');
  expect((await witness.get(`/staff/words/${wordId}?lang=en`)).text).not.toContain('I heard it from her');
  expect((await other.get(`/staff/words/${wordId}?lang=en`)).text).toContain('I heard it from her');
  expect((await other.post(`/staff/words/${wordId}/confirm`, {})).text).toContain('Someone else asks her again before the start.');
  expect((await other.get(`/staff/offers/${offerId}?lang=en`)).text).toContain('>Witnessed<');
  expect((await hers.get('/consents?lang=en')).text).toContain('Your job coach recorded that you said yes on');
  const changed = await hers.post(`/consents/words/${wordId}/change`, {});
  expect(changed.text).toContain('You took it back. We stopped.');
  expect(changed.text).not.toContain('Your job coach recorded');
  expect(await harness.sql('select state from placement')).toEqual([{ state: 'CANCELLED' }]);
});

test('the employer reads the same of a witnessed yes as of one in her own session', async () => {
  const vacancy = await people.vacancy(employer, { startsOn: inDays(0), seats: 2 });
  const { id: offerId } = await offerIn(harness, trainee, vacancy, 'EXPLAINED');
  await recordWord(first, yesToOffer(offerId));
  await confirmWord(second, await wordOf(harness, 'YES_TO_OFFER'));
  await acceptedPlacement(harness, await people.trainee({ id: trainee.institutionId }), vacancy);
  const { nodes } = await employer.user.ask('{ placements { nodes { displayName state startsOn availableActions confirmedAt endedOn vacancy { title } } } }');
  expect(nodes).toHaveLength(2);
  const [one, two] = nodes as [Data, Data];
  expect(one).toEqual(two);
});
